import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { StatusMessage, type StatusCode, type StatusMessageProps } from 'face-status-kit';
import { useState } from 'react';
import { expect, waitFor, within } from 'storybook/test';
import { messageControls } from '../support/messageControls.ts';
import { Told } from '../support/Told.tsx';

const codes: readonly StatusCode[] = [412, 413, 'multipleFaces', 403, 200];

/** A camera that sees something else each time, as an app would show it. */
function Attempts({ code: firstCode, ...props }: StatusMessageProps) {
  const [code, setCode] = useState<StatusMessageProps['code']>(firstCode);
  const [attempt, setAttempt] = useState(1);
  const next = codes[(codes.indexOf(code as StatusCode) + 1) % codes.length];

  return (
    <>
      <div className="story-buttons">
        <button className="story-button" onClick={() => setCode(next)}>
          Another message
        </button>
        <button className="story-button" onClick={() => setAttempt(attempt + 1)}>
          The same once more
        </button>
        <button className="story-button" onClick={() => setCode(null)}>
          No message
        </button>
      </div>
      <StatusMessage {...props} code={code} attempt={attempt} />
      <Told />
    </>
  );
}

/**
 * A message is told to screen readers once: the first, each that follows, and the same again when `attempt` grows.
 * Keep the component mounted, without a code too: its live regions are then known before there is anything to tell.
 * Press the buttons with a screen reader on, or read below what it was told.
 */
const meta = {
  title: 'Component/Announcing',
  component: StatusMessage,
  tags: ['autodocs'],
  args: { code: null },
  argTypes: { ...messageControls, code: { control: false }, attempt: { control: false } },
  render: (args) => <Attempts {...args} key={args.announce} />,
} satisfies Meta<typeof StatusMessage>;
export default meta;

type Story = StoryObj<typeof meta>;

/** What the person follows on the spot waits for its turn; what stops them is told at once. */
export const Auto: Story = { args: { announce: 'auto' }, play: tellsEachOnce };

export const Polite: Story = { args: { announce: 'polite' }, play: tellsEachOnce };

export const Assertive: Story = { args: { announce: 'assertive' }, play: tellsEachOnce };

/** For an app that speaks in its own way. */
export const Off: Story = {
  args: { announce: 'off' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Another message' }));
    await canvas.findByRole('group');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await expect(canvas.getByText('Nothing yet.')).toBeVisible();
  },
};

async function tellsEachOnce({ canvas, userEvent }: StoryContext<StatusMessageProps>): Promise<void> {
  const told = within(canvas.getByRole('region', { name: 'What a screen reader was told' }));
  await userEvent.click(canvas.getByRole('button', { name: 'Another message' }));
  await waitFor(() => expect(told.getAllByRole('listitem')).toHaveLength(1));
  await userEvent.click(canvas.getByRole('button', { name: 'Another message' }));
  await waitFor(() => expect(told.getAllByRole('listitem')).toHaveLength(2));
  await userEvent.click(canvas.getByRole('button', { name: 'The same once more' }));
  await waitFor(() => expect(told.getAllByRole('listitem')).toHaveLength(3));
  // Nothing more comes after a while.
  await new Promise((resolve) => setTimeout(resolve, 300));
  await expect(told.getAllByRole('listitem')).toHaveLength(3);
}
