import { useEffect, useRef, useState } from 'react';
import type { Audience } from '../../../tools/copy/check/TextContext.ts';
import type { Variant } from '../../../tools/copy/check/Variant.ts';
import type { Fault } from './Fault.ts';
import { messagesThatDiffer } from './messagesThatDiffer.ts';
import { words as languages, type Stress } from './presets.ts';
import { StressFrame } from './StressFrame.tsx';
import { useStress } from './useStress.ts';
import { Verdict } from './Verdict.tsx';
import './StressViews.css';

/** How many messages are drawn at a time. */
const batch = 40;

interface StressViewsProps extends Stress {
  readonly audience: Audience;
}

/** Every message that differs where it has least room, measured: what is cut off, what overlaps. */
export function StressViews({ words, width, textSize, audience }: StressViewsProps) {
  return (
    <main className="story-page">
      <header>
        <h1>Stress views</h1>
        <p>
          Every message that differs, longest first, where it has least room: in a language that is longer than any of
          ours, from right to left, with large text, on the narrowest phone. What is cut off or lies over something else
          is measured and not left to the eye.
        </p>
      </header>
      {/* Another view is another page. */}
      <Frames key={[words, width, textSize, audience].join()} {...{ words, width, textSize, audience }} />
    </main>
  );
}

function Frames({ audience, ...stress }: StressViewsProps) {
  const variants = messagesThatDiffer(stress.words === 'id' ? 'id' : 'en', audience);
  const [wanted, setWanted] = useState(batch);
  const shown = useGrowing(Math.min(wanted, variants.length));
  const list = useRef<HTMLUListElement>(null);
  const measured = useStress(list, shown);

  return (
    <>
      <Verdict {...{ measured, variants }}>
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
      </Verdict>
      <p className="stress-how">
        {languages[stress.words]}. {stress.width === 'page' ? 'As wide as the page' : `${stress.width} px wide`}, text
        at {stress.textSize}.
      </p>
      <ul ref={list} className="stress-frames">
        {variants.slice(0, shown).map((variant, index) => (
          <li key={index} id={`message-${index + 1}`} data-faulty={(measured[index]?.length ?? 0) > 0 || undefined}>
            <h2>
              {variant.code} <span>{situationOf(variant)}</span>
            </h2>
            <StressFrame variant={variant} {...stress} />
            <Faults faults={measured[index] ?? []} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Faults({ faults }: { readonly faults: readonly Fault[] }) {
  if (faults.length === 0) return null;
  return (
    <ul className="stress-faults">
      {faults.map(({ kind, what, px }, index) => (
        <li key={index}>
          {kind}: {what}, {px} px
        </li>
      ))}
    </ul>
  );
}

/** A number that goes up in steps, one a frame, so that the page can be used meanwhile. */
function useGrowing(wanted: number): number {
  const [reached, setReached] = useState(Math.min(wanted, batch));
  useEffect(() => {
    if (reached >= wanted) return;
    const frame = requestAnimationFrame(() => {
      setReached(Math.min(wanted, reached + batch));
    });
    return () => cancelAnimationFrame(frame);
  }, [reached, wanted]);
  return reached;
}

function situationOf({ setting, operation, attempt, privacy, registry, code }: Variant): string {
  const parts = [
    setting,
    operation,
    attempt > 1 && `attempt ${attempt}`,
    privacy && 'shared screen',
    code.startsWith('6') && registry,
  ];
  return parts.filter(Boolean).join(', ') || 'anywhere, first try';
}
