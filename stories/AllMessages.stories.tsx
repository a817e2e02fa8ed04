import type { Meta, StoryObj } from '@storybook/react-vite';
import { statusCodes } from 'face-status-kit';
import { expect } from 'storybook/test';
import { AllMessages as AllMessagesPage } from './AllMessages.tsx';
import { languages } from './support/languages.ts';
import { rawTextPattern } from './support/messageStories.tsx';

const meta = {
  title: 'All messages',
  component: AllMessagesPage,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof AllMessagesPage>;
export default meta;

export const AllMessages: StoryObj<typeof meta> = {
  name: 'All messages',
  play: async ({ canvasElement }) => {
    const messages = [...canvasElement.querySelectorAll('.fsk-message')];
    // One message in each language for each code, and for one that the kit does not know.
    await expect(messages).toHaveLength((statusCodes.length + 1) * languages.length);
    await expect(messages.filter(({ textContent }) => rawTextPattern.test(textContent))).toEqual([]);
    await expect(messages.filter((message) => !message.matches('[role="group"][aria-labelledby]'))).toEqual([]);
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};
