import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { findDistinctMessages } from '../../../stories/gallery/stress/findDistinctMessages.ts';
import { presets } from '../../../stories/gallery/stress/stresses.ts';
import { StressViews } from '../../../stories/gallery/stress/StressViews.tsx';
import { resetPage, setPage } from '../support/page.ts';

const variants = findDistinctMessages('en', 'attendant');

beforeEach(async () => {
  await page.viewport(1280, 800);
  setPage();
});
afterEach(resetPage);

it('measures the 40 longest messages first, and all of them on request', async () => {
  render(<StressViews {...presets.pseudoLanguage} audience="attendant" />);
  expect(await screen.findByText(`40 of ${variants.length} messages measured.`)).toBeVisible();
  expect(document.querySelectorAll('.fsk-message')).toHaveLength(40);

  await userEvent.click(screen.getByText(`Measure all ${variants.length}`));
  expect(await screen.findByText(`${variants.length} of ${variants.length} messages measured.`)).toBeVisible();
  expect(screen.getByText(/Nothing is cut off, nothing overlaps\./)).toHaveRole('status');
  expect(screen.queryByText(/^Measure all/)).toBeNull();
});

it('lists each problem at the top with a link, and below its message', async () => {
  const [first] = variants;
  render(<style>{`[data-code="${first?.code ?? ''}"] .fsk-title { white-space: nowrap }`}</style>);
  render(<StressViews {...presets.pseudoLanguage} audience="attendant" />);
  await screen.findByText(/ha(s|ve) problems:$/);

  const summary = within(screen.getByRole('region', { name: 'Result' }));
  const links = summary.getAllByRole('link');
  expect(new Set(links.map(({ textContent }) => textContent))).toEqual(new Set([first?.code]));
  expect(links[0]).toHaveAttribute('href', '#message-1');
  expect(document.querySelector('#message-1 .stress-problems')).toHaveTextContent(/outside: “\[.+”, \d+ px/);
});

it('starts again with the longest messages in another view', async () => {
  const { rerender } = render(<StressViews {...presets.pseudoLanguage} audience="attendant" />);
  await userEvent.click(await screen.findByText(/^Measure all/));
  rerender(<StressViews {...presets.narrowestPhone} audience="attendant" />);
  expect(await screen.findByText(/^40 of \d+ messages measured\.$/)).toBeVisible();
});
