import { act, cleanup, render, screen } from '@testing-library/react';
import { resolveStatusMessage, StatusMessageProvider, type StatusMessageOptions } from 'face-status-kit';
import { readingTimeMs, useStableStatus, type StatusReading, type StableStatusOptions } from 'face-status-kit/capture';
import { StrictMode, useState, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hostileValues } from '../../support/hostileValues.ts';

/** 30 frames a second, in whole ms. */
const frameMs = 33;

const readMs = (code: StatusReading, options: StatusMessageOptions = {}) => {
  const message = resolveStatusMessage(code, { stage: 'capture', ...options });
  return message ? readingTimeMs(message.spoken, message.language) : 0;
};

interface ScreenProps {
  readonly code: StatusReading | undefined;
  readonly options?: StableStatusOptions | undefined;
  readonly onRender?: (shown: StatusReading) => void;
}

function Screen({ code, options, onRender }: ScreenProps): ReactNode {
  const shown = useStableStatus(code, options);
  onRender?.(shown);
  return <output>{typeof shown === 'object' ? null : String(shown)}</output>;
}

const shown = () => screen.getByRole('status').textContent;

/** Records every change of the shown code, with its time in ms. */
function recordChanges(): { readonly shown: string | null; readonly atMs: number }[] {
  const changes: { readonly shown: string | null; readonly atMs: number }[] = [];
  const observer = new MutationObserver(() => {
    changes.push({ shown: shown(), atMs: performance.now() });
  });
  observer.observe(screen.getByRole('status'), { childList: true, characterData: true, subtree: true });
  return changes;
}

const wait = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('useStableStatus with a code that stays the same', () => {
  it('shows it after the default start delay of 200 ms', async () => {
    render(<Screen code={413} />);
    expect(shown()).toBe('');
    await wait(199);
    expect(shown()).toBe('');
    await wait(1);
    expect(shown()).toBe('413');
  });

  it('shows it after the given start delay', async () => {
    render(<Screen code={413} options={{ startDelayMs: 730 }} />);
    await wait(729);
    expect(shown()).toBe('');
    await wait(1);
    expect(shown()).toBe('413');
  });

  it('keeps showing it without any timer that could wake the device', async () => {
    render(<Screen code={413} />);
    await wait(200);
    expect(vi.getTimerCount()).toBe(0);
    await wait(86_400_000);
    expect(shown()).toBe('413');
  });

  it('replaces another code one window after it came, if that one has had its reading time', async () => {
    const { rerender } = render(<Screen code={413} />);
    await wait(60_000);
    rerender(<Screen code={412} />);
    await wait(199);
    expect(shown()).toBe('413');
    await wait(1);
    expect(shown()).toBe('412');
  });

  it('counts as many votes for it as if each frame were rendered', async () => {
    // A parent that keeps the code as state renders only when it changes: here after four frames of 413 and one of 412.
    const { rerender } = render(<Screen code={412} />);
    for (let time = 0; time < 10; time++) {
      await wait(frameMs);
      rerender(<Screen code={413} />);
      await wait(4 * frameMs);
      rerender(<Screen code={412} />);
    }
    expect(shown()).toBe('413');
  });
});

describe('The code that useStableStatus shows', () => {
  it('stays for the reading time of its message', async () => {
    const { rerender } = render(<Screen code={413} />);
    await wait(200);
    rerender(<Screen code={412} />);
    await wait(readMs(413) - 1);
    expect(shown()).toBe('413');
    await wait(1);
    expect(shown()).toBe('412');
  });

  it('stays for the reading time of the words in the given language, setting and operation', async () => {
    const options = { setting: 'handheld', language: 'id', operation: 'enroll' } as const;
    const itsTime = readMs(412, options);
    expect(itsTime).not.toBe(readMs(412));
    const { rerender } = render(<Screen code={412} options={options} />);
    await wait(200);
    rerender(<Screen code={413} options={options} />);
    await wait(itsTime - 1);
    expect(shown()).toBe('412');
    await wait(1);
    expect(shown()).toBe('413');
  });

  it('stays for the reading time of the provider’s words', async () => {
    const texts = {
      en: { codes: { 413: { title: 'This is a title that takes very much longer to read than the kit’s' } } },
    };
    const page = (code: StatusReading) => (
      <StatusMessageProvider messages={texts}>
        <Screen code={code} />
      </StatusMessageProvider>
    );
    const itsTime = readMs(413, { messages: texts });
    expect(itsTime).toBeGreaterThan(readMs(413) + 1_000);
    const { rerender } = render(page(413));
    await wait(200);
    rerender(page(412));
    await wait(itsTime - 1);
    expect(shown()).toBe('413');
    await wait(1);
    expect(shown()).toBe('412');
  });

  it('changes at most once per reading time, for any frames', async () => {
    const { rerender } = render(<Screen code={413} />);
    const changes = recordChanges();
    for (let frame = 0; frame < 1_200; frame++) {
      const [more, fewer] = frame % 50 < 25 ? [412, 413] : [413, 412];
      rerender(<Screen code={frame % 5 === 0 ? fewer : more} />);
      await wait(frameMs);
    }
    expect(changes.length).toBeGreaterThan(2);
    for (const [index, change] of changes.entries()) {
      const before = changes[index - 1];
      // React may show a change one frame late.
      if (before) expect(change.atMs - before.atMs).toBeGreaterThanOrEqual(readMs(Number(before.shown)) - frameMs);
    }
  });

  it('is replaced at once by a blocking code, and guidance by a success', async () => {
    const { rerender } = render(<Screen code={413} />);
    await wait(300);
    rerender(<Screen code={200} />);
    await wait(200);
    expect(shown()).toBe('200');
    rerender(<Screen code="cameraDenied" />);
    await wait(200);
    expect(shown()).toBe('cameraDenied');
    rerender(<Screen code={200} />);
    await wait(200);
    expect(shown()).toBe('cameraDenied');
    await wait(readMs('cameraDenied'));
    expect(shown()).toBe('200');
  });

  it('goes when frames have no code any more, but not before its reading time is over', async () => {
    const { rerender } = render(<Screen code={413} />);
    await wait(200);
    rerender(<Screen code={null} />);
    await wait(readMs(413) - 1);
    expect(shown()).toBe('413');
    await wait(1);
    expect(shown()).toBe('');
    rerender(<Screen code={undefined} />);
    await wait(1_000);
    expect(shown()).toBe('');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is a known code as in the catalogue, and any other code as it was given', async () => {
    const onRender = vi.fn();
    const { rerender } = render(<Screen code="0413" onRender={onRender} />);
    await wait(200);
    expect(onRender).toHaveBeenLastCalledWith(413);
    rerender(<Screen code={98_765} onRender={onRender} />);
    await wait(200);
    expect(onRender).toHaveBeenLastCalledWith(98_765);
  });
});

describe('The component of useStableStatus renders', () => {
  const withoutStrictMode = { reactStrictMode: false };

  it('only when its parent renders or the shown code changes', async () => {
    const onRender = vi.fn();
    const { rerender } = render(<Screen code={413} onRender={onRender} />, withoutStrictMode);
    await wait(60_000);
    expect(onRender.mock.calls).toEqual([[null], [413]]);
    rerender(<Screen code={412} onRender={onRender} />);
    await wait(60_000);
    expect(onRender.mock.calls).toEqual([[null], [413], [413], [412]]);
  });

  it('no more often for frames that do not change the shown code', async () => {
    const onRender = vi.fn();
    const { rerender } = render(<Screen code={413} onRender={onRender} />, withoutStrictMode);
    for (let frame = 0; frame < 300; frame++) {
      rerender(<Screen code={frame % 2 === 0 ? 413 : 412} onRender={onRender} />);
      await wait(frameMs);
    }
    // The first render, one for each render of the parent, and one for the code that came.
    expect(onRender).toHaveBeenCalledTimes(1 + 300 + 1);
  });
});

describe('The timers of useStableStatus', () => {
  it('are at most one at any time', async () => {
    const { rerender } = render(<Screen code={413} />);
    for (let frame = 0; frame < 100; frame++) {
      rerender(<Screen code={frame % 3 === 0 ? 413 : 412} />);
      expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
      await wait(frameMs);
    }
  });

  it('stop when the component unmounts', async () => {
    const { rerender, unmount } = render(<Screen code={413} />);
    await wait(200);
    rerender(<Screen code={412} />);
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('may fire late, as in a tab that slept: the newest code is shown', async () => {
    const { rerender } = render(<Screen code={413} />);
    await wait(200);
    rerender(<Screen code={412} />);
    // Two hours pass in which no timer runs.
    const now = performance.now();
    vi.spyOn(performance, 'now').mockImplementation(() => now + 7_200_000);
    await wait(readMs(413));
    expect(shown()).toBe('412');
    rerender(<Screen code={500} />);
    vi.spyOn(performance, 'now').mockImplementation(() => now + 7_200_200);
    await wait(200);
    expect(shown()).toBe('500');
  });

  it('do not get stuck if the clock is set back by a day', async () => {
    vi.spyOn(performance, 'now').mockImplementation(() => 86_400_000 + Date.now());
    const { rerender } = render(<Screen code={413} />);
    await wait(200);
    expect(shown()).toBe('413');
    vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
    rerender(<Screen code={412} />);
    await wait(1_000);
    expect(shown()).toBe('412');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('useStableStatus on a page that is too busy for every frame', () => {
  it('does not clear the code for one frame without a code before a gap', async () => {
    const { rerender } = render(<Screen code={413} />);
    await wait(10_000);
    const changes = recordChanges();
    rerender(<Screen code={null} />);
    // For longer than the window, no frame comes and no timer runs.
    const now = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => now() + 300);
    for (let frame = 0; frame < 30; frame++) {
      await wait(frameMs);
      rerender(<Screen code={413} />);
    }
    expect(changes).toEqual([]);
  });

  it('clears the code if the next frames have no code either', async () => {
    const { rerender } = render(<Screen code={413} />);
    await wait(10_000);
    rerender(<Screen code={null} />);
    await wait(399);
    expect(shown()).toBe('413');
    await wait(1);
    expect(shown()).toBe('');
  });
});

describe('useStableStatus with a code that has to wait', () => {
  it('sets a timer for the next possible change, and does not poll', async () => {
    const { rerender } = render(<Screen code={413} />);
    await wait(10_000);
    const setTimer = vi.spyOn(globalThis, 'setTimeout');
    rerender(<Screen code={null} />);
    await wait(10_000);
    rerender(<Screen code={412} />);
    await wait(200);
    rerender(<Screen code={413} />);
    await wait(10_000);
    expect(shown()).toBe('413');
    expect(setTimer.mock.calls.length).toBeLessThan(20);
  });
});

describe('useStableStatus in StrictMode', () => {
  it('shows the same codes, and leaves no timer', async () => {
    const { rerender, unmount } = render(<Screen code={413} />, { wrapper: StrictMode });
    const changes = recordChanges();
    await wait(200);
    rerender(<Screen code={412} />);
    await wait(60_000);
    expect(changes.map((change) => change.shown)).toEqual(['413', '412']);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('The options of useStableStatus', () => {
  it('may change while the shown code stays', async () => {
    const { rerender } = render(<Screen code={413} />);
    await wait(200);
    const changes = recordChanges();
    const some: StableStatusOptions[] = [
      { windowMs: 1_000 },
      { windowMs: 0, startDelayMs: 60_000 },
      { stickiness: 0, minimumShare: 1 },
      { language: 'id', setting: 'kiosk' },
      {},
    ];
    for (const options of some) {
      rerender(<Screen code={413} options={options} />);
      await wait(1_000);
    }
    expect(changes).toEqual([]);
    expect(shown()).toBe('413');
  });

  it('take effect at once', async () => {
    const { rerender } = render(<Screen code={413} options={{ windowMs: 5_000 }} />);
    await wait(300);
    expect(shown()).toBe('');
    rerender(<Screen code={413} options={{ windowMs: 200 }} />);
    await wait(0);
    expect(shown()).toBe('413');
  });

  it('that change the words change the reading time', async () => {
    const { rerender } = render(<Screen code={412} />);
    await wait(200);
    rerender(<Screen code={413} options={{ messages: { en: { codes: { 412: { title: 'x'.repeat(500) } } } } }} />);
    await wait(9_999);
    expect(shown()).toBe('412');
    await wait(1);
    expect(shown()).toBe('413');
  });

  it('may be hostile values: the code is shown all the same', async () => {
    const names = [
      'windowMs',
      'startDelayMs',
      'stickiness',
      'minimumShare',
      'language',
      'setting',
      'messages',
      'values',
    ];
    const failures: string[] = [];
    for (const [name, value] of hostileValues()) {
      const hostile = Object.fromEntries(names.map((option) => [option, value]));
      for (const [what, options] of [
        ['all options', value],
        ['each option', hostile],
      ] as const) {
        const { unmount } = render(<Screen code={413} options={options as never} />);
        await wait(70_000);
        if (shown() !== '413') failures.push(`${what} as ${name}`);
        unmount();
      }
    }
    expect(failures).toEqual([]);
    vi.mocked(console.warn).mockClear();
  });
});

describe('Hostile codes in useStableStatus', () => {
  it('are shown as they were given, and leave no timer', async () => {
    const failures: string[] = [];
    for (const [name, value] of hostileValues()) {
      const onRender = vi.fn();
      const { rerender, unmount } = render(<Screen code={412} onRender={onRender} />);
      await wait(200);
      rerender(<Screen code={value as never} onRender={onRender} />);
      await wait(60_000);
      if (!Object.is(onRender.mock.lastCall?.[0], value)) failures.push(`${name} is not shown`);
      if (vi.getTimerCount() > 0) failures.push(`${name} leaves a timer`);
      unmount();
    }
    expect(failures).toEqual([]);
    vi.mocked(console.warn).mockClear();
  });

  it('may differ with each of thousands of frames: the shown code changes less than once a second', async () => {
    const { rerender } = render(<Screen code="first" />);
    const changes = recordChanges();
    for (let frame = 0; frame < 2_000; frame++) {
      rerender(<Screen code={`code ${frame}`} />);
      await wait(frameMs);
    }
    const seconds = (2_000 * frameMs) / 1_000;
    expect(changes.length).toBeLessThan(seconds);
    expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
  });
});

describe('useStableStatus below a parent that keeps the code as state', () => {
  it('shows the code although the parent does not render for equal frames', async () => {
    const renders = vi.fn();
    function Parent(): ReactNode {
      const [code, setCode] = useState<StatusReading>(null);
      renders();
      return (
        <>
          <button onClick={() => setCode(413)}>see</button>
          <Screen code={code} />
        </>
      );
    }
    render(<Parent />, { reactStrictMode: false });
    for (let frame = 0; frame < 30; frame++) {
      act(() => {
        screen.getByRole('button').click();
      });
      await wait(frameMs);
    }
    expect(shown()).toBe('413');
    expect(renders.mock.calls.length).toBeLessThanOrEqual(3);
  });
});
