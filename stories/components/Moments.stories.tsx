import type { Meta, StoryObj } from '@storybook/react-vite';
import { resolveStatusMessage, StatusMessage, type StatusReading } from 'face-status-kit';
import { useState } from 'react';
import { expect } from 'storybook/test';
import { everyHandler } from '../support/everyHandler.ts';
import { messageControls } from '../support/messageControls.ts';
import './components.css';

/**
 * The moments of a photo, from the first frame of the camera to the result. A hint over a live picture is one title and
 * one step (`stage="capture"`). A moment of the app shows an activity indicator and sets `aria-busy`. The title and the
 * first step stay in their place when one moment follows another.
 */
const meta = {
  title: 'Component/Moments',
  component: StatusMessage,
  args: { code: 'checking', actionHandlers: everyHandler },
  argTypes: messageControls,
} satisfies Meta<typeof StatusMessage>;
export default meta;

type Story = StoryObj<typeof meta>;

interface Moment {
  readonly code: StatusReading;
  /** Whether it is shown over a live picture. */
  readonly isLive?: boolean;
}

const moments: readonly Moment[] = [
  { code: 'cameraPermission' },
  { code: 'cameraStarting' },
  { code: 412, isLive: true },
  { code: 413, isLive: true },
  { code: 'holdStill', isLive: true },
  { code: 'takingPhoto' },
  { code: 'sending' },
  { code: 'checking' },
  { code: 'stillChecking' },
  { code: 200 },
];

/** Press the button for the next moment, with a screen reader too: each is announced at most once. */
export const FromCameraToResult: Story = {
  render: (args) => <MomentByMoment {...args} />,
  play: async ({ canvas, userEvent }) => {
    const next = await canvas.findByRole('button', { name: 'Next moment' });
    for (const { code } of moments) {
      await expect(canvas.getByRole('group')).toHaveAttribute('data-code', String(code));
      const isBusy = resolveStatusMessage(code)?.type === 'progress';
      await expect(canvas.getByRole('group').getAttribute('aria-busy')).toBe(isBusy ? 'true' : null);
      await userEvent.click(next);
    }
  },
};

/** The same code over a live picture, before any photo, and after a photo. */
export const BeforeAndAfterAPhoto: Story = {
  args: { code: 413 },
  render: (args) => (
    <div className="moments">
      <StatusMessage {...args} stage="capture" />
      <StatusMessage {...args} stage="result" />
    </div>
  ),
  play: async ({ canvas }) => {
    const [live, afterPhoto] = await canvas.findAllByRole('group');
    await expect(live?.querySelectorAll('button')).toHaveLength(0);
    await expect(afterPhoto?.querySelectorAll('button')).toHaveLength(1);
  },
};

/** Renders one moment after the other, at the press of a button. */
function MomentByMoment(props: React.ComponentProps<typeof StatusMessage>) {
  const [index, setIndex] = useState(0);
  const { code, isLive } = moments[index % moments.length] ?? { code: null };
  return (
    <div className="moments">
      <StatusMessage {...props} code={code} stage={isLive ? 'capture' : 'result'} />
      <button
        className="story-button"
        onClick={() => {
          setIndex(index + 1);
        }}
      >
        Next moment
      </button>
    </div>
  );
}
