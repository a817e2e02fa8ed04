import type { Meta, StoryObj } from '@storybook/react-vite';
import { statusCodes } from 'face-status-kit';
import { expect } from 'storybook/test';
import { AllMessages as AllMessagesPage } from './AllMessages.tsx';
import { leak } from './support/leak.ts';

const meta = {
  title: 'All messages',
  component: AllMessagesPage,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof AllMessagesPage>;
export default meta;

export const AllMessages: StoryObj<typeof meta> = {
  name: 'All messages',
  play: async ({ canvas, canvasElement }) => {
    const messages = canvas.getAllByRole('group');
    // The codes that the kit knows and one that it does not, in two languages.
    await expect(messages).toHaveLength((statusCodes.length + 1) * 2);
    await expect(messages.filter((message) => leak.test(message.textContent))).toEqual([]);
    await expect(messages.filter((message) => message.getAttribute('aria-labelledby') === null)).toEqual([]);
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};
