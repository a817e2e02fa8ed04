import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { presets, stressLanguages, textSizes, widths } from './stress/stresses.ts';
import { StressViews } from './stress/StressViews.tsx';

/** Shows whether every message has enough room in a longer language, from right to left, with large text, or narrow. */
const meta = {
  title: 'Review/Stress views',
  component: StressViews,
  // The page sets these options itself.
  globals: { setting: 'any', operation: 'any', attempt: '1', privacy: 'off', direction: 'ltr', textSize: '100%' },
  args: { audience: 'user' },
  argTypes: {
    language: { control: { type: 'select', labels: stressLanguages }, options: Object.keys(stressLanguages) },
    width: { control: { type: 'inline-radio', labels: widths }, options: Object.keys(widths) },
    textSize: { control: 'inline-radio', options: [...textSizes] },
    audience: { control: 'inline-radio', options: ['user', 'attendant'] },
  },
  play: async ({ canvas }) => {
    const result = canvas.getByText(/messages measured/).parentElement;
    await waitFor(() => expect(result).toHaveTextContent(/^[1-9]\d* of \d+ messages measured/));
    await expect(result).toHaveTextContent('Nothing is cut off, nothing overlaps.');
  },
} satisfies Meta<typeof StressViews>;
export default meta;

type Story = StoryObj<typeof meta>;

export const PseudoLanguage: Story = { name: 'Pseudo-language', args: presets.pseudoLanguage };

export const RightToLeft: Story = { args: presets.rightToLeft };

export const LargeText: Story = { name: '200 % text', args: presets.largeText };

export const NarrowestPhone: Story = { args: presets.narrowestPhone };

export const AllAtOnce: Story = { args: presets.allAtOnce };
