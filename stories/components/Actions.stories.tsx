import type { Meta, StoryObj } from '@storybook/react-vite';
import { StatusMessage, type StatusMessageProps } from 'face-status-kit';
import { useState } from 'react';
import { expect, fn, waitFor } from 'storybook/test';
import { messageControls } from '../support/messageControls.ts';

/**
 * Steps that the person takes alone, such as moving closer, are a list. Steps that the screen can take are buttons,
 * **if you give them a handler**. A command without a handler has no button, so that every button does something.
 */
const meta = {
  title: 'Component/Actions',
  component: StatusMessage,
  tags: ['autodocs'],
  args: { code: 'cameraDenied' },
  argTypes: messageControls,
} satisfies Meta<typeof StatusMessage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const OneHandler: Story = {
  args: { actionHandlers: { tryAgain: fn() } },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /Try again|Coba lagi/ }));
    await expect(args.actionHandlers?.tryAgain).toHaveBeenCalledOnce();
    await expect(canvas.getAllByRole('button')).toHaveLength(1);
  },
};

export const TwoHandlers: Story = {
  args: { actionHandlers: { tryAgain: fn(), openSettings: fn() } },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /settings|setelan|pengaturan/i }));
    await expect(args.actionHandlers?.openSettings).toHaveBeenCalledOnce();
    await expect(args.actionHandlers?.tryAgain).not.toHaveBeenCalled();
  },
};

/** Only the words and the guidance, for an app that has its own buttons. */
export const NoHandlers: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole('group');
    await expect(canvas.queryByRole('button')).not.toBeInTheDocument();
  },
};

export const ByKeyboard: Story = {
  args: { actionHandlers: { tryAgain: fn(), openSettings: fn() } },
  play: async ({ canvas, userEvent, args }) => {
    const [first, second] = await canvas.findAllByRole('button');
    await userEvent.tab();
    await waitFor(() => expect(first).toHaveFocus());
    await userEvent.tab();
    await expect(second).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(second).toHaveAttribute('data-action', 'tryAgain');
    await expect(args.actionHandlers?.tryAgain).toHaveBeenCalledOnce();
  },
};

/** A handler that returns a promise: its button shows that it works, and a second press sends nothing twice. */
export const HandlerAtWork: Story = {
  args: { code: 500, actionHandlers: { tryAgain: fn(() => new Promise(() => {})), getHelp: fn() } },
  play: async ({ canvas, userEvent, args }) => {
    const [tryAgain, getHelp] = await canvas.findAllByRole('button');
    if (!tryAgain || !getHelp) throw new Error('The message has no two buttons.');
    await userEvent.click(tryAgain);
    await waitFor(() => expect(tryAgain).toHaveAttribute('data-pending'));
    await userEvent.click(tryAgain);
    await expect(tryAgain).toHaveFocus();
    await userEvent.click(getHelp);
    await expect(args.actionHandlers?.tryAgain).toHaveBeenCalledOnce();
    await expect(args.actionHandlers?.getHelp).not.toHaveBeenCalled();
  },
};

/** With `retryAt`, “try again” waits and shows the time that is left. Other buttons work. */
export const WaitingUntilATime: Story = {
  args: { code: 'tooManyRequests', actionHandlers: { tryAgain: fn(), getHelp: fn() } },
  render: (args) => <WaitingMessage {...args} />,
  play: async ({ canvas, userEvent, args }) => {
    const button = await canvas.findByRole('button', { name: /Try again in \d+ seconds?|Coba lagi dalam \d+ detik/ });
    await userEvent.click(button);
    await expect(args.actionHandlers?.tryAgain).not.toHaveBeenCalled();
  },
};

/** Renders a message that waits for one minute from its first render. */
function WaitingMessage(props: StatusMessageProps) {
  const [retryAt] = useState(() => Date.now() + 60_000);
  return <StatusMessage {...props} retryAt={retryAt} />;
}
