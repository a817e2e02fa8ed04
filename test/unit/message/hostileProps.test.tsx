import { cleanup, render, screen } from '@testing-library/react';
import { StatusMessage, StatusMessageProvider, type StatusMessageProps } from 'face-status-kit';
import type { ReactElement } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { hostileValues } from '../../support/hostileValues.ts';

const values = [
  ...hostileValues(),
  ['null', null],
  ['a list of symbols', [Symbol('x')]],
  ['a list of objects that throw', [{ toString: () => { throw new Error('toString'); } }]], // prettier-ignore
  ['a list of 10,000', Array.from({ length: 10_000 }, (_, index) => `x${String(index)}`)],
] as const;

const messageProps = [
  'languages',
  'language',
  'setting',
  'operation',
  'audience',
  'attempt',
  'privacy',
  'values',
  'messages',
  'announce',
  'className',
  'classNames',
] as const satisfies readonly (keyof StatusMessageProps)[];
const providerProps = ['language', 'messages', 'setting', 'audience', 'privacy', 'values', 'i18n'] as const;

/** Renders the message for 413 with each hostile value, and returns the names of the values that spoil it. */
function findHarmful(create: (value: unknown) => ReactElement): string[] {
  const harmful: string[] = [];
  for (const [name, value] of values) {
    try {
      render(create(value));
      expect(screen.getByRole('group', { hidden: true })).toHaveTextContent(/^Your face is (still )?too small/);
      expect(console.error).not.toHaveBeenCalled();
    } catch (error) {
      harmful.push(`${name}: ${String(error)}`);
      vi.mocked(console.error).mockClear();
    }
    cleanup();
  }
  // Development builds warn about most of these values.
  vi.mocked(console.warn).mockClear();
  return harmful;
}

describe('StatusMessage', () => {
  it.each(messageProps)('shows the message whatever the value of `%s`', (prop) => {
    expect(findHarmful((value) => <StatusMessage code={413} {...{ [prop]: value }} />)).toEqual([]);
  });
});

describe('StatusMessageProvider', () => {
  it.each(providerProps)('lets the message be shown whatever the value of `%s`', (prop) => {
    expect(
      findHarmful((value) => (
        <StatusMessageProvider {...{ [prop]: value }}>
          <StatusMessage code={413} />
        </StatusMessageProvider>
      )),
    ).toEqual([]);
  });
});
