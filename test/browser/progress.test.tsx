import { render, screen } from '@testing-library/react';
import { StatusMessage, type StatusCode } from 'face-status-kit';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { needs } from './support/needs.ts';
import { emulate, resetPage, setPage } from './support/page.ts';
import { changedArea, photograph } from './support/photograph.ts';

beforeEach(() => setPage());
afterEach(async () => {
  await emulate();
  await resetPage();
});

const message = () => screen.getByRole('group');
const getMotions = () => message().getAnimations({ subtree: true });
const getRing = () => getComputedStyle(find('.fsk-icon'), '::before');

/** Returns the place and the size of the icon and of the title, in CSS px. */
function measure(): readonly number[] {
  return ['.fsk-icon', '.fsk-title'].flatMap((part) => {
    const { left, top, width } = find(part).getBoundingClientRect();
    return [left, top, width];
  });
}

it('a moment of progress has dots and a ring, is busy, and stands where the next message stands', () => {
  const codes: readonly StatusCode[] = ['sending', 'checking', 'stillChecking', 413];
  const { rerender } = render(<StatusMessage code="sending" />);
  const before = measure();
  const shown = codes.map((code) => {
    rerender(<StatusMessage code={code} />);
    expect(measure(), `the place of ${code}`).toEqual(before);
    return [code, message().getAttribute('aria-busy'), getRing().content !== 'none'];
  });
  expect(shown).toEqual([
    ['sending', 'true', true],
    ['checking', 'true', true],
    ['stillChecking', 'true', true],
    [413, null, false],
  ]);
});

it('the ring turns, and stands still for people who prefer reduced motion', async () => {
  const getTurns = () => getMotions().filter((motion) => motion instanceof CSSAnimation && isTurn(motion));
  await emulate({ reducedMotion: 'no-preference' });
  render(<StatusMessage code="checking" />);
  expect(getTurns()).toHaveLength(1);
  await emulate({ reducedMotion: 'reduce' });
  expect(getMotions()).toEqual([]);
  expect(getRing().content).not.toBe('none');
});

it('progress is visible in forced colours', needs('forced colours'), async () => {
  await emulate({ forcedColors: 'active' });
  render(<StatusMessage code="checking" />);
  const icon = find('.fsk-icon');
  const shown = await photograph(message());
  icon.style.visibility = 'hidden';
  expect(changedArea(shown, await photograph(message()))).toBeGreaterThan(100);
});

it('a button that works or waits keeps its size and its place', () => {
  render(<StatusMessage code={500} actionHandlers={{ tryAgain: () => {}, getHelp: () => {} }} />);
  const [button] = screen.getAllByRole('button');
  if (!button) throw new Error('There is no button.');
  const before = button.getBoundingClientRect().toJSON() as unknown;
  button.setAttribute('aria-disabled', 'true');
  for (const state of ['data-pending', 'data-waiting']) {
    button.setAttribute(state, '');
    expect(button.getBoundingClientRect().toJSON(), state).toEqual(before);
    button.removeAttribute(state);
  }
});

function find(part: string): HTMLElement {
  const element = message().querySelector<HTMLElement>(part);
  if (!element) throw new Error(`The message has no ${part}.`);
  return element;
}

function isTurn(motion: CSSAnimation): boolean {
  return motion.animationName === 'fsk-turn';
}
