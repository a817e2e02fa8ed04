import { render, screen } from '@testing-library/react';
import { StatusMessage } from 'face-status-kit';
import 'face-status-kit/styles.css';
import type { CSSProperties, ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findLayoutProblems, type LayoutProblemKind } from '../../../stories/gallery/stress/findLayoutProblems.ts';
import { everyHandler } from '../support/everyMessage.tsx';
import { needs } from '../support/needs.ts';
import { resetPage, setPage } from '../support/page.ts';

// Where a word is cut depends on the font.
beforeEach(() => setPage({ font: 'Liberation Sans' }));
afterEach(resetPage);

/** Renders content in a frame of 200 px and returns its problems. */
function findProblemsIn(content: ReactNode, style: CSSProperties = {}) {
  render(
    <div data-testid="frame" style={{ width: 200, padding: 8, ...style }}>
      {content}
    </div>,
  );
  return findLayoutProblems(screen.getByTestId('frame'));
}

const findKindsIn = (...given: Parameters<typeof findProblemsIn>): readonly LayoutProblemKind[] => [
  ...new Set(findProblemsIn(...given).map(({ kind }) => kind)),
];

describe('findLayoutProblems', () => {
  it('finds nothing in a message that has enough room', () => {
    const message = <StatusMessage code={411} attempt={3} actionHandlers={everyHandler} />;
    expect(findProblemsIn(message, { width: 320 })).toEqual([]);
    expect(screen.getAllByRole('button').length).toBeGreaterThan(0);
  });

  it('finds a button outside the frame', () => {
    const button = <button style={{ position: 'relative', left: 180 }}>Try again</button>;
    expect(findProblemsIn(button)).toContainEqual(expect.objectContaining({ kind: 'outside', subject: '“Try again”' }));
  });

  it('finds a button outside the frame to the left, where nothing can scroll', () => {
    expect(findKindsIn(<button style={{ position: 'relative', left: -40 }}>Try again</button>)).toContain('outside');
  });

  it('finds text outside its own box, inside the frame', () => {
    const low = <p style={{ height: '1em', width: 60, margin: '0 0 200px' }}>Move closer to the camera</p>;
    expect(findKindsIn(low)).toEqual(['spills']);
  });

  it('finds a box outside its parent', () => {
    const narrow = (
      <div style={{ width: 100 }}>
        <p style={{ width: 150, margin: 0 }}>Hold still</p>
      </div>
    );
    expect(findProblemsIn(narrow)).toContainEqual({ kind: 'spills', subject: '“Hold still”', px: 50 });
  });

  it('finds content that is wider than its box, and measures the difference', () => {
    const wide = (
      <div style={{ width: 100 }}>
        <p style={{ width: 150, margin: 0 }}>Hold still</p>
      </div>
    );
    expect(findProblemsIn(wide)).toContainEqual({ kind: 'scrolls', subject: '“Hold still”', px: 50 });
  });

  it('finds content that has to be scrolled', () => {
    const low = <div style={{ height: 40, overflow: 'auto' }}>{'Move closer to the camera. '.repeat(9)}</div>;
    expect(findKindsIn(low)).toContain('scrolls');
  });

  it('finds hidden lines', () => {
    const low = (
      <p style={{ height: '1.2em', overflow: 'hidden', margin: 0 }}>{'Move closer to the camera. '.repeat(3)}</p>
    );
    expect(findKindsIn(low)).toContain('clipped');
  });

  it('finds lines that an ancestor hides', () => {
    const low = (
      <div style={{ height: '1.2em', overflow: 'clip' }}>
        <p style={{ margin: 0 }}>{'Move closer to the camera. '.repeat(3)}</p>
      </div>
    );
    expect(findKindsIn(low)).toContain('clipped');
  });

  const expectCutWord = (textOverflow: 'clip' | 'ellipsis') => {
    const cut = (
      <p style={{ width: 100, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow }}>Mendekat ke kameramu</p>
    );
    expect(findProblemsIn(cut)).toContainEqual(expect.objectContaining({ kind: 'cut word', subject: 'kameramu' }));
  };

  it('finds a word that may not wrap and is cut in the middle', () => {
    expectCutWord('clip');
  });

  it('finds a word that may not wrap and ends behind an ellipsis', needs('boxes behind an ellipsis'), () => {
    expectCutWord('ellipsis');
  });

  it('finds neighbours that overlap', () => {
    const close = (
      <>
        <p style={{ margin: 0 }}>Your face is too far away</p>
        <p style={{ margin: '-10px 0 0' }}>Move closer</p>
      </>
    );
    expect(findProblemsIn(close)).toEqual([
      { kind: 'overlaps', subject: '“Your face is too far away” over “Move closer”', px: 10 },
    ]);
  });

  it('finds a picture that covers text', () => {
    const over = (
      <p>
        <svg className="symbol" width="20" height="20" style={{ marginInlineEnd: -20, verticalAlign: 'top' }} />
        Hold still
      </p>
    );
    const subject = '<svg class="symbol"> over “Hold still”';
    expect(findProblemsIn(over)).toContainEqual(expect.objectContaining({ kind: 'overlaps', subject }));
  });

  it('allows lines that are closer than their letters are tall, as in titles', () => {
    expect(findProblemsIn(<p style={{ lineHeight: 1, margin: 0 }}>Ĝĵÿ Ĝĵÿ Ĝĵÿ Ĝĵÿ Ĝĵÿ Ĝĵÿ Ĝĵÿ Ĝĵÿ Ĝĵÿ</p>)).toEqual([]);
  });

  it('ignores text for screen readers only, and hidden elements', () => {
    const hidden: CSSProperties = {
      position: 'absolute',
      width: 1,
      height: 1,
      overflow: 'hidden',
      whiteSpace: 'nowrap',
    };
    expect(findProblemsIn(<span style={hidden}>Language and sound</span>)).toEqual([]);
    expect(findLayoutProblems(render(<p hidden>Hold still</p>).container)).toEqual([]);
  });
});
