import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { languages } from './support/languages.ts';
import { getMessage } from './support/messageWords.ts';
import { Welcome as WelcomePage } from './Welcome.tsx';

const meta = {
  title: 'Welcome',
  component: WelcomePage,
  parameters: { fullPage: true, controls: { disable: true } },
} satisfies Meta<typeof WelcomePage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Welcome: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toBeInTheDocument();
    await expect(canvas.getAllByRole('group')).toHaveLength(languages.length);
    await expect(canvas.getByRole('group', { name: getMessage(413).title })).toBeInTheDocument();
  },
};
