import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { rules } from '../../tools/copy/check/rules/rules.ts';
import { ContentRules as ContentRulesPage } from './rules/ContentRules.tsx';

/** What the words are held to, for whoever writes them. */
const meta = {
  title: 'Review/Content rules',
  component: ContentRulesPage,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof ContentRulesPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const ContentRules: Story = {
  name: 'Content rules',
  // It only looks: a link to one rule would lose its place otherwise.
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(rules.length);
    await expect(canvas.getByRole('textbox', { name: 'Text' })).toBeVisible();
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};
