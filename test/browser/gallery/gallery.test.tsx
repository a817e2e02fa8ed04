import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../.storybook/page.css';
import { getLocale, locales } from '../../../stories/gallery/locales.ts';
import { Gallery } from '../../../stories/gallery/page/Gallery.tsx';
import { partialLocale, type Locales } from '../../../tools/copy/check/Locales.ts';
import type { Approvals } from '../../../tools/copy/review/approvals/Approvals.ts';
import { reviewTexts } from '../../../tools/copy/review/reviewTexts.ts';
import { axeFindings } from '../support/axeFindings.ts';
import { needs } from '../support/needs.ts';
import { emulate, resetPage, setPage } from '../support/page.ts';

const waitForCheck = { timeout: 60_000 };

/** A few codes of different kinds: the gallery of all codes needs seconds for each test. */
const someCodes = ['200', '411', '412', '413', '604', '611', 'offline'];

const getTitle = (code: string) => getLocale('en').codes[code]?.title ?? '';

/** Approves the title of 413 with earlier words, that of 412 as it is, and that of a code without texts. */
const approvals: Approvals = {
  en: {
    'codes.412.title': { text: getTitle('412'), role: 'product', date: '2026-11-20' },
    'codes.413.title': { text: 'Your face is tiny in the photo', role: 'editor', date: '2026-11-21' },
    'codes.999.title': { text: 'Gone', role: 'editor', date: '2026-11-21' },
  },
};

interface Options {
  readonly card?: string;
  readonly codes?: readonly string[] | undefined;
  readonly locales?: Locales;
  readonly approvals?: Approvals;
  readonly theme?: 'light' | 'dark';
}

function open({ theme = 'light', ...props }: Options = {}) {
  return render(
    <div className="page" data-theme={theme} lang="en">
      <Gallery locales={locales} approvals={approvals} codes={someCodes} {...props} />
    </div>,
  );
}

const getCards = () => [...document.querySelectorAll<HTMLElement>('article')];
const getResult = () => screen.getAllByRole('status')[0];
const getSearch = () => screen.getByRole('searchbox', { name: 'Search' });
const countFound = () => Number(/^\d+/.exec(getResult()?.textContent ?? '')?.[0]);

async function find(words: string): Promise<void> {
  await userEvent.fill(getSearch(), words);
}

function getFirstCard(): HTMLElement {
  const [card] = getCards();
  if (!card) throw new Error('There is no card.');
  return card;
}

beforeEach(async () => {
  await page.viewport(1280, 800);
  setPage({ margin: 0 });
});
afterEach(async () => {
  cleanup();
  await emulate();
  await resetPage();
});

describe('the search', () => {
  it('shows a message in both languages side by side, as a person sees it', async () => {
    open();
    await find('413-kiosk-again');
    const card = getFirstCard();
    expect(within(card).getByRole('heading', { level: 4 })).toHaveTextContent('413 At a kiosk, second try');
    const [english, indonesian] = within(card).getAllByRole('group', { name: /face|Wajah/ });
    const getStep = (language: string) => getLocale(language).actions.moveCloser_repeated_kiosk ?? '';
    expect(english).toHaveTextContent(getStep('en'));
    expect(indonesian).toHaveTextContent(getStep('id'));
    expect(english?.getBoundingClientRect().top).toBe(indonesian?.getBoundingClientRect().top);
  });

  it('draws only a few of all cards, and starts again with a few for each search', async () => {
    open({ codes: undefined });
    expect(countFound()).toBeGreaterThan(100);
    for (const words of ['kamera', '4', 'wajah']) {
      await find(words);
      expect(countFound(), words).toBeGreaterThan(30);
      expect(getCards().length, words).toBeLessThanOrEqual(18);
    }
  });

  it('shows how many messages are found, and how many texts are left to approve', async () => {
    open({ codes: undefined });
    expect(getResult()).toHaveTextContent(/^\d{3} messages$/);
    const left = screen.getByRole('list', { name: 'Left to approve' });
    expect(left).toHaveTextContent(/English.*\d{3} of \d{3} texts left to approve.*Bahasa Indonesia/);
    await find('sesuatu yang tidak ada');
    expect(getResult()).toHaveTextContent(/^0 of \d{3} messages$/);
    expect(getCards()).toEqual([]);
  });

  it('draws more cards as the end comes near, and all of them on request', async () => {
    open();
    await find('kamera');
    const all = countFound();
    expect(getCards().length).toBeLessThan(all);
    // A click would scroll to the button, and its approach draws more cards.
    screen.getByRole('button', { name: `Show all ${all}` }).focus();
    await userEvent.keyboard('{Enter}');
    expect(getCards()).toHaveLength(all);
  });

  it('shows the texts that belong to no message after the last message', async () => {
    open();
    await find('languageName');
    const row = within(screen.getByRole('table')).getByRole('row', {
      name: /kiosk.languageName English Draft Bahasa Indonesia Draft/,
    });
    expect(row).toBeVisible();
  });

  it('finds the hints over a live picture', async () => {
    open();
    await find('413 codes.413.title_capture');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Audience' }), 'user');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Stage' }), 'Over a live picture');
    expect(getCards().map(({ id }) => id)).toContain('413-live-handheld');
    expect(getCards().filter(({ id }) => !id.startsWith('413-live'))).toEqual([]);
    const card = getFirstCard();
    expect(within(card).getByRole('heading', { level: 4 })).toHaveTextContent('413 Over a live picture');
    const [english] = within(card).getAllByRole('group', { name: getLocale('en').codes['413']?.title_capture ?? '' });
    expect(english).toHaveTextContent(getLocale('en').actions.moveCloser ?? '');
    expect(within(card).queryByRole('button', { name: 'Take a new photo' })).toBeNull();
  });

  it('folds away the messages that show no new text, and draws them when the reader opens them', async () => {
    open();
    await find('413 second try phone');
    expect(getCards().map(({ id }) => id)).toContain('413-handheld-again');
    const summary = screen.getByText(/^\d+ more messages? with the same texts in other combinations$/);
    expect(getCards().map(({ id }) => id)).not.toContain('413-handheld-again-no-help');
    await userEvent.click(summary);
    await waitFor(() => expect(getCards().map(({ id }) => id)).toContain('413-handheld-again-no-help'));
    const card = document.getElementById('413-handheld-again-no-help') ?? document.body;
    expect(within(card).getByText(/second try; without a help button$/)).toBeVisible();
    expect(within(card).queryByRole('button', { name: getLocale('en').actions.getHelp ?? '' })).toBeNull();
  });

  it('works with the keyboard', async () => {
    open();
    await userEvent.click(getSearch());
    await userEvent.keyboard('611{Tab}');
    expect(screen.getByRole('combobox', { name: 'Type' })).toHaveFocus();
    await userEvent.keyboard('{Tab}{Tab}{Tab}');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Audience' }), 'attendant');
    expect(getCards().map(({ id }) => id)).toEqual(['611-attendant']);
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(getSearch()).toHaveValue('');
  });
});

describe('the approvals', () => {
  it('show the approved words of a changed text beside those of today', async () => {
    open();
    await find('413');
    const card = getFirstCard();
    expect(within(card).getByText(/approved by editor on 2026-11-21/)).toBeVisible();
    const getMarked = (tag: string) => [...card.querySelectorAll(tag)].map(({ textContent }) => textContent.trim());
    expect(getMarked('del')).toEqual(['tiny']);
    expect(getMarked('ins')).toEqual(['too', 'small']);
  });

  it('name an approval whose text no longer exists', () => {
    open();
    expect(screen.getByText(/there is no such text any more/)).toHaveTextContent('codes.999.title');
  });

  it('can be filtered by language, and are shown for each language', async () => {
    const english = reviewTexts(locales, {}).filter(({ language }) => language === 'en');
    const approved = english.map(({ path, text }) => [path, { text, role: 'editor', date: '2026-11-22' }] as const);
    open({ approvals: { en: Object.fromEntries(approved) } });
    const approval = screen.getByRole('combobox', { name: 'Approval' });
    await userEvent.selectOptions(approval, 'Approved in Bahasa Indonesia');
    await waitFor(() => expect(getCards()).toEqual([]));
    await userEvent.selectOptions(approval, 'Approved in English');
    await waitFor(() => expect(getCards()).not.toEqual([]));
    const card = within(getFirstCard());
    const getState = (name: string) => card.getByRole('heading', { level: 5, name }).nextElementSibling;
    expect(getState('English')).toHaveTextContent(/^Approved$/);
    expect(getState('Bahasa Indonesia')).toHaveTextContent(/^Draft$/);
    // No text outside the messages is left in English either.
    await userEvent.selectOptions(approval, 'Draft in English');
    await waitFor(() => expect(getCards()).toEqual([]));
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('the copy check', () => {
  it('shows its findings on the cards concerned, and those about texts of no message above the cards', async () => {
    const english = getLocale('en');
    const title = 'Error! Your face is too small in the photo';
    const codes = { ...english.codes, '413': { ...english.codes['413'], title } };
    const kiosk = { ...english.kiosk, stay: 'Please!' };
    open({ locales: { ...locales, en: { ...english, codes, kiosk } } });
    await screen.findByText(/^The copy check has \d+ findings\.$/, {}, waitForCheck);
    const aboveCards = screen.getAllByText('kiosk.stay').map((path) => path.closest('p')?.textContent ?? '');
    expect(aboveCards).toContainEqual(
      expect.stringMatching(/“Please!” says “Please” \(never-words\). To fix: leave it out/),
    );

    await userEvent.click(screen.getByRole('checkbox', { name: 'Has findings' }));
    const pattern = /codes.413.title.*has an exclamation mark \(exclamation\)/;
    for (const card of getCards()) expect(card).toHaveTextContent(pattern);
    expect(getCards().length).toBeGreaterThan(2);
  });

  it('runs for a language without texts, whose texts are missing', async () => {
    open({ locales: { en: getLocale('en'), jv: partialLocale({}) } });
    await screen.findByText(/^The copy check has \d+ findings\.$/, {}, waitForCheck);
    await find('413');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Approval' }), 'missing');
    const card = within(getFirstCard());
    expect(card.getByRole('heading', { name: 'Javanese' })).toBeVisible();
    expect(card.getAllByRole('heading', { level: 5 })).toHaveLength(2);
    expect(card.getAllByText(/texts to approve/)).toHaveLength(2);
  });

  it('sets no limits for the vendor’s words, which nobody here can change', async () => {
    open();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Audience' }), 'developer');
    dispatchEvent(new Event('beforeprint'));
    expect(getCards()).toHaveLength(someCodes.length);
    expect(screen.queryAllByText(/too much/)).toEqual([]);
  });
});

describe('a link to a card', () => {
  it('opens the gallery at the card, with the focus on its heading', async () => {
    open({ card: '604-attendant', codes: ['200', '604'] });
    const heading = screen.getByRole('heading', { name: '604 For staff' });
    await waitFor(() => expect(heading).toHaveFocus());
    const card = heading.closest('article');
    await waitFor(() => expect(card?.getBoundingClientRect().top).toBeCloseTo(16, -2));
    const link = within(card ?? document.body).getByRole('link', { name: '604-attendant' });
    expect(link).toHaveAttribute(
      'href',
      expect.stringMatching(/\?path=\/story\/review-gallery--gallery&args=card:604-attendant$/),
    );
  });

  it('opens the folded messages of a code for a link to one of them', async () => {
    open({ card: '413-again-no-help' });
    const heading = screen.getByRole('heading', { name: '413 Second try, without a help button' });
    await waitFor(() => expect(heading).toHaveFocus());
  });

  it('shows a notice if no card has its code', () => {
    open({ card: 'nonexistent' });
    expect(screen.getByText('There is no message “nonexistent” any more.')).toHaveRole('status');
    expect(getFirstCard()).toHaveAccessibleName(/^200/);
  });

  it('opens the nearest card if its own is removed, with a notice on it', async () => {
    open({ card: '604-attendant-gone', codes: ['200', '604', '605'] });
    const heading = screen.getByRole('heading', { name: '604 For staff' });
    await waitFor(() => expect(heading).toHaveFocus());
    const notice = screen.getByText(/^There is no message “604-attendant-gone” any more\./);
    expect(notice).toHaveRole('status');
    expect(heading).toHaveAccessibleDescription(/open instead: “604-attendant”\.$/);
    await waitFor(() => expect(notice.getBoundingClientRect().top).toBeGreaterThanOrEqual(0));
    expect(notice.getBoundingClientRect().bottom).toBeLessThan(300);
  });
});

it.each([
  [320, '100%', 'light'],
  [360, '200%', 'dark'],
  [1280, '200%', 'light'],
  [1280, '100%', 'dark'],
] as const)(
  'the gallery cuts nothing off and passes axe at %i px with %s text on a %s page',
  async (width, textSize, theme) => {
    await page.viewport(width, 800);
    setPage({ margin: 0, textSize });
    const { container } = open({ theme });
    await find('413');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(await axeFindings(container)).toEqual([]);
  },
);

it('the booklet contains all found messages and breaks pages only between messages', needs('print'), async () => {
  open();
  await find('411');
  dispatchEvent(new Event('beforeprint'));
  expect(getCards()).toHaveLength(countFound());

  await emulate({ media: 'print' });
  expect(screen.getByRole('searchbox', { hidden: true })).not.toBeVisible();
  for (const card of getCards()) expect(getComputedStyle(card).breakInside).toBe('avoid');
  for (const heading of document.querySelectorAll('h3')) expect(getComputedStyle(heading).breakAfter).toBe('avoid');
  const type = document.querySelector('h2');
  expect(type && getComputedStyle(type).breakBefore).toBe('page');
  // A4 without its margins, in CSS px.
  await page.viewport(Math.round((182 / 25.4) * 96), 800);
  const tallest = Math.max(...getCards().map((card) => card.getBoundingClientRect().height));
  expect(tallest).toBeLessThan((263 / 25.4) * 96);
});
