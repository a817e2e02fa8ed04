import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { messagesThatDiffer } from '../../../stories/review/stress/messagesThatDiffer.ts';
import { presets } from '../../../stories/review/stress/presets.ts';
import { StressViews } from '../../../stories/review/stress/StressViews.tsx';
import { resetPage, setPage } from '../support/page.ts';

const variants = messagesThatDiffer('en', 'attendant');

beforeEach(async () => {
  await page.viewport(1280, 800);
  setPage();
});
afterEach(resetPage);

it('draws and measures the longest forty first, and all of them once that is wanted', async () => {
  render(<StressViews {...presets.pseudoLanguage} audience="attendant" />);
  expect(await screen.findByText(`40 of ${variants.length} messages measured.`)).toBeVisible();
  expect(screen.getAllByRole('group')).toHaveLength(40);

  await userEvent.click(screen.getByRole('button', { name: `Measure all ${variants.length}` }));
  expect(await screen.findByText(`${variants.length} of ${variants.length} messages measured.`)).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('Nothing is cut off, nothing overlaps.');
  expect(screen.queryByRole('button', { name: /^Measure all/ })).toBeNull();
});

it('names what is cut off, at the top with a link and under the message', async () => {
  // One message alone, by the words of its title.
  const [first] = variants;
  render(<style>{`@layer broken { [data-code="${first?.code ?? ''}"] .fsk-title { white-space: nowrap } }`}</style>);
  render(<StressViews {...presets.pseudoLanguage} audience="attendant" />);
  await screen.findByText(/cut off, or something in them overlaps:/);

  const verdict = within(screen.getByRole('region', { name: 'What was measured' }));
  const links = verdict.getAllByRole('link');
  expect(new Set(links.map(({ textContent }) => textContent))).toEqual(new Set([first?.code]));
  expect(links[0]).toHaveAttribute('href', '#message-1');
  expect(document.querySelector('#message-1 .stress-faults')).toHaveTextContent(/outside: “\[.+”, \d+ px/);
});

it('begins anew with another view', async () => {
  const { rerender } = render(<StressViews {...presets.pseudoLanguage} audience="attendant" />);
  await userEvent.click(await screen.findByRole('button', { name: /^Measure all/ }));
  rerender(<StressViews {...presets.narrowestPhone} audience="attendant" />);
  expect(await screen.findByText(/^40 of \d+ messages measured\.$/)).toBeVisible();
});
