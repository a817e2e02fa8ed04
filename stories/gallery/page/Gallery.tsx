import { useEffect, useMemo, useState } from 'react';
import type { Locales } from '../../../tools/copy/check/Locales.ts';
import { createOverrides } from '../../../tools/copy/check/enumerateVariants.ts';
import type { Finding } from '../../../tools/copy/check/Finding.ts';
import type { Approvals } from '../../../tools/copy/review/approvals/Approvals.ts';
import { findOrphanedApprovals, reviewTexts, type ReviewedText } from '../../../tools/copy/review/reviewTexts.ts';
import { getSectionHeading } from '../../support/sectionHeadings.ts';
import { filterCards, filterOtherTexts, noFilters, type Filters } from '../cards/filterCards.ts';
import { filterFindings, filterUnplacedFindings } from '../cards/filterFindings.ts';
import { findCardToOpen } from '../cards/findCardToOpen.ts';
import { groupCards } from '../cards/groupCards.ts';
import { reviewCards, type ReviewedCard } from '../cards/reviewCards.ts';
import { CardView } from './CardView.tsx';
import { Combinations } from './Combinations.tsx';
import { GalleryFilters } from './GalleryFilters.tsx';
import { OtherTexts } from './OtherTexts.tsx';
import { Progress } from './Progress.tsx';
import { FindingNote } from './ReviewMarks.tsx';
import { useFindings } from './useFindings.ts';
import { useVisibleCount } from './useVisibleCount.ts';
import './Gallery.css';

interface GalleryProps {
  /** The texts to review, by language. */
  readonly locales: Locales;
  readonly approvals: Approvals;
  /** The id of the card to open the gallery at, as in `413-kiosk-again`. */
  readonly card?: string | undefined;
  /** The codes to show; by default all. */
  readonly codes?: readonly string[] | undefined;
}

const noFindings: readonly Finding[] = [];

/** Renders every message of the kit in every language, with search, filters, measurements and approvals. */
export function Gallery({ locales, approvals, card: requestedId = '', codes }: GalleryProps) {
  const [filters, setFilters] = useState<Filters>(noFilters);
  const texts = useMemo(() => filterTexts(reviewTexts(locales, approvals), codes), [locales, approvals, codes]);
  const cards = useMemo(() => reviewCards(locales, texts, codes), [locales, texts, codes]);
  const messages = useMemo(() => createOverrides(locales), [locales]);
  const names = useMemo(() => nameLanguages(locales), [locales]);
  const result = useFindings(locales);
  const findings = result ?? noFindings;

  // Without the filter, findings that arrive later must not change the list.
  const filteredBy = filters.hasFindings ? findings : noFindings;
  const list = useMemo(() => {
    const hasFindings = (card: ReviewedCard) =>
      card.sides.some((side) => filterFindings(filteredBy, card, side).length > 0);
    return filterCards(cards, filters, hasFindings);
  }, [cards, filters, filteredBy]);
  const otherTexts = useMemo(() => filterOtherTexts(texts, cards, filters), [texts, cards, filters]);
  const unplacedFindings = useMemo(() => filterUnplacedFindings(findings, cards), [findings, cards]);
  const orphanedApprovals = useMemo(() => findOrphanedApprovals(locales, approvals), [locales, approvals]);

  const opened = useMemo(() => findCardToOpen(requestedId, cards), [requestedId, cards]);
  const entries = useMemo(() => listEntries(list, filters.hasFindings), [list, filters.hasFindings]);
  const isOpened = ({ id }: ReviewedCard) => id === opened.id;
  const { count, showAll, end } = useVisibleCount(
    entries,
    entries.findIndex(({ cards }) => cards.some(isOpened)),
  );
  useScrollToCard(opened.id);

  const drawCard = (card: ReviewedCard) => (
    <CardView
      key={card.id}
      card={card}
      names={names}
      messages={messages}
      findings={findings}
      notice={isOpened(card) ? opened.notice : ''}
    />
  );

  return (
    <main className="story-page review">
      <header>
        <h1>Review</h1>
        {opened.id === '' && opened.notice !== '' && (
          <p role="status" className="review-notice">
            {opened.notice}
          </p>
        )}
        <p>
          Every message as a person sees it. A code has one card for each stage, setting, operation, try and reader
          whose message reads differently, also where the screen has no button for help. The open cards of a code show
          each of its texts; its other cards show the same texts in other combinations. Messages for a kiosk are drawn
          at the same size as the others here.
        </p>
        <Progress texts={texts} names={names} />
        <p className="review-check-result">{describeFindings(result)}</p>
        {unplacedFindings.map((finding) => (
          <FindingNote key={JSON.stringify(finding)} finding={finding} />
        ))}
        {orphanedApprovals.map(({ language, path }) => (
          <p key={language + path} className="review-finding">
            tools/copy/approvals.json approves <code>{path}</code> in {names[language] ?? language}, but there is no
            such text any more.
          </p>
        ))}
      </header>
      <GalleryFilters
        filters={filters}
        onChange={setFilters}
        names={names}
        result={describeResult(list.length, cards.length, new Set(otherTexts.map(({ path }) => path)).size)}
      />
      {groupBy(entries.slice(0, count), ({ entry }) => entry.type).map(([type, entriesOfType]) => (
        <section key={type} aria-labelledby={`review-${type}`}>
          <h2 id={`review-${type}`}>{getSectionHeading(type)}</h2>
          {groupBy(entriesOfType, ({ code }) => code).map(([code, entriesOfCode]) => (
            <section key={code} aria-labelledby={`review-code-${code}`}>
              <h3 id={`review-code-${code}`}>
                {code} <span>{entriesOfCode[0]?.entry.apiDescription}</span>
              </h3>
              {entriesOfCode.map(({ cards: cardsOfEntry, isFolded }) => {
                if (!isFolded) return cardsOfEntry.map(drawCard);
                const isOpenAtFirst = count === Infinity || cardsOfEntry.some(isOpened);
                return (
                  <Combinations
                    // Opens again for all cards, as for printing, and for a link.
                    key={`combinations ${isOpenAtFirst}`}
                    count={cardsOfEntry.length}
                    isOpenAtFirst={isOpenAtFirst}
                  >
                    {() => cardsOfEntry.map(drawCard)}
                  </Combinations>
                );
              })}
            </section>
          ))}
        </section>
      ))}
      {count < entries.length && (
        <div ref={end} className="review-more">
          <button type="button" className="story-button" onClick={showAll}>
            Show all {list.length}
          </button>
        </div>
      )}
      {count >= entries.length && <OtherTexts texts={otherTexts} names={names} />}
    </main>
  );
}

/** An open card, or the folded cards of a code. */
interface Entry {
  readonly code: string;
  readonly entry: ReviewedCard['entry'];
  readonly cards: readonly ReviewedCard[];
  readonly isFolded: boolean;
}

/** Lists the cards in the order in which they are drawn. Cards with findings are all open. */
function listEntries(list: readonly ReviewedCard[], hasFindings: boolean): readonly Entry[] {
  const openEntries = (cards: readonly ReviewedCard[]) =>
    cards.map((card): Entry => ({ code: card.code, entry: card.entry, cards: [card], isFolded: false }));
  if (hasFindings) return openEntries(list);
  return groupCards(list).flatMap(({ code, cards, combinations }) => {
    const [first] = combinations;
    const folded = first ? [{ code, entry: first.entry, cards: combinations, isFolded: true }] : [];
    return [...openEntries(cards), ...folded];
  });
}

/** Removes the texts of codes that are not shown. */
function filterTexts(texts: readonly ReviewedText[], codes: readonly string[] | undefined): readonly ReviewedText[] {
  if (!codes) return texts;
  return texts.filter(({ path }) => {
    const [section, code = ''] = path.split('.');
    return section !== 'codes' || codes.includes(code);
  });
}

/** Scrolls to a card and moves the focus to its heading; an empty id does nothing. */
function useScrollToCard(id: string): void {
  useEffect(() => {
    const heading = id === '' ? null : document.getElementById(`${id}-name`);
    heading?.focus({ preventScroll: true });
    heading?.closest('article')?.scrollIntoView({ block: 'start' });
  }, [id]);
}

/** Returns each language with its own name, or with its English name if its texts have none yet. */
function nameLanguages(locales: Locales): Readonly<Record<string, string>> {
  const englishNames = new Intl.DisplayNames(['en'], { type: 'language' });
  return Object.fromEntries(
    Object.entries(locales).map(([language, { kiosk }]) => [
      language,
      kiosk.languageName ?? englishNames.of(language) ?? language,
    ]),
  );
}

function describeFindings(findings: readonly Finding[] | null | undefined): string {
  if (findings === undefined) return 'The copy check is running …';
  if (findings === null) return 'The copy check could not run here: run npm run copy:check.';
  if (findings.length === 0) return 'The copy check finds nothing.';
  return `The copy check has ${findings.length === 1 ? 'one finding' : `${findings.length} findings`}.`;
}

function describeResult(count: number, all: number, otherTexts: number): string {
  if (count === all) return `${all} messages`;
  const others = otherTexts > 0 ? `, ${otherTexts} other ${otherTexts === 1 ? 'text' : 'texts'}` : '';
  return `${count} of ${all} messages${others}`;
}

/** Groups items by a key, in the order in which the keys first occur. */
function groupBy<Item, Key extends string>(
  items: readonly Item[],
  getKey: (item: Item) => Key,
): readonly [Key, readonly Item[]][] {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = getKey(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups];
}
