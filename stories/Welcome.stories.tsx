import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Welcome as WelcomePage } from './Welcome.tsx';

const meta = {
  title: 'Welcome',
  component: WelcomePage,
  parameters: { isBare: true, controls: { disable: true } },
} satisfies Meta<typeof WelcomePage>;
export default meta;

export const Welcome: StoryObj<typeof meta> = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toBeInTheDocument();
    await expect(canvas.getByRole('group', { name: 'Your face is too small in the photo' })).toBeInTheDocument();
    await expect(canvas.getByRole('group', { name: /wajah/i })).toBeInTheDocument();
  },
};
