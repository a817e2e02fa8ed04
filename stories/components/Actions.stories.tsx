import type { Meta, StoryObj } from '@storybook/react-vite';
import { StatusMessage } from 'face-status-kit';
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
    await expect(args.actionHandlers?.openSettings).toHaveBeenCalledOnce();
  },
};
