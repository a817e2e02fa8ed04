import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { resolveStatusMessage, StatusMessage, type StatusReading } from 'face-status-kit';
import { LiveStatusMessage } from 'face-status-kit/capture';
import { KioskStatus } from 'face-status-kit/kiosk';
import { clearAnnouncements, findAnnouncement, getAnnouncements } from 'face-status-kit/testing';
import { createElement, StrictMode, type FunctionComponent } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import enLabels from '../../../locales/en/labels.json' with { type: 'json' };
import idLabels from '../../../locales/id/labels.json' with { type: 'json' };
import { translatePage } from '../../support/translatePage.ts';

/** Returns a promise, and the functions that settle it. */
function createPromise() {
  let resolve = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<void>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}

const getButton = (name: string) => screen.getByRole('button', { name });

describe('a handler that returns a promise', () => {
  it('shows on its button that it works, and keeps the focus there', async () => {
    const { promise, resolve } = createPromise();
    render(<StatusMessage code={500} actionHandlers={{ tryAgain: () => promise, getHelp: vi.fn() }} />);
    const button = getButton('Try again');
    await userEvent.click(button);
    expect(button).toHaveAttribute('data-pending');
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveFocus();
    expect(getButton('Get help')).not.toHaveAttribute('data-pending');
    expect(getButton('Get help')).toHaveAttribute('aria-disabled', 'true');

    await act(async () => {
      resolve();
      await promise;
    });
    expect(button).not.toHaveAttribute('data-pending');
    expect(button).not.toHaveAttribute('aria-disabled');
    expect(button).toHaveFocus();
  });

  it('is called once, whatever is pressed until its promise settles', async () => {
    const { promise, resolve } = createPromise();
    const tryAgain = vi.fn(() => promise);
    const getHelp = vi.fn();
    const handlers = { tryAgain, getHelp };
    const { rerender } = render(<StatusMessage code={500} actionHandlers={handlers} />, { wrapper: StrictMode });
    // Two presses before React has rendered the first.
    act(() => {
      getButton('Try again').click();
      getButton('Try again').click();
    });
    await userEvent.click(getButton('Try again'));
    await userEvent.click(getButton('Get help'));
    await userEvent.keyboard('{Enter}');
    // Another message does not end the work of the handler.
    rerender(<StatusMessage code="offline" actionHandlers={handlers} />);
    await userEvent.click(getButton('Try again'));
    expect(tryAgain).toHaveBeenCalledOnce();
    expect(getHelp).not.toHaveBeenCalled();

    await act(async () => {
      resolve();
      await promise;
    });
    await userEvent.click(getButton('Try again'));
    expect(tryAgain).toHaveBeenCalledTimes(2);
  });

  it('keeps the buttons busy while there is no message in between', async () => {
    const { promise, resolve } = createPromise();
    const tryAgain = vi.fn(() => promise);
    const { rerender } = render(<StatusMessage code={500} actionHandlers={{ tryAgain }} />);
    await userEvent.click(getButton('Try again'));
    rerender(<StatusMessage code={null} actionHandlers={{ tryAgain }} />);
    rerender(<StatusMessage code="offline" actionHandlers={{ tryAgain }} />);
    await userEvent.click(getButton('Try again'));
    expect(tryAgain).toHaveBeenCalledOnce();
    await act(async () => {
      resolve();
      await promise;
    });
  });

  it('may be a method of a class', async () => {
    class Actions {
      calls = 0;

      tryAgain() {
        this.calls += 1;
      }
    }
    const actions = new Actions();
    render(<StatusMessage code={500} actionHandlers={actions} />);
    await userEvent.click(getButton('Try again'));
    expect(actions.calls).toBe(1);
  });

  it('that comes or goes does not make the message be announced again', async () => {
    clearAnnouncements();
    const { rerender } = render(<StatusMessage code={451} actionHandlers={{}} />);
    await findAnnouncement(/photo/);
    rerender(<StatusMessage code={451} actionHandlers={{ retakePhoto: vi.fn() }} />);
    rerender(<StatusMessage code={451} actionHandlers={{}} />);
    await new Promise((next) => setTimeout(next, 300));
    expect(getAnnouncements()).toHaveLength(1);
    clearAnnouncements();
  });

  it('reports a rejection as an unhandled one, and the buttons work again', async () => {
    const { promise, reject } = createPromise();
    const onUnhandled = vi.fn();
    process.once('unhandledRejection', onUnhandled);
    render(<StatusMessage code={500} actionHandlers={{ tryAgain: () => promise }} />);
    await userEvent.click(getButton('Try again'));
    const reason = new Error('the connection is lost');
    await act(async () => {
      reject(reason);
      await new Promise((next) => setTimeout(next));
    });
    expect(onUnhandled).toHaveBeenCalledWith(reason, expect.anything());
    expect(getButton('Try again')).not.toHaveAttribute('aria-disabled');
  });

  it('may go with its message while it works', async () => {
    const { promise, resolve } = createPromise();
    const { unmount } = render(<StatusMessage code={500} actionHandlers={{ tryAgain: () => promise }} />);
    await userEvent.click(getButton('Try again'));
    unmount();
    resolve();
    await promise;
  });

  it('does not count as a promise with a `then` that throws', async () => {
    const result = {
      get then() {
        throw new Error('a trap');
      },
    };
    render(<StatusMessage code={500} actionHandlers={{ tryAgain: () => result }} />);
    await userEvent.click(getButton('Try again'));
    expect(getButton('Try again')).not.toHaveAttribute('aria-disabled');
  });
});

describe('retryAt', () => {
  const nowMs = Date.parse('2026-11-30T08:00:00Z');
  const announced = () => getAnnouncements().map(({ text }) => text);
  /** Passes time in steps, because React 18 renders only at the end of each `act`. */
  const advance = async (ms: number) => {
    const stepMs = 50;
    for (let passedMs = 0; passedMs < ms; passedMs += stepMs) {
      await act(() => vi.advanceTimersByTimeAsync(Math.min(stepMs, ms - passedMs)));
    }
  };

  beforeEach(() => {
    vi.useFakeTimers({ now: nowMs });
  });

  afterEach(() => {
    vi.useRealTimers();
    clearAnnouncements();
  });

  it('lets “try again” wait with the seconds left in its label, and other commands work', async () => {
    const handlers = { tryAgain: vi.fn(), getHelp: vi.fn() };
    render(<StatusMessage code={500} retryAt={nowMs + 2_500} actionHandlers={handlers} />);
    const button = getButton('Try again in 3 seconds');
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAttribute('data-waiting');
    fireEvent.click(button);
    fireEvent.click(getButton('Get help'));
    expect(handlers.tryAgain).not.toHaveBeenCalled();
    expect(handlers.getHelp).toHaveBeenCalledOnce();

    await advance(500);
    expect(button).toHaveAccessibleName('Try again in 2 seconds');
    await advance(1_000);
    expect(button).toHaveAccessibleName('Try again in 1 second');
    await advance(1_000);
    expect(button).toHaveAccessibleName('Try again');
    expect(button).not.toHaveAttribute('aria-disabled');
    fireEvent.click(button);
    expect(handlers.tryAgain).toHaveBeenCalledOnce();
  });

  it('keeps its name while it has the focus, because Orca 48 speaks each change of that name', async () => {
    const message = (retryAt: number | null) => (
      <StatusMessage code={500} retryAt={retryAt} actionHandlers={{ tryAgain: vi.fn(), getHelp: vi.fn() }} />
    );
    const { rerender } = render(message(null));
    const button = getButton('Try again');
    // The person has just pressed it.
    act(() => button.focus());
    rerender(message(nowMs + 40_000));
    await advance(10_000);
    expect(button).toHaveAccessibleName('Try again in 40 seconds');
    expect(button).toHaveTextContent('Try again in 30 seconds');

    act(() => button.blur());
    await advance(5_000);
    expect(button).toHaveAccessibleName('Try again in 25 seconds');
    act(() => button.focus());
    await advance(5_000);
    expect(button).toHaveAccessibleName('Try again in 25 seconds');

    // A longer wait is another one.
    rerender(message(nowMs + 80_000));
    await advance(5_000);
    expect(button).toHaveAccessibleName('Try again in 60 seconds');
    await advance(60_000);
    expect(button).toHaveAccessibleName('Try again');
  });

  it('is announced once when it is ready, and not each second', async () => {
    render(<StatusMessage code="tooManyRequests" retryAt={nowMs + 5_000} actionHandlers={{ tryAgain: vi.fn() }} />);
    const { spoken } = resolveStatusMessage('tooManyRequests', { commands: ['tryAgain'] }) ?? {};
    await advance(4_900);
    expect(announced()).toEqual([spoken]);
    await advance(300);
    expect(announced()).toEqual([enLabels.ready, spoken]);
    await advance(3_000);
    expect(announced().filter((text) => text === enLabels.ready)).toHaveLength(1);
  });

  it('is announced once at a live camera and at a kiosk too', async () => {
    const props = { code: 'tooManyRequests', retryAt: nowMs + 3_000, actionHandlers: { tryAgain: vi.fn() } } as const;
    for (const Message of [LiveStatusMessage, KioskStatus] as FunctionComponent<typeof props>[]) {
      vi.setSystemTime(nowMs);
      const { unmount } = render(createElement(Message, props));
      await advance(3_500);
      expect(announced().filter((text) => text === enLabels.ready)).toHaveLength(1);
      expect(screen.getByRole('button', { name: 'Try again' })).not.toHaveAttribute('aria-disabled');
      unmount();
      clearAnnouncements();
    }
  });

  it('speaks each language that is shown', async () => {
    render(
      <StatusMessage
        code={500}
        languages={['id', 'en']}
        retryAt={nowMs + 1_000}
        actionHandlers={{ tryAgain: vi.fn() }}
      />,
    );
    expect(screen.getByRole('button')).toHaveTextContent('Coba lagi setelah 1 detik Try again in 1 second');
    await advance(1_200);
    expect(announced()).toEqual(expect.arrayContaining([idLabels.ready, enLabels.ready]));
  });

  it('says that it is ready only for the message that waited', async () => {
    const show = (code: StatusReading) => (
      <StatusMessage code={code} retryAt={nowMs + 1_000} actionHandlers={{ tryAgain: vi.fn() }} />
    );
    const { rerender } = render(show(500));
    await advance(1_200);
    for (const code of [null, 'offline', 413, 500] as const) {
      rerender(show(code));
      await advance(300);
    }
    expect(announced().filter((text) => text === enLabels.ready)).toHaveLength(1);
  });

  it('waits also on a page that the browser has translated', async () => {
    const { container } = render(
      <StatusMessage code={500} retryAt={nowMs + 3_000} actionHandlers={{ tryAgain: vi.fn() }} />,
    );
    translatePage(container);
    await advance(4_000);
    expect(screen.getByRole('button')).toHaveTextContent('Try again');
  });

  it('never waits longer than a day', () => {
    render(<StatusMessage code={500} retryAt={nowMs * 1_000} actionHandlers={{ tryAgain: vi.fn() }} />);
    expect(screen.getByRole('button')).toHaveAccessibleName('Try again in 1440 minutes');
  });

  it('gives a long wait in minutes', () => {
    render(<StatusMessage code={500} retryAt={nowMs + 150_000} actionHandlers={{ tryAgain: vi.fn() }} />);
    expect(screen.getByRole('button')).toHaveAccessibleName('Try again in 3 minutes');
  });

  it('says nothing without a wait, without the command, or with announce=off', async () => {
    render(
      <>
        <StatusMessage code={500} retryAt={nowMs - 1} announce="polite" actionHandlers={{ tryAgain: vi.fn() }} />
        <StatusMessage code={500} retryAt={nowMs + 1_000} actionHandlers={{ getHelp: vi.fn() }} />
        <StatusMessage code={500} retryAt={nowMs + 1_000} announce="off" actionHandlers={{ tryAgain: vi.fn() }} />
      </>,
    );
    await advance(2_000);
    expect(announced()).not.toContain(enLabels.ready);
  });

  it('ignores a value that is no time in ms, and says so once', () => {
    for (const value of [NaN, Infinity, 'soon', {}, nowMs / 1_000 + 60]) {
      const { unmount } = render(
        <StatusMessage code={500} retryAt={value as number} actionHandlers={{ tryAgain: vi.fn() }} />,
      );
      expect(screen.getByRole('button'), typeof value).toHaveAccessibleName('Try again');
      unmount();
    }
    expect(console.warn).toHaveBeenCalledOnce();
    vi.mocked(console.warn).mockClear();
  });

  it('follows a clock that is set forward', async () => {
    render(<StatusMessage code={500} retryAt={nowMs + 60_000} actionHandlers={{ tryAgain: vi.fn() }} />);
    vi.setSystemTime(nowMs + 90_000);
    await advance(1_000);
    expect(screen.getByRole('button')).toHaveAccessibleName('Try again');
  });
});
