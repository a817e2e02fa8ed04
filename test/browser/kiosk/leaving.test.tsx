import { act, render, screen } from '@testing-library/react';
import type { ActionHandlers } from 'face-status-kit';
import { KioskStatus } from 'face-status-kit/kiosk';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeFindings } from '../support/axeFindings.ts';
import { resetPage, setPage } from '../support/page.ts';
import { needs } from '../support/needs.ts';

const getHelp = vi.fn();

const kiosk = (actionHandlers: ActionHandlers = { getHelp }) => (
  <KioskStatus code={500} languages={['id', 'en']} idleMs={5_000} actionHandlers={actionHandlers} />
);
const renderKiosk = () => render(kiosk());

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  setPage({ margin: 0 });
  await page.viewport(1080, 1920);
});

afterEach(async () => {
  vi.useRealTimers();
  getHelp.mockClear();
  await resetPage();
});

describe('The question of KioskStatus whether anybody is there', () => {
  it('is a dialog over the whole screen with the focus on its one button, and has no axe findings', async () => {
    renderKiosk();
    await pass(5_000);
    const dialog = screen.getByRole('dialog');
    expect(dialog).toBeVisible();
    // Not modal: Orca 43 would not speak it, see `test/screen-reader`.
    expect(dialog.matches(':modal')).toBe(false);
    for (const [x, y] of [
      [1, 1],
      [innerWidth - 1, innerHeight - 1],
    ] as const) {
      expect(document.elementFromPoint(x, y)?.contains(dialog)).toBe(true);
    }
    expect(dialog).toContainElement(document.activeElement as HTMLElement);
    expect(document.activeElement).toHaveTextContent('I’m still here');
    vi.useRealTimers();
    expect(await axeFindings(dialog, { region: { enabled: false } })).toEqual([]);
  });

  it.each([
    ['a press of Enter', () => userEvent.keyboard('{Enter}')],
    ['the escape key', () => userEvent.keyboard('{Escape}')],
  ])('is answered by %s, and the focus returns to the element that had it', async (_what, answer) => {
    renderKiosk();
    const help = screen.getByRole('button', { name: /Get help/ });
    help.focus();
    await pass(5_000);
    expect(help).not.toHaveFocus();
    vi.useRealTimers();
    await answer();
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
    expect(help).toHaveFocus();
    expect(getHelp).not.toHaveBeenCalled();
  });

  it('leaves the focus on the first button if the one that had it has gone meanwhile', async () => {
    const { rerender } = renderKiosk();
    screen.getByRole('button', { name: /Get help/ }).focus();
    await pass(5_000);
    rerender(kiosk({}));
    vi.useRealTimers();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: /English/ })).toHaveFocus();
  });

  it('leaves the focus nowhere if no button of the kiosk had it', async () => {
    const { rerender } = renderKiosk();
    await pass(5_000);
    rerender(kiosk({}));
    vi.useRealTimers();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
    expect(document.body).toHaveFocus();
  });

  it('is answered by a key that is held, which presses nothing behind the dialog', needs('key repeat'), async () => {
    renderKiosk();
    const help = screen.getByRole('button', { name: /Get help/ });
    help.focus();
    await pass(5_000);
    const askedAt = Date.now();
    vi.useRealTimers();
    vi.setSystemTime(askedAt);
    const repeats: boolean[] = [];
    const recordRepeat = (event: KeyboardEvent) => void repeats.push(event.repeat);
    document.addEventListener('keydown', recordRepeat, true);
    await userEvent.keyboard('{Enter>3}');
    expect(screen.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{/Enter}');
    document.removeEventListener('keydown', recordRepeat, true);
    expect(repeats).toEqual([false, true, true]);
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
    expect(help).toHaveFocus();
    expect(getHelp).not.toHaveBeenCalled();
  });

  it('is not closed by the back button of a phone', async () => {
    renderKiosk();
    await pass(5_000);
    expect(screen.getByRole('dialog').closest('[popover]')).toHaveAttribute('popover', 'manual');
  });

  it('is answered by a touch, which presses nothing behind the dialog', async () => {
    const onClick = vi.fn<(event: MouseEvent) => void>();
    document.addEventListener('click', onClick);
    renderKiosk();
    await pass(5_000);
    const stay = screen.getByRole('button', { name: /I’m still here/ });
    vi.useRealTimers();
    await userEvent.click(stay);
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
    expect(onClick).toHaveBeenCalledOnce();
    expect(stay).toContainElement(onClick.mock.calls[0]?.[0].target as HTMLElement);
    document.removeEventListener('click', onClick);
  });
});

it('KioskStatus ignores the touch that wakes a machine: it presses no button of the last person', async () => {
  renderKiosk();
  const help = screen.getByRole('button', { name: /Get help/ });
  await pass(1_000);
  vi.setSystemTime(Date.now() + 8 * 3_600_000);
  await userEvent.click(help, { force: true });
  expect(getHelp).not.toHaveBeenCalled();
  expect(screen.queryByRole('button', { name: /Get help/ })).toBeNull();
});

it('The button of a language in KioskStatus keeps the focus when it is pressed', async () => {
  vi.useRealTimers();
  renderKiosk();
  const before = screen.getByRole('button', { name: /English/ });
  before.focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('button', { name: 'Bahasa Indonesia' })).toHaveFocus();
});
