import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { presets, textSizes, widths, words } from './stress/presets.ts';
import { StressViews } from './stress/StressViews.tsx';

/** Whether every message finds room where there is least of it: in a longer language, mirrored, enlarged, narrow. */
const meta = {
  title: 'Review/Stress views',
  component: StressViews,
  // The page goes through the situations by itself.
  globals: { setting: 'any', operation: 'any', attempt: '1', privacy: 'off', direction: 'ltr', textSize: '100%' },
  args: { audience: 'user' },
  argTypes: {
    words: { control: { type: 'select', labels: words }, options: Object.keys(words) },
    width: { control: { type: 'inline-radio', labels: widths }, options: Object.keys(widths) },
    textSize: { control: 'inline-radio', options: [...textSizes] },
    audience: { control: 'inline-radio', options: ['user', 'attendant'] },
  },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/^[1-9]\d* of \d+ messages measured/));
    await expect(canvas.getByRole('status')).toHaveTextContent('Nothing is cut off, nothing overlaps.');
  },
} satisfies Meta<typeof StressViews>;
export default meta;

type Story = StoryObj<typeof meta>;

export const PseudoLanguage: Story = { name: 'Pseudo-language', args: presets.pseudoLanguage };

export const RightToLeft: Story = { args: presets.rightToLeft };

export const LargeText: Story = { name: '200 % text', args: presets.largeText };

export const NarrowestPhone: Story = { args: presets.narrowestPhone };

export const AllAtOnce: Story = { args: presets.allAtOnce };
