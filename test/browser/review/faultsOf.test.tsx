import { render, screen } from '@testing-library/react';
import { StatusMessage } from 'face-status-kit';
import 'face-status-kit/styles.css';
import type { CSSProperties, ReactNode } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { FaultKind } from '../../../stories/review/stress/Fault.ts';
import { faultsOf } from '../../../stories/review/stress/faultsOf.ts';
import { everyHandler } from '../support/everyMessage.tsx';
import { resetPage, setPage } from '../support/page.ts';

beforeEach(() => setPage());
afterEach(resetPage);

/** What is found in a frame of 200 px. */
function faultsIn(content: ReactNode, style: CSSProperties = {}) {
  render(
    <div data-testid="frame" style={{ width: 200, padding: 8, ...style }}>
      {content}
    </div>,
  );
  return faultsOf(screen.getByTestId('frame'));
}

const kindsOf = (...given: Parameters<typeof faultsIn>): readonly FaultKind[] => [
  ...new Set(faultsIn(...given).map(({ kind }) => kind)),
];

it('finds nothing in a message that has room', () => {
  const message = <StatusMessage code={411} attempt={3} actionHandlers={everyHandler} />;
  expect(faultsIn(message, { width: 320 })).toEqual([]);
  expect(screen.getAllByRole('button').length).toBeGreaterThan(0);
});

it('finds a button that stands outside of the frame', () => {
  const button = <button style={{ position: 'relative', left: 180 }}>Try again</button>;
  expect(faultsIn(button)).toContainEqual(expect.objectContaining({ kind: 'outside', what: '“Try again”' }));
});

it('finds one that stands outside to the left, where nothing can be scrolled to', () => {
  expect(kindsOf(<button style={{ position: 'relative', left: -40 }}>Try again</button>)).toContain('outside');
});

it('finds text that leaves its own box, within the frame', () => {
  const low = <p style={{ height: '1em', width: 60, margin: '0 0 200px' }}>Move closer to the camera</p>;
  expect(kindsOf(low)).toEqual(['spills']);
});

it('finds a box that leaves the box around it', () => {
  const narrow = (
    <div style={{ width: 100 }}>
      <p style={{ width: 150, margin: 0 }}>Hold still</p>
    </div>
  );
  expect(faultsIn(narrow)).toContainEqual({ kind: 'spills', what: '“Hold still”', px: 50 });
});

it('finds what is wider than its box, and says by how much', () => {
  const wide = (
    <div style={{ width: 100 }}>
      <p style={{ width: 150, margin: 0 }}>Hold still</p>
    </div>
  );
  expect(faultsIn(wide)).toContainEqual({ kind: 'scrolls', what: '“Hold still”', px: 50 });
});

it('finds what has to be scrolled to', () => {
  const low = <div style={{ height: 40, overflow: 'auto' }}>{'Move closer to the camera. '.repeat(9)}</div>;
  expect(kindsOf(low)).toContain('scrolls');
});

it('finds lines that are hidden', () => {
  const low = (
    <p style={{ height: '1.2em', overflow: 'hidden', margin: 0 }}>{'Move closer to the camera. '.repeat(3)}</p>
  );
  expect(kindsOf(low)).toContain('clipped');
});

it('finds lines that a box further out hides', () => {
  const low = (
    <div style={{ height: '1.2em', overflow: 'clip' }}>
      <p style={{ margin: 0 }}>{'Move closer to the camera. '.repeat(3)}</p>
    </div>
  );
  expect(kindsOf(low)).toContain('clipped');
});

it.each(['clip', 'ellipsis'])('finds a word that may not wrap and is cut in the middle: %s', (textOverflow) => {
  const cut = (
    <p style={{ width: 100, whiteSpace: 'nowrap', overflow: 'hidden', textOverflow }}>Mendekat ke kameramu</p>
  );
  expect(faultsIn(cut)).toContainEqual(expect.objectContaining({ kind: 'cut word', what: 'kameramu' }));
});

it('finds boxes beside one another that overlap', () => {
  const close = (
    <>
      <p style={{ margin: 0 }}>Your face is too far away</p>
      <p style={{ margin: '-10px 0 0' }}>Move closer</p>
    </>
  );
  expect(faultsIn(close)).toEqual([
    { kind: 'overlaps', what: '“Your face is too far away” over “Move closer”', px: 10 },
  ]);
});

it('finds a picture that lies over text', () => {
  const over = (
    <p>
      <svg className="symbol" width="20" height="20" style={{ marginInlineEnd: -20, verticalAlign: 'top' }} />
      Hold still
    </p>
  );
  const what = '<svg class="symbol"> over “Hold still”';
  expect(faultsIn(over)).toContainEqual(expect.objectContaining({ kind: 'overlaps', what }));
});

it('lets lines be closer than their letters are tall, as titles are', () => {
  expect(faultsIn(<p style={{ lineHeight: 1, margin: 0 }}>Ĝĵÿ Ĝĵÿ Ĝĵÿ Ĝĵÿ Ĝĵÿ Ĝĵÿ Ĝĵÿ Ĝĵÿ Ĝĵÿ</p>)).toEqual([]);
});

it('passes over what only screen readers are to find', () => {
  const hidden: CSSProperties = { position: 'absolute', width: 1, height: 1, overflow: 'hidden', whiteSpace: 'nowrap' };
  expect(faultsIn(<span style={hidden}>Language and sound</span>)).toEqual([]);
  expect(faultsOf(render(<p hidden>Hold still</p>).container)).toEqual([]);
});
