import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { changedWords } from './gallery/changedWords.ts';
import { Gallery as GalleryPage } from './gallery/Gallery.tsx';
import { approvals, locales } from './reviewed.ts';

/** For whoever owns the words: every message to be seen, found, measured and approved. */
const meta = {
  title: 'Review/Gallery',
  component: GalleryPage,
  args: { locales, approvals, card: '' },
  argTypes: {
    card: { control: 'text' },
    locales: { control: false },
    approvals: { control: false },
  },
  parameters: { controls: { disable: true }, saysItself: true },
} satisfies Meta<typeof GalleryPage>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The words of today. A card is opened at by its link: `args=card:413-kiosk`. */
export const Gallery: Story = {
  play: async ({ canvas, canvasElement }) => {
    const [first] = canvas.getAllByRole('article');
    await expect(first).toHaveAccessibleName(/^200/);
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** As it looks when three approved texts were changed since: each is a draft, with what it said before. */
export const ChangedWords: Story = {
  name: 'Changed words',
  args: changedWords,
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByRole('list', { name: 'Left to approve' })).toHaveTextContent(/1 of \d+.*2 of \d+/);
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Approval' }), 'draft');
    for (const card of canvas.getAllByRole('article')) {
      await expect(card.querySelector('del, ins')).toBeVisible();
    }
  },
};
