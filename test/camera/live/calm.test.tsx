import { readingTimeMs } from 'face-status-kit/capture';
import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showScene } from '../support/camera.ts';
import { countFrames, noisy, openScreen, setUpLive, shown, steadyNoise, turnOn } from './support.tsx';

setUpLive();

/** Writes down when an attribute becomes what it was not. */
function record(element: Node, attribute: string) {
  const changes: { readonly value: string; readonly atMs: number }[] = [];
  const observer = new MutationObserver((records) => {
    for (const { target } of records) {
      const value = target instanceof Element ? target.getAttribute(attribute) : null;
      if (value && value !== changes.at(-1)?.value) changes.push({ value, atMs: performance.now() });
    }
  });
  observer.observe(element, { attributeFilter: [attribute] });
  return changes;
}

function rawRow(): HTMLElement {
  const row = screen.getAllByText('Raw')[0]?.parentElement;
  if (!row) throw new Error('There is no raw row.');
  return row;
}

/** The least time that any message takes to read, in ms. A timer's change may be seen a moment later than it was. */
const shortestMs = readingTimeMs('', 'en') - 100;

function intervals(changes: readonly { readonly atMs: number }[]): number[] {
  return changes.slice(1).map(({ atMs }, index) => atMs - (changes[index]?.atMs ?? 0));
}

describe('while two of five frames say something at random', () => {
  it('the raw words flicker, and the message changes with what is there', async () => {
    steadyNoise();
    const frames = countFrames();
    await showScene('far');
    openScreen(noisy);
    await turnOn();
    const message = await shown(413);
    const calm = record(message, 'data-code');
    const raw = record(rawRow(), 'data-status');
    await frames.wait(30);
    await showScene('near');
    await shown(200);
    await frames.wait(30);
    expect(message).toBeVisible();
    expect(raw.length).toBeGreaterThan(15);
    expect(calm.length).toBeLessThan(raw.length / 5);
  });

  it('the message can be read before it changes, even where a frame counts for but a moment', async () => {
    steadyNoise();
    openScreen({ ...noisy, stability: { windowMs: 50, stickiness: 0 } });
    await turnOn();
    // Whichever of them comes first.
    const message = await Promise.any([shown(200), shown(412), shown(413), shown('multipleFaces')]);
    const calm = record(message, 'data-code');
    await waitFor(() => expect(calm.length).toBeGreaterThan(3), { timeout: 40_000 });
    expect(message).toBeVisible();
    for (const intervalMs of intervals(calm)) expect(intervalMs).toBeGreaterThan(shortestMs);
  });
});
