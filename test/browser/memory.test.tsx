import { render } from '@testing-library/react';
import { StatusMessage, statusCodes } from 'face-status-kit';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { commands } from 'vitest/browser';
import { clearAfterMs, announceDelayMs } from '../../src/message/announce/liveRegions.ts';
import { isWholeSweep } from '../support/sweep.ts';
import { everyHandler } from './support/everyMessage.tsx';
import { needs } from './support/needs.ts';

const changes = isWholeSweep ? 5_000 : 1_000;
/** Each change is told before the next one comes. */
const changeEveryMs = announceDelayMs + 50;

const messageAt = (change: number) => (
  <StatusMessage code={statusCodes[change % statusCodes.length]} actionHandlers={everyHandler} />
);
const told = () => document.querySelectorAll('[aria-live] [lang]');

// Nothing fades here. Changes that come 200 ms apart within a few real ms would each start a fade that lasts;
// motion.test.tsx counts those.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] }));
afterEach(() => void vi.useRealTimers());

describe(`a message that changes ${changes} times`, () => {
  it('leaves the page, its timers and its memory as they were', needs('garbage collection'), async () => {
    const { rerender } = render(messageAt(0), { reactStrictMode: false });
    vi.advanceTimersByTime(clearAfterMs + changeEveryMs);
    const nodesBefore = document.querySelectorAll('*').length;
    expect(vi.getTimerCount()).toBe(0);

    const everTold: WeakRef<Node>[] = [];
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records) everTold.push(...[...addedNodes].map((node) => new WeakRef(node)));
    });
    for (const region of document.querySelectorAll('[aria-live]')) observer.observe(region, { childList: true });
    let mostTold = 0;
    let mostTimers = 0;
    for (let change = 1; change <= changes; change++) {
      rerender(messageAt(change % changes));
      vi.advanceTimersByTime(changeEveryMs);
      mostTold = Math.max(mostTold, told().length);
      mostTimers = Math.max(mostTimers, vi.getTimerCount());
      // So that the observer lets go of what it saw.
      await Promise.resolve();
    }
    // No more than what was told in the last ten seconds.
    expect(mostTold).toBeLessThanOrEqual(clearAfterMs / changeEveryMs + 1);
    expect(mostTimers).toBeLessThanOrEqual(mostTold + 2);

    vi.advanceTimersByTime(clearAfterMs);
    expect(told()).toHaveLength(0);
    expect(document.querySelectorAll('*')).toHaveLength(nodesBefore);
    expect(vi.getTimerCount()).toBe(0);
    observer.disconnect();

    vi.useRealTimers();
    await commands.collectGarbage();
    expect(everTold.length).toBeGreaterThan(changes / 2);
    expect(everTold.filter((node) => node.deref())).toHaveLength(0);
  });
});
