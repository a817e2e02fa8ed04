import { render, screen } from '@testing-library/react';
import { StatusMessage, statusCodes } from 'face-status-kit';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emulate } from './support/page.ts';

/** Returns the fades of the message. The motion of its pictures is a CSS animation, and so not among them. */
const fades = () =>
  screen
    .getByRole('group')
    .getAnimations({ subtree: true })
    .filter((animation) => !(animation instanceof CSSAnimation));

/** Waits: by default longer than a fade. */
const pass = (ms = 250) => new Promise((resolve) => setTimeout(resolve, ms));

beforeEach(() => emulate({ reducedMotion: 'no-preference' }));
afterEach(() => emulate());

describe('a message', () => {
  it('appears without a fade', () => {
    render(<StatusMessage code={413} />);
    expect(fades()).toEqual([]);
  });

  it('appears without a fade where there was none before', async () => {
    const { rerender } = render(<StatusMessage code={null} />);
    await pass();
    rerender(<StatusMessage code={413} />);
    expect(fades()).toEqual([]);
  });

  it('fades in once, for at most 200 ms, when it replaces another', async () => {
    const { rerender } = render(<StatusMessage code={413} />);
    await pass();
    rerender(<StatusMessage code={412} />);
    expect(fades()).toHaveLength(1);
    expect(fades()[0]?.effect?.getComputedTiming().endTime).toBeLessThanOrEqual(200);
    await pass();
    expect(fades()).toEqual([]);
  });

  it('does not fade when only its buttons or its class change', async () => {
    const { rerender } = render(<StatusMessage code={413} />);
    await pass();
    rerender(<StatusMessage code={413} className="mine" actionHandlers={{ retakePhoto: () => {} }} />);
    expect(fades()).toEqual([]);
  });

  it('has at most one fade at a time when it changes 100 times without a break', async () => {
    const { rerender } = render(<StatusMessage code={413} />);
    await pass();
    const running: number[] = [];
    for (let change = 0; change < 100; change++) {
      rerender(<StatusMessage code={statusCodes[change % statusCodes.length]} />);
      running.push(fades().length);
    }
    expect(Math.max(...running)).toBe(1);
    await pass();
    expect(fades()).toEqual([]);
  });

  it('does not move at all for people who prefer reduced motion', async () => {
    await emulate({ reducedMotion: 'reduce' });
    const { rerender } = render(<StatusMessage code={413} />);
    await pass();
    rerender(<StatusMessage code={411} />);
    expect(screen.getByRole('group').getAnimations({ subtree: true })).toEqual([]);
  });
});
