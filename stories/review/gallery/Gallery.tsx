import { statusTypes } from 'face-status-kit';
import { useMemo, useState } from 'react';
import type { Locales } from '../../../tools/copy/check/Locales.ts';
import { messagesOf } from '../../../tools/copy/check/messagesOf.ts';
import type { Finding } from '../../../tools/copy/check/Finding.ts';
import type { Approvals } from '../../../tools/copy/review/approvals/Approvals.ts';
import { findOrphanedApprovals, reviewTexts } from '../../../tools/copy/review/reviewTexts.ts';
import { CardView } from './CardView.tsx';
import { filterCards } from './filterCards.ts';
import { noFilters, type Filters } from './Filters.ts';
import { findingsOf, findingsOfNone } from './findingsOf.ts';
import { FindingView } from './FindingView.tsx';
import { findOtherTexts } from './findOtherTexts.ts';
import { GalleryFilters } from './GalleryFilters.tsx';
import { groupBy } from './groupBy.ts';
import { languageName } from './languageName.ts';
import { openingOf } from './openingOf.ts';
import { OtherTexts } from './OtherTexts.tsx';
import { Progress } from './Progress.tsx';
import { reviewCards } from './reviewCards.ts';
import type { ReviewedCard } from './ReviewedCard.ts';
import { useFindings } from './useFindings.ts';
import { useOpenAt } from './useOpenAt.ts';
import { useShown } from './useShown.ts';
import './Gallery.css';

interface GalleryProps {
  /** The words to review, by language. */
  readonly locales: Locales;
  /** What of them is approved. */
  readonly approvals: Approvals;
  /** The id of a card to open the gallery at, as in `413-kiosk`. */
  readonly card?: string | undefined;
}

const noFindings: readonly Finding[] = [];

/** Every message of the kit in every language, to be found, read, measured and approved. */
export function Gallery({ locales, approvals, card: asked = '' }: GalleryProps) {
  const [filters, setFilters] = useState<Filters>(noFilters);
  const texts = useMemo(() => reviewTexts(locales, approvals), [locales, approvals]);
  const cards = useMemo(() => reviewCards(locales, texts), [locales, texts]);
  const messages = useMemo(() => messagesOf(locales), [locales]);
  const names = useMemo(
    () => Object.fromEntries(Object.keys(locales).map((language) => [language, languageName(language, locales)])),
    [locales],
  );
  const found = useFindings(locales);
  const findings = found ?? noFindings;

  // Where nobody asks for findings, they change nothing in the list when they come in.
  const askedFor = filters.hasFindings ? findings : noFindings;
  const list = useMemo(() => {
    const hasFindings = (card: ReviewedCard) => card.sides.some((side) => findingsOf(askedFor, card, side).length > 0);
    return filterCards(cards, filters, hasFindings);
  }, [cards, filters, askedFor]);
  const others = useMemo(() => findOtherTexts(texts, cards, filters), [texts, cards, filters]);
  const opening = useMemo(() => openingOf(asked, cards), [asked, cards]);
  const { count, showAll, end } = useShown(
    list,
    list.findIndex(({ id }) => id === opening.id),
  );
  const shown = list.slice(0, count);
  const unplaced = useMemo(() => findingsOfNone(findings, cards), [findings, cards]);
  const gone = useMemo(() => findOrphanedApprovals(locales, approvals), [locales, approvals]);
  useOpenAt(opening.id);

  return (
    <main className="story-page review">
      <header>
        <h1>Review</h1>
        {opening.id === '' && opening.notice !== '' && (
          <p role="status" className="review-notice">
            {opening.notice}
          </p>
        )}
        <p>
          Every message as the person sees it, wherever it reads differently: by code, setting, operation, try and
          reader. Words at a kiosk are shown at the size of the others here.
        </p>
        <Progress texts={texts} names={names} />
        <p className="review-check-result">{sayFindings(found)}</p>
        {unplaced.map((finding) => (
          <FindingView key={JSON.stringify(finding)} finding={finding} />
        ))}
        {gone.map(({ language, path }) => (
          <p key={language + path} className="review-finding">
            tools/copy/approvals.json approves <code>{path}</code> in {names[language] ?? language}, which is gone.
          </p>
        ))}
      </header>
      <GalleryFilters
        filters={filters}
        onChange={setFilters}
        names={names}
        result={sayResult(list.length, cards.length, new Set(others.map(({ path }) => path)).size)}
      />
      {groupBy(shown, ({ entry }) => entry.type).map(([type, ofType]) => (
        <section key={type} aria-labelledby={`review-${type}`}>
          <h2 id={`review-${type}`}>{type === 'condition' ? 'Conditions that no API can report' : nameOfType(type)}</h2>
          {groupBy(ofType, ({ code }) => code).map(([code, ofCode]) => (
            <section key={code} aria-labelledby={`review-code-${code}`}>
              <h3 id={`review-code-${code}`}>
                {code} <span>{ofCode[0]?.entry.apiDescription}</span>
              </h3>
              {ofCode.map((card) => (
                <CardView
                  key={card.id}
                  card={card}
                  names={names}
                  messages={messages}
                  findings={findings}
                  notice={card.id === opening.id ? opening.notice : ''}
                />
              ))}
            </section>
          ))}
        </section>
      ))}
      {count < list.length && (
        <div ref={end} className="review-more">
          <button type="button" className="story-button" onClick={showAll}>
            Show all {list.length}
          </button>
        </div>
      )}
      {count >= list.length && <OtherTexts texts={others} names={names} />}
    </main>
  );
}

function sayFindings(found: readonly Finding[] | null | undefined): string {
  if (found === undefined) return 'The copy check is running …';
  if (found === null) return 'The copy check could not run here: run npm run copy:check.';
  if (found.length === 0) return 'The copy check finds nothing.';
  return `The copy check finds ${found.length === 1 ? 'one flaw' : `${found.length} flaws`}.`;
}

function sayResult(count: number, all: number, others: number): string {
  if (count === all) return `${all} messages`;
  const besides = others > 0 ? `, ${others} other ${others === 1 ? 'text' : 'texts'}` : '';
  return `${count} of ${all} messages${besides}`;
}

const nameOfType = (type: string) => Object.entries(statusTypes).find(([id]) => id === type)?.[1] ?? type;
