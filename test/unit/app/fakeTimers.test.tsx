import { act, cleanup, render, screen } from '@testing-library/react';
import { resolveStatusMessage, type Stage, StatusMessage } from 'face-status-kit';
import { LiveStatusMessage, useStableStatus, type StatusReading } from 'face-status-kit/capture';
import { clearAnnouncements, findAnnouncement, getAnnouncements } from 'face-status-kit/testing';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const spoken = (code: number, stage?: Stage) => resolveStatusMessage(code, { stage })?.spoken ?? '';
const announced = () => getAnnouncements().map(({ text }) => text);
const shown = () => screen.queryByRole('group')?.getAttribute('data-code');
const advance = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

type Fakeable = NonNullable<NonNullable<Parameters<typeof vi.useFakeTimers>[0]>['toFake']>;

const timers: Fakeable = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'];

/** The functions that a test runner fakes. The clocks that it does not fake stand still, so that the tests are exact. */
const runners: Readonly<Record<string, Fakeable>> = {
  'Jest’s legacy fake timers': timers,
  'the fake timers of Vitest 2 and older': [...timers, 'Date'],
  'fake timers and a fake `performance`': [...timers, 'performance'],
  'fake timers and clocks': [...timers, 'Date', 'performance'],
};

function Hint({ code }: { readonly code: StatusReading }): ReactNode {
  return <output>{String(useStableStatus(code))}</output>;
}

afterEach(() => {
  cleanup();
  clearAnnouncements();
  vi.useRealTimers();
});

describe.each(Object.entries(runners))('with %s', (_name, toFake) => {
  beforeEach(() => {
    if (!toFake.includes('performance')) vi.spyOn(performance, 'now').mockReturnValue(5_000);
    if (!toFake.includes('Date')) vi.spyOn(Date, 'now').mockReturnValue(1_800_000_000_000);
    vi.useFakeTimers({ toFake });
  });

  it('a message is announced 150 ms after each change, and then no timer is left', async () => {
    const { rerender } = render(<StatusMessage code={413} />);
    await advance(149);
    expect(announced()).toEqual([]);
    await advance(1);
    expect(announced()).toEqual([spoken(413)]);
    rerender(<StatusMessage code={412} />);
    await advance(150);
    expect(announced()).toEqual([spoken(413), spoken(412)]);
    act(() => void vi.runAllTimers());
    expect(vi.getTimerCount()).toBe(0);
  });

  it('`runAllTimers` announces a message and ends', () => {
    render(<StatusMessage code={413} />);
    let heard: string[] = [];
    // In the end, the announcement has been cleared again.
    setTimeout(() => {
      heard = announced();
    }, 200);
    act(() => void vi.runAllTimers());
    expect(heard).toEqual([spoken(413)]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a live message is shown after the start delay and announced, and `runAllTimers` ends', async () => {
    const { rerender } = render(<LiveStatusMessage code={413} />);
    await advance(199);
    expect(shown()).toBeUndefined();
    await advance(1);
    expect(shown()).toBe('413');
    await advance(200);
    expect(announced()).toEqual([spoken(413, 'capture')]);
    rerender(<LiveStatusMessage code={412} />);
    await act(() => vi.runAllTimersAsync());
    expect(shown()).toBe('412');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a live message follows codes that come with every frame', async () => {
    const { rerender } = render(<LiveStatusMessage code={413} />);
    const showFrames = async (code: number, count: number) => {
      for (let frame = 0; frame < count; frame++) {
        await advance(33);
        rerender(<LiveStatusMessage code={code} />);
      }
    };
    await showFrames(413, 10);
    expect(shown()).toBe('413');
    await showFrames(412, 300);
    expect(shown()).toBe('412');
  });

  it('`useStableStatus` shows the code and clears it again', async () => {
    const { rerender } = render(<Hint code={413} />);
    await advance(200);
    expect(screen.getByRole('status')).toHaveTextContent('413');
    rerender(<Hint code={null} />);
    await advance(10_000);
    expect(screen.getByRole('status')).toHaveTextContent('null');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('with a fake clock that stands still, and real timers', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  });

  it('a message is announced', async () => {
    render(<StatusMessage code={413} />);
    expect(await findAnnouncement(spoken(413))).toMatchObject({ priority: 'polite' });
  });

  it('a live message is shown and announced', async () => {
    render(<LiveStatusMessage code={413} />);
    expect(await screen.findByRole('group')).toHaveAttribute('data-code', '413');
    expect(await findAnnouncement(spoken(413, 'capture'))).toMatchObject({ priority: 'polite' });
  });
});
