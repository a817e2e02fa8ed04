import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import type { Approval } from '../../tools/copy/review/approvals/Approvals.ts';
import { reviewTexts } from '../../tools/copy/review/reviewTexts.ts';
import { approvals, locales } from './locales.ts';
import { Gallery as GalleryPage } from './page/Gallery.tsx';

/** For the people who own the words: find, read, measure and approve every message. */
const meta = {
  title: 'Review/Gallery',
  component: GalleryPage,
  args: { locales, approvals, card: '' },
  argTypes: {
    card: { control: 'text' },
    locales: { control: false },
    approvals: { control: false },
    codes: { control: false },
  },
  parameters: { controls: { disable: true }, ignoresToolbars: true },
} satisfies Meta<typeof GalleryPage>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The texts of today. A link opens the gallery at a card: `args=card:413-kiosk-again`. */
export const Gallery: Story = {
  play: async ({ canvasElement }) => {
    const first = canvasElement.querySelector('article');
    await expect(first).toHaveAccessibleName(/^200/);
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** The words of three texts at their approval, for the example below; today they have other words. */
const earlierWords: Readonly<Record<string, string>> = {
  'en codes.413.title': 'Your face looks too small in the picture',
  'id codes.490.title': 'Foto Anda tidak bisa dibuka',
  'id actions.moveCloser': 'Maju mendekat',
};

function approveEarlierWords(language: string): Record<string, Approval> {
  const texts = reviewTexts(locales, {}).filter((text) => text.language === language && text.state !== 'missing');
  return Object.fromEntries(
    texts.map(({ path, text }) => {
      const approved = earlierWords[`${language} ${path}`] ?? text;
      return [path, { text: approved, role: 'editor', date: '2026-11-20' }];
    }),
  );
}

/** Three approved texts have changed since their approval: each is a draft again, and shows its approved words. */
export const ChangedWords: Story = {
  name: 'Changed words',
  args: {
    codes: ['200', '413', '490'],
    approvals: Object.fromEntries(Object.keys(locales).map((language) => [language, approveEarlierWords(language)])),
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await expect(canvas.getByRole('list', { name: 'Left to approve' })).toHaveTextContent(/1 of \d+.*2 of \d+/);
    await userEvent.selectOptions(canvas.getByLabelText('Approval'), 'draft');
    const cards = canvasElement.querySelectorAll('article');
    await expect(cards.length).toBeGreaterThan(3);
    for (const card of cards) {
      await expect(card.querySelector('del, ins')).toBeVisible();
    }
  },
};
