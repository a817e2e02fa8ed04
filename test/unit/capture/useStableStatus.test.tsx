import { act, cleanup, render, screen } from '@testing-library/react';
import { resolveStatusMessage, StatusMessageProvider, type StatusMessageOptions } from 'face-status-kit';
import { readingTimeMs, useStableStatus, type StatusReading, type StableStatusOptions } from 'face-status-kit/capture';
import { StrictMode, useState, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hostileValues } from '../../support/hostileValues.ts';

/** 30 frames a second, in whole ms. */
const frameMs = 33;

const readMs = (code: StatusReading, options: StatusMessageOptions = {}) => {
  const message = resolveStatusMessage(code, options);
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

/** Every change of what is shown, with its time. */
function watch(): { readonly shown: string | null; readonly atMs: number }[] {
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

describe('a code that stands still', () => {
  it('shows once the first moment has passed', async () => {
    render(<Screen code={413} />);
    expect(shown()).toBe('');
    await wait(199);
    expect(shown()).toBe('');
    await wait(1);
    expect(shown()).toBe('413');
  });

  it('shows after a start delay of any length', async () => {
    render(<Screen code={413} options={{ startDelayMs: 730 }} />);
    await wait(729);
    expect(shown()).toBe('');
    await wait(1);
    expect(shown()).toBe('413');
  });

  it('stays, and leaves no timer that could wake the device', async () => {
    render(<Screen code={413} />);
    await wait(200);
    expect(vi.getTimerCount()).toBe(0);
    await wait(86_400_000);
    expect(shown()).toBe('413');
  });

  it('takes the place of another one window after it came, once that could be read', async () => {
    const { rerender } = render(<Screen code={413} />);
    await wait(60_000);
    rerender(<Screen code={412} />);
    await wait(199);
    expect(shown()).toBe('413');
    await wait(1);
    expect(shown()).toBe('412');
  });

  it('weighs as much as one that is rendered with every frame', async () => {
    // A parent that keeps the code as state renders only where it changes: four frames of 413, one of 412.
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

describe('what is shown', () => {
  it('stays until it could be read', async () => {
    const { rerender } = render(<Screen code={413} />);
    await wait(200);
    rerender(<Screen code={412} />);
    await wait(readMs(413) - 1);
    expect(shown()).toBe('413');
    await wait(1);
    expect(shown()).toBe('412');
  });

  it('stays for as long as the words take that are really shown', async () => {
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

  it('takes from the provider what the options leave out', async () => {
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

  it('changes once each reading time at most, whatever the frames say', async () => {
    const { rerender } = render(<Screen code={413} />);
    const changes = watch();
    for (let frame = 0; frame < 1_200; frame++) {
      const [more, fewer] = frame % 50 < 25 ? [412, 413] : [413, 412];
      rerender(<Screen code={frame % 5 === 0 ? fewer : more} />);
      await wait(frameMs);
    }
    expect(changes.length).toBeGreaterThan(2);
    for (const [index, change] of changes.entries()) {
      const before = changes[index - 1];
      if (before) expect(change.atMs - before.atMs).toBeGreaterThanOrEqual(readMs(Number(before.shown)));
    }
  });

  it('gives way at once to what stops the person, and guidance to a success', async () => {
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

  it('goes when there is nothing to say any more, but not before it could be read', async () => {
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

  it('is a known code as the catalogue has it, and any other as it came', async () => {
    const onRender = vi.fn();
    const { rerender } = render(<Screen code="0413" onRender={onRender} />);
    await wait(200);
    expect(onRender).toHaveBeenLastCalledWith(413);
    rerender(<Screen code={98_765} onRender={onRender} />);
    await wait(200);
    expect(onRender).toHaveBeenLastCalledWith(98_765);
  });
});

describe('the component renders', () => {
  const withoutStrictMode = { reactStrictMode: false };

  it('only when its parent does, or when what is shown changes', async () => {
    const onRender = vi.fn();
    const { rerender } = render(<Screen code={413} onRender={onRender} />, withoutStrictMode);
    await wait(60_000);
    expect(onRender.mock.calls).toEqual([[null], [413]]);
    rerender(<Screen code={412} onRender={onRender} />);
    await wait(60_000);
    expect(onRender.mock.calls).toEqual([[null], [413], [413], [412]]);
  });

  it('not at all for frames that change nothing', async () => {
    const onRender = vi.fn();
    const { rerender } = render(<Screen code={413} onRender={onRender} />, withoutStrictMode);
    for (let frame = 0; frame < 300; frame++) {
      rerender(<Screen code={frame % 2 === 0 ? 413 : 412} onRender={onRender} />);
      await wait(frameMs);
    }
    // One for each time that the parent rendered, and one for the message that came.
    expect(onRender).toHaveBeenCalledTimes(1 + 300 + 1);
  });
});

describe('timers', () => {
  it('are never more than one', async () => {
    const { rerender } = render(<Screen code={413} />);
    for (let frame = 0; frame < 100; frame++) {
      rerender(<Screen code={frame % 3 === 0 ? 413 : 412} />);
      expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
      await wait(frameMs);
    }
  });

  it('end with the component', async () => {
    const { rerender, unmount } = render(<Screen code={413} />);
    await wait(200);
    rerender(<Screen code={412} />);
    expect(vi.getTimerCount()).toBe(1);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that come late, as in a tab that slept, show what there is by then', async () => {
    const { rerender } = render(<Screen code={413} />);
    await wait(200);
    rerender(<Screen code={412} />);
    // Hours go by in which no timer runs.
    const now = performance.now();
    vi.spyOn(performance, 'now').mockImplementation(() => now + 7_200_000);
    await wait(readMs(413));
    expect(shown()).toBe('412');
    rerender(<Screen code={500} />);
    vi.spyOn(performance, 'now').mockImplementation(() => now + 7_200_200);
    await wait(200);
    expect(shown()).toBe('500');
  });

  it('do not get stuck where the clock is set back by a day', async () => {
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

describe('a page that is too busy for the camera', () => {
  it('does not clear the screen for the one frame before, which had nothing to say', async () => {
    const { rerender } = render(<Screen code={413} />);
    await wait(10_000);
    const changes = watch();
    rerender(<Screen code={null} />);
    // No frame comes and no timer runs for longer than the window.
    const now = performance.now.bind(performance);
    vi.spyOn(performance, 'now').mockImplementation(() => now() + 300);
    for (let frame = 0; frame < 30; frame++) {
      await wait(frameMs);
      rerender(<Screen code={413} />);
    }
    expect(changes).toEqual([]);
  });

  it('clears it all the same where there stays nothing to say', async () => {
    const { rerender } = render(<Screen code={413} />);
    await wait(10_000);
    rerender(<Screen code={null} />);
    await wait(399);
    expect(shown()).toBe('413');
    await wait(1);
    expect(shown()).toBe('');
  });
});

describe('what has to wait', () => {
  it('is looked at again when it may show, and not all the time', async () => {
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

describe('in StrictMode', () => {
  it('it does the same', async () => {
    const { rerender, unmount } = render(<Screen code={413} />, { wrapper: StrictMode });
    const changes = watch();
    await wait(200);
    rerender(<Screen code={412} />);
    await wait(60_000);
    expect(changes.map((change) => change.shown)).toEqual(['413', '412']);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('options', () => {
  it('may change without losing what is shown', async () => {
    const { rerender } = render(<Screen code={413} />);
    await wait(200);
    const changes = watch();
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

  it('take hold at once', async () => {
    const { rerender } = render(<Screen code={413} options={{ windowMs: 5_000 }} />);
    await wait(300);
    expect(shown()).toBe('');
    rerender(<Screen code={413} options={{ windowMs: 200 }} />);
    await wait(0);
    expect(shown()).toBe('413');
  });

  it('of how the message is told set its time anew', async () => {
    const { rerender } = render(<Screen code={412} />);
    await wait(200);
    rerender(<Screen code={413} options={{ messages: { en: { codes: { 412: { title: 'x'.repeat(500) } } } } }} />);
    await wait(9_999);
    expect(shown()).toBe('412');
    await wait(1);
    expect(shown()).toBe('413');
  });

  it.each(hostileValues())('do no harm as %s', async (_name, value) => {
    const { unmount } = render(<Screen code={413} options={value as never} />);
    await wait(200);
    expect(shown()).toBe('413');
    unmount();
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
    render(<Screen code={413} options={Object.fromEntries(names.map((name) => [name, value]))} />);
    await wait(70_000);
    expect(shown()).toBe('413');
    vi.mocked(console.warn).mockClear();
  });
});

describe('codes', () => {
  it.each(hostileValues())('may be %s', async (_name, value) => {
    let last: unknown;
    const onRender = (code: unknown) => {
      last = code;
    };
    const { rerender } = render(<Screen code={412} onRender={onRender} />);
    await wait(200);
    rerender(<Screen code={value as never} onRender={onRender} />);
    await wait(60_000);
    expect(Object.is(last, value)).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
    vi.mocked(console.warn).mockClear();
  });

  it('that differ with every frame, by the thousand, do no harm', async () => {
    const { rerender } = render(<Screen code="first" />);
    const changes = watch();
    for (let frame = 0; frame < 2_000; frame++) {
      rerender(<Screen code={`code ${frame}`} />);
      await wait(frameMs);
    }
    const seconds = (2_000 * frameMs) / 1_000;
    expect(changes.length).toBeLessThan(seconds);
    expect(vi.getTimerCount()).toBeLessThanOrEqual(1);
  });
});

describe('a parent that keeps the code as state', () => {
  it('renders nothing for frames that say the same, and still sees it shown', async () => {
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
