import { act, render, screen } from '@testing-library/react';
import { KioskStatus } from 'face-status-kit/kiosk';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../support/axeFindings.ts';
import { resetPage, setPage } from '../support/page.ts';

const getHelp = vi.fn();

const renderKiosk = () =>
  render(<KioskStatus code={500} languages={['id', 'en']} idleMs={5_000} actionHandlers={{ getHelp }} />);

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  setPage({ margin: 0 });
  await page.viewport(1080, 1920);
});

afterEach(async () => {
  vi.useRealTimers();
  await resetPage();
});

describe('the question whether anybody is there', () => {
  it('is a modal dialog with the focus on its one button, and nothing for axe to find', async () => {
    renderKiosk();
    await pass(5_000);
    const dialog = screen.getByRole('alertdialog');
    expect(dialog).toBeVisible();
    expect(dialog.matches(':modal')).toBe(true);
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
    expect(document.activeElement).toHaveTextContent('I’m still here');
    vi.useRealTimers();
    expect(await axeFindings(dialog, { region: { enabled: false } })).toEqual([]);
  });

  it.each([
    ['a press of Enter', () => userEvent.keyboard('{Enter}')],
    ['the escape key', () => userEvent.keyboard('{Escape}')],
  ])('is answered by %s, and the focus goes back to where it was', async (_what, answer) => {
    renderKiosk();
    const help = screen.getByRole('button', { name: /Get help/ });
    help.focus();
    await pass(5_000);
    expect(help).not.toHaveFocus();
    vi.useRealTimers();
    await answer();
    await expect.poll(() => screen.queryByRole('alertdialog')).toBeNull();
    expect(help).toHaveFocus();
    expect(getHelp).not.toHaveBeenCalled();
  });

  it('is answered by a touch, which does nothing to what lies behind it', async () => {
    const onClick = vi.fn();
    document.addEventListener('click', onClick);
    renderKiosk();
    await pass(5_000);
    const stay = screen.getByRole('button', { name: /I’m still here/ });
    vi.useRealTimers();
    await userEvent.click(stay);
    await expect.poll(() => screen.queryByRole('alertdialog')).toBeNull();
    expect(onClick).toHaveBeenCalledOnce();
    expect(onClick).toHaveBeenCalledWith(expect.objectContaining({ target: stay.querySelector('span') }));
    document.removeEventListener('click', onClick);
  });
});

it('the button of a language keeps the focus when it is pressed', async () => {
  vi.useRealTimers();
  renderKiosk();
  const before = screen.getByRole('button', { name: /English/ });
  before.focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: 'Bahasa Indonesia' })).toHaveFocus();
});
