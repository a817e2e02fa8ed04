import type { Meta, StoryObj } from '@storybook/react-vite';
import { StatusMessage } from 'face-status-kit';
import { expect, fn, waitFor } from 'storybook/test';
import { messageControls } from '../support/messageControls.ts';

/**
 * What the person does with their body or the light is a list. What the screen can do becomes a button, **if you give
 * it a handler**: a command without one has no button, so that no button does nothing.
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

/** Nothing to press: the words and the guidance stand alone, as where the app has its own buttons. */
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
