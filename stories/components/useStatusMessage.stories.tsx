import type { Meta, StoryObj } from '@storybook/react-vite';
import { statusCodes, useStatusMessage, type StatusMessageOptions } from 'face-status-kit';
import { expect } from 'storybook/test';
import { CameraView } from '../support/CameraView.tsx';
import { languages } from '../support/languages.ts';
import { getMessage } from '../support/messageWords.ts';
import './components.css';

interface HintProps extends StatusMessageOptions {
  /** The result of `readStatus`, or any code. */
  readonly code: unknown;
}

/** A hint over the camera's picture, drawn from the texts alone: the first step, and the reason below it. */
function Hint({ code, ...options }: HintProps) {
  const message = useStatusMessage(code, options);
  const firstStep = message?.actions[0];

  return (
    <div className="hint-camera">
      <CameraView />
      {message && (
        <p className="hint" lang={message.language} dir={message.dir}>
          <strong lang={firstStep?.language}>{firstStep?.label}</strong>
          <span>{message.title}</span>
        </p>
      )}
    </div>
  );
}

/**
 * `useStatusMessage(code, options)` returns the texts and the next steps for a code and draws nothing, for a screen that
 * draws messages in its own way. It returns the same object until something in it changes, and `null` if there is no
 * code.
 *
 * ```tsx
 * const message = useStatusMessage(413, { setting: 'kiosk' });
 * ```
 *
 * The options below are those of the hook. `<Hint>` is an example of an app's own component.
 */
const meta = {
  title: 'Hook/useStatusMessage',
  component: Hint,
  tags: ['autodocs'],
  args: { code: 413 },
  argTypes: { code: { control: 'select', options: statusCodes } },
} satisfies Meta<typeof Hint>;
export default meta;

type Story = StoryObj<typeof meta>;

export const AHintOverTheCamera: Story = {
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByText(new RegExp(languages.map((language) => getMessage(413, { language }).title).join('|'))),
    ).toBeVisible();
  },
};

/** The whole returned object, for the code and the options in the controls. */
export const WhatItReturns: Story = {
  render: function WhatItReturns({ code, ...options }) {
    const message = useStatusMessage(code, options);
    return (
      <pre className="json" tabIndex={0} aria-label="The message as JSON">
        {JSON.stringify(message, null, 2)}
      </pre>
    );
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('The message as JSON')).toHaveTextContent('"code": 413');
  },
};
