import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { rules } from '../../tools/copy/check/rules/rules.ts';
import { ContentRules as ContentRulesPage } from './rules/ContentRules.tsx';

/** For the people who write the words: the rules of the copy check. */
const meta = {
  title: 'Review/Content rules',
  component: ContentRulesPage,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof ContentRulesPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const ContentRules: Story = {
  name: 'Content rules',
  // The play function also runs for readers: an interaction would scroll away from the rule that a link opens.
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelectorAll('article')).toHaveLength(rules.length);
    await expect(canvasElement.querySelector('textarea')).toBeVisible();
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};
