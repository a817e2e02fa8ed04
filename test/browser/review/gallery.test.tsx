import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Locales } from '../../../tools/copy/check/Locales.ts';
import type { Approvals } from '../../../tools/copy/review/approvals/Approvals.ts';
import { reviewTexts } from '../../../tools/copy/review/reviewTexts.ts';
import { Gallery } from '../../../stories/review/gallery/Gallery.tsx';
import { locales } from '../../../stories/review/reviewed.ts';
import '../../../.storybook/page.css';
import { axeFindings } from '../support/axeFindings.ts';
import { emulate, resetPage, setPage } from '../support/page.ts';

const patience = { timeout: 15_000 };

const titleOf = (code: string) => locales.en?.codes[code]?.title ?? '';

/** The title of 413 as it was approved once, and that of 412 as it is. */
const approvals: Approvals = {
  en: {
    'codes.412.title': { text: titleOf('412'), role: 'product', date: '2026-11-20' },
    'codes.413.title': { text: 'Your face is tiny in the photo', role: 'editor', date: '2026-11-21' },
    'codes.999.title': { text: 'Gone', role: 'editor', date: '2026-11-21' },
  },
};

function open(props: { readonly card?: string; readonly locales?: Locales; readonly approvals?: Approvals } = {}) {
  return render(
    <div className="page" lang="en">
      <Gallery locales={locales} approvals={approvals} {...props} />
    </div>,
  );
}

const cards = () => screen.queryAllByRole('article');
const result = () => screen.getAllByRole('status')[0];
const search = () => screen.getByRole('searchbox', { name: 'Search' });

async function find(words: string): Promise<void> {
  await userEvent.fill(search(), words);
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

describe('the review gallery', () => {
  it('shows a message in both languages side by side, as the person sees it', async () => {
    open();
    await find('413 kiosk first');
    const [card] = cards();
    if (!card) throw new Error('There is no card.');
    expect(within(card).getByRole('heading', { level: 4 })).toHaveTextContent('413 At a kiosk');
    const [english, indonesian] = within(card).getAllByRole('group', { name: /face|Wajah/ });
    expect(english).toHaveTextContent(/Come closer to the camera/);
    expect(indonesian).toHaveTextContent(/Maju mendekat ke kamera/);
    expect(english?.getBoundingClientRect().top).toBe(indonesian?.getBoundingClientRect().top);
  });

  it('finds words within 100 ms', async () => {
    open();
    await screen.findByText('The copy check finds nothing.', {}, patience);
    function timeOf(value: string): number {
      fireEvent.change(search(), { target: { value: '' } });
      const startedAt = performance.now();
      fireEvent.change(search(), { target: { value } });
      // The layout too, which a picture would wait for.
      document.body.getBoundingClientRect();
      return performance.now() - startedAt;
    }
    const slow = ['kamera', 'photo', '411', 'try again', 'wajah', 'no such words']
      // The quickest of twelve: other work on the machine makes a search slower, never quicker.
      .map((value) => ({ value, ms: Math.min(...Array.from({ length: 12 }, () => timeOf(value))) }))
      .filter(({ ms }) => ms > 100);
    expect(slow).toEqual([]);
  });

  it('says how many messages are found, and how many texts are left to approve', async () => {
    open();
    expect(result()).toHaveTextContent(/^\d{3} messages$/);
    await find('sesuatu yang tidak ada');
    expect(result()).toHaveTextContent(/^0 of \d{3} messages$/);
    expect(cards()).toEqual([]);
    const left = screen.getByRole('list', { name: 'Left to approve' });
    expect(left).toHaveTextContent(/English.*\d{3} of \d{3} texts left to approve.*Bahasa Indonesia/);
  });

  it('shows what an approved text said and says today', async () => {
    open();
    await find('codes.413.title 413-again');
    const [card] = cards();
    if (!card) throw new Error('There is no card.');
    expect(within(card).getByText(/approved by editor on 2026-11-21/)).toBeVisible();
    const marked = (name: string) => [...card.querySelectorAll(name)].map(({ textContent }) => textContent.trim());
    expect(marked('del')).toEqual(['tiny']);
    expect(marked('ins')).toEqual(['too', 'small']);
  });

  it('names an approval whose text is gone', () => {
    open();
    expect(screen.getByText(/which is gone/)).toHaveTextContent('codes.999.title');
  });

  it('shows on the card what the copy check finds', async () => {
    const { en, id } = locales;
    if (!en || !id) throw new Error('A language is missing.');
    const codes = { ...en.codes, '413': { ...en.codes['413'], title: 'Error! Your face is too small in the photo' } };
    open({ locales: { en: { ...en, codes }, id } });
    await screen.findByText(/^The copy check finds \d+ flaws\.$/, {}, patience);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Has findings' }));
    for (const card of cards())
      expect(card).toHaveTextContent(/codes.413.title.*has an exclamation mark \(exclamation\)/);
    expect(cards().length).toBeGreaterThan(3);
  });

  it('shows above the cards what the copy check finds on none of them', async () => {
    const { en, id } = locales;
    if (!en || !id) throw new Error('A language is missing.');
    open({ locales: { en: { ...en, kiosk: { ...en.kiosk, stay: 'Please!' } }, id } });
    await screen.findByText(/^The copy check finds \d+ flaws\.$/, {}, patience);
    const told = screen.getAllByText('kiosk.stay').map((place) => place.closest('p')?.textContent ?? '');
    expect(told).toContainEqual(expect.stringMatching(/“Please!” says “Please” \(never-words\). To fix: leave it out/));
  });

  it('shows a language without words yet, whose texts are missing', async () => {
    const { en } = locales;
    if (!en) throw new Error('English is missing.');
    const empty = { codes: {}, actions: {}, labels: {}, kiosk: {}, attendant: { codes: {}, actions: {} } };
    open({ locales: { en, jv: empty } });
    await screen.findByText(/^The copy check finds \d+ flaws\.$/, {}, patience);
    await find('413');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Approval' }), 'missing');
    const [card] = cards();
    if (!card) throw new Error('There is no card.');
    expect(within(card).getByRole('heading', { name: 'Javanese' })).toBeVisible();
    expect(within(card).getAllByRole('heading', { level: 5 })).toHaveLength(2);
    expect(within(card).getAllByText(/texts to approve/)).toHaveLength(2);
  });

  it('opens at the card that a link names, and puts the focus there', async () => {
    open({ card: '604-attendant' });
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

  it('says so where the card of a link is gone', () => {
    open({ card: 'nonexistent' });
    expect(screen.getByText('There is no message “nonexistent” any more.')).toHaveRole('status');
    expect(cards()[0]).toHaveAccessibleName(/^200/);
  });

  it('opens the nearest card of the code where that of a link is gone, and says so there', async () => {
    open({ card: '604-attendant-gone' });
    const heading = screen.getByRole('heading', { name: '604 For staff' });
    await waitFor(() => expect(heading).toHaveFocus());
    const said = screen.getByText(/^There is no message “604-attendant-gone” any more\./);
    expect(said).toHaveRole('status');
    expect(heading).toHaveAccessibleDescription(/open instead: “604-attendant”\.$/);
    await waitFor(() => expect(said.getBoundingClientRect().top).toBeGreaterThanOrEqual(0));
    expect(said.getBoundingClientRect().bottom).toBeLessThan(300);
  });

  it('judges no words of the vendor, which nobody here can change', async () => {
    open();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Audience' }), 'developer');
    // All of them at once, as for paper.
    dispatchEvent(new Event('beforeprint'));
    expect(cards().length).toBeGreaterThan(40);
    expect(screen.queryAllByText(/too much/)).toEqual([]);
  });

  it('shows and finds how far the review is in each language', async () => {
    const approved = reviewTexts(locales, {}).filter(({ language }) => language === 'en');
    const today = approved.map(({ path, text }) => [path, { text, role: 'editor', date: '2026-11-22' }] as const);
    open({ approvals: { en: Object.fromEntries(today) } });
    const approval = screen.getByRole('combobox', { name: 'Approval' });
    await userEvent.selectOptions(approval, 'Approved in Bahasa Indonesia');
    expect(cards()).toEqual([]);
    await userEvent.selectOptions(approval, 'Approved in English');
    const [card] = cards();
    if (!card) throw new Error('There is no card.');
    const beside = (name: string) => within(card).getByRole('heading', { level: 5, name }).nextElementSibling;
    expect(beside('English')).toHaveTextContent(/^Approved$/);
    expect(beside('Bahasa Indonesia')).toHaveTextContent(/^Draft$/);
    // Nor is there a text around the messages to approve in it.
    await userEvent.selectOptions(approval, 'Draft in English');
    expect(cards()).toEqual([]);
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('shows more as the end comes near, and all when asked to', async () => {
    open();
    await find('kamera');
    const all = Number(/^\d+/.exec(result()?.textContent ?? '')?.[0]);
    expect(cards().length).toBeLessThan(all);
    // Not with the mouse, for which the end is never near enough: more comes before it.
    screen.getByRole('button', { name: `Show all ${all}` }).focus();
    await userEvent.keyboard('{Enter}');
    expect(cards()).toHaveLength(all);
  });

  it('shows the words around messages after the last one', async () => {
    open();
    await find('languageName');
    const table = screen.getByRole('table');
    expect(
      within(table).getByRole('row', { name: /kiosk.languageName English Draft Bahasa Indonesia Draft/ }),
    ).toBeVisible();
  });

  it('is found through from the keyboard', async () => {
    open();
    await userEvent.click(search());
    await userEvent.keyboard('611{Tab}');
    expect(screen.getByRole('combobox', { name: 'Type' })).toHaveFocus();
    await userEvent.keyboard('{Tab}{Tab}{Tab}');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Audience' }), 'attendant');
    expect(cards().map(({ id }) => id)).toEqual(['611-attendant']);
    await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }));
    expect(search()).toHaveValue('');
  });

  it.each([
    [320, '100%'],
    [360, '200%'],
    [1280, '200%'],
  ] as const)(
    'has nothing cut off, and nothing that axe finds wrong, at %i px and %s text',
    async (width, textSize) => {
      await page.viewport(width, 800);
      setPage({ margin: 0, textSize });
      const { container } = open();
      await find('413');
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      expect(await axeFindings(container)).toEqual([]);
    },
  );
});

describe('the booklet', () => {
  it('has all that was found, and breaks pages between messages only', async () => {
    open();
    await find('411');
    dispatchEvent(new Event('beforeprint'));
    const all = Number(/^\d+/.exec(result()?.textContent ?? '')?.[0]);
    expect(cards()).toHaveLength(all);

    await emulate({}, 'print');
    expect(screen.getByRole('searchbox', { hidden: true })).not.toBeVisible();
    for (const card of cards()) expect(getComputedStyle(card).breakInside).toBe('avoid');
    for (const heading of screen.getAllByRole('heading', { level: 3 })) {
      expect(getComputedStyle(heading).breakAfter).toBe('avoid');
    }
    const [type] = screen.getAllByRole('heading', { level: 2 });
    expect(type && getComputedStyle(type).breakBefore).toBe('page');
    // A4 without its margins, in CSS px.
    await page.viewport(Math.round((182 / 25.4) * 96), 800);
    const tallest = Math.max(...cards().map((card) => card.getBoundingClientRect().height));
    expect(tallest).toBeLessThan((263 / 25.4) * 96);
  });
});
