import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { StatusMessage, type StatusCode, type StatusMessageProps } from 'face-status-kit';
import { useState } from 'react';
import { expect, waitFor, within } from 'storybook/test';
import { AnnouncementLog } from '../support/AnnouncementLog.tsx';
import { messageControls } from '../support/messageControls.ts';

const codes: readonly StatusCode[] = [412, 413, 'multipleFaces', 403, 200];

/** Renders a message whose code and attempt the reader changes, as an app does after each photo. */
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
      <AnnouncementLog />
    </>
  );
}

/**
 * Screen readers announce each message once: the first one, each later one, and the same one again if `attempt` grows.
 * Keep the component mounted while there is no code: its live regions must exist before the first announcement.
 * Press the buttons with a screen reader on, or read the announcements below.
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

/** A message that the person can follow at once waits for a pause; one that stops them interrupts. */
export const Auto: Story = { args: { announce: 'auto' }, play: expectOneAnnouncementEach };

export const Polite: Story = { args: { announce: 'polite' }, play: expectOneAnnouncementEach };

export const Assertive: Story = { args: { announce: 'assertive' }, play: expectOneAnnouncementEach };

/** For an app that has its own announcements. */
export const Off: Story = {
  args: { announce: 'off' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Another message' }));
    await canvas.findByRole('group');
    await waitForLateAnnouncements();
    await expect(canvas.getByText('Nothing yet.')).toBeVisible();
  },
};

async function expectOneAnnouncementEach({ canvas, userEvent }: StoryContext<StatusMessageProps>): Promise<void> {
  const log = within(canvas.getByRole('region', { name: 'Screen reader announcements' }));
  const presses = ['Another message', 'Another message', 'The same once more'];
  for (const [index, name] of presses.entries()) {
    await userEvent.click(canvas.getByRole('button', { name }));
    await waitFor(() => expect(log.getAllByRole('listitem')).toHaveLength(index + 1));
  }
  await waitForLateAnnouncements();
  await expect(log.getAllByRole('listitem')).toHaveLength(presses.length);
}

/** Waits twice as long as the kit's delay before an announcement. */
const waitForLateAnnouncements = () => new Promise((resolve) => setTimeout(resolve, 300));
