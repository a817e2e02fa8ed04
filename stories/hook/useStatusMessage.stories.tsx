import type { Meta, StoryObj } from '@storybook/react-vite';
import { statusCodes, useStatusMessage } from 'face-status-kit';
import { expect } from 'storybook/test';
import { Hint } from './Hint.tsx';

/**
 * `useStatusMessage(code, options)` gives the words and the next steps for a code, and draws nothing: for a screen
 * that has its own way of showing them. It returns the same object as long as nothing in it changed, and `null`
 * where there is no code.
 *
 * ```tsx
 * const message = useStatusMessage(413, { setting: 'kiosk' });
 * ```
 *
 * The options below are the hook's; `<Hint>` is an example of what an app draws with it.
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
    await expect(await canvas.findByText(/too small in the photo|terlalu kecil/)).toBeVisible();
  },
};

/** All that the hook returns, for the code and the options in the controls. */
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
