import { render, screen } from '@testing-library/react';
import { StatusMessage, StatusMessageProvider } from 'face-status-kit';
import { describe, expect, it, vi } from 'vitest';
import { hostileValues } from '../../support/hostileValues.ts';

const values = [
  ...hostileValues(),
  ['null', null],
  ['a list of symbols', [Symbol('x')]],
  ['a list of what throws', [{ toString: () => { throw new Error('toString'); } }]], // prettier-ignore
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
];
const providerProps = ['language', 'messages', 'setting', 'audience', 'privacy', 'values', 'i18n'];

describe.each(messageProps)('%s of a message', (prop) => {
  it.each(values)('does no harm as %s', (_name, value) => {
    render(<StatusMessage code={413} {...{ [prop]: value }} />);
    expect(screen.getByRole('group')).toHaveTextContent('Your face is too small');
    expect(console.error).not.toHaveBeenCalled();
    vi.mocked(console.warn).mockClear();
  });
});

describe.each(providerProps)('%s of a provider', (prop) => {
  it.each(values)('does no harm as %s', (_name, value) => {
    render(
      <StatusMessageProvider {...{ [prop]: value }}>
        <StatusMessage code={413} />
      </StatusMessageProvider>,
    );
    expect(screen.getByRole('group')).toHaveTextContent('Your face is too small');
    expect(console.error).not.toHaveBeenCalled();
    vi.mocked(console.warn).mockClear();
  });
});
