import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { sourceLanguage } from '../../../tools/copy/check/Locales.ts';
import type { Audience } from '../../../tools/copy/check/TextContext.ts';
import type { Variant } from '../../../tools/copy/check/Variant.ts';
import { languages } from '../../support/languages.ts';
import { stageNames } from '../situationNames.ts';
import { findDistinctMessages } from './findDistinctMessages.ts';
import { findLayoutProblems, type LayoutProblem } from './findLayoutProblems.ts';
import { StressFrame } from './StressFrame.tsx';
import { stressLanguages, type Stress } from './stresses.ts';

/** How many messages are added to the page in one frame. */
const batch = 40;

/** The problems of each message measured so far, in the order of the messages. */
type Measured = readonly (readonly LayoutProblem[])[];

interface StressViewsProps extends Stress {
  readonly audience: Audience;
}

/** Renders every distinct message where it has little room, measures each, and lists what is cut off or overlaps. */
export function StressViews({ language, width, textSize, audience }: StressViewsProps) {
  return (
    <main className="story-page">
      <header>
        <h1>Stress views</h1>
        <p>
          Every message that looks different, the longest first, where it has least room: in a language with longer
          words, from right to left, with large text, on the narrowest phone. The page measures whether a text is cut
          off or overlaps another one.
        </p>
      </header>
      {/* The key discards the measurements of another view. */}
      <Frames key={[language, width, textSize, audience].join()} {...{ language, width, textSize, audience }} />
    </main>
  );
}

function Frames({ audience, ...stress }: StressViewsProps) {
  // The pseudo-languages are made from the source language.
  const source = languages.includes(stress.language) ? stress.language : sourceLanguage;
  const variants = findDistinctMessages(source, audience);
  const [wanted, setWanted] = useState(batch);
  const shown = useGrowingCount(Math.min(wanted, variants.length));
  const list = useRef<HTMLUListElement>(null);
  const measured = useMeasuredFrames(list, shown);

  return (
    <>
      <Summary {...{ measured, variants }}>
        {wanted < variants.length && (
          <button
            className="story-button"
            onClick={() => {
              setWanted(variants.length);
            }}
          >
            Measure all {variants.length}
          </button>
        )}
      </Summary>
      <p className="stress-how">
        {stressLanguages[stress.language] ?? stress.language}.{' '}
        {stress.width === 'page' ? 'As wide as the page' : `${stress.width} px wide`}, text at {stress.textSize}.
      </p>
      <ul ref={list} className="stress-frames">
        {variants.slice(0, shown).map((variant, index) => {
          const problems = measured[index] ?? [];
          return (
            <li key={index} id={`message-${index + 1}`} data-has-problems={problems.length > 0 || undefined}>
              <h2>
                {variant.code} <span>{describeSituation(variant)}</span>
              </h2>
              <StressFrame variant={variant} {...stress} />
              <Problems problems={problems} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface SummaryProps {
  readonly measured: Measured;
  readonly variants: readonly Variant[];
  readonly children: ReactNode;
}

/** Renders how many messages are measured, and a link to each one with a problem. */
function Summary({ measured, variants, children }: SummaryProps) {
  const withProblems = measured.flatMap((problems, index) => (problems.length > 0 ? [index] : []));
  const hasProblems = withProblems.length > 0;
  return (
    <section className="stress-summary" data-has-problems={hasProblems || undefined} aria-label="Result">
      <p role="status">
        <b>
          {measured.length} of {variants.length} messages measured.
        </b>{' '}
        {hasProblems && `${withProblems.length} ${withProblems.length === 1 ? 'has' : 'have'} problems:`}
        {!hasProblems && measured.length > 0 && 'Nothing is cut off, nothing overlaps.'}
      </p>
      {hasProblems && (
        <ul>
          {withProblems.map((index) => (
            <li key={index}>
              <a href={`#message-${index + 1}`}>{variants[index]?.code}</a>
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}

function Problems({ problems }: { readonly problems: readonly LayoutProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <ul className="stress-problems">
      {problems.map(({ kind, subject, px }, index) => (
        <li key={index}>
          {kind}: {subject}, {px} px
        </li>
      ))}
    </ul>
  );
}

/** Measures the frames of a list after each change of their number and of the list's width. */
function useMeasuredFrames(list: RefObject<HTMLElement | null>, shown: number): Measured {
  const [measured, setMeasured] = useState<Measured>([]);

  useEffect(() => {
    const element = list.current;
    if (!element) return;
    let width = 0;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth === width) return;
      width = element.clientWidth;
      setMeasured([...element.querySelectorAll('.stress-frame')].map(findLayoutProblems));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [list, shown]);

  return measured;
}

/** Returns a count that grows to the wanted one by a batch in each frame, so that the page stays usable. */
function useGrowingCount(wanted: number): number {
  const [count, setCount] = useState(Math.min(wanted, batch));
  useEffect(() => {
    if (count >= wanted) return;
    const frame = requestAnimationFrame(() => {
      setCount(Math.min(wanted, count + batch));
    });
    return () => cancelAnimationFrame(frame);
  }, [count, wanted]);
  return count;
}

function describeSituation({ stage, setting, operation, attempt, privacy, registry, code }: Variant): string {
  const parts = [
    stage && stageNames[stage],
    setting,
    operation,
    attempt > 1 && `attempt ${attempt}`,
    privacy && 'shared screen',
    code.startsWith('6') && registry,
  ];
  return parts.filter(Boolean).join(', ') || 'any situation, first try';
}
