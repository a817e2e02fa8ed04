import { virtual } from '@guidepup/virtual-screen-reader';
import { act, cleanup, render, screen } from '@testing-library/react';
import { resolveStatusMessage, StatusMessageProvider, type StatusMessageOptions } from 'face-status-kit';
import { LiveStatusMessage, readingTimeMs, type StatusReading } from 'face-status-kit/capture';
import { createRef, StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearAfterMs, announceDelayMs } from '../../../src/message/announce/liveRegions.ts';
import { hostileValues } from '../../support/hostileValues.ts';

const frameMs = 33;
/** Returns the words for a voice over a live picture, on a screen without buttons. */
const spoken = (code: number | string, options?: StatusMessageOptions) =>
  resolveStatusMessage(code, { stage: 'capture', commands: [], ...options })?.spoken ?? '';
const readMs = (code: number) => readingTimeMs(spoken(code), 'en');
const shown = () => screen.queryByRole('group')?.getAttribute('data-code');

/** Returns the announcements that the screen reader has spoken. */
async function getHeard(): Promise<string[]> {
  const phrases = await virtual.spokenPhraseLog();
  return phrases.filter((phrase) => /^(polite|assertive): /.test(phrase));
}

/** Waits in steps of 50 ms, because React 18 renders a timer's changes only at the end of `act`. */
async function wait(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 50) await act(() => vi.advanceTimersByTimeAsync(Math.min(left, 50)));
}

/** From the first frame of a code that stays the same to its announcement, in ms. */
const announcedAfterMs = 200 + announceDelayMs + 1;

beforeEach(async () => {
  await virtual.start({ container: document.body });
  vi.useFakeTimers();
});

afterEach(async () => {
  cleanup();
  vi.runAllTimers();
  vi.useRealTimers();
  await virtual.stop();
});

describe('LiveStatusMessage', () => {
  it('shows the stable code, with the ref, attributes, languages and commands of a StatusMessage', async () => {
    const ref = createRef<HTMLDivElement>();
    const retakePhoto = vi.fn();
    render(
      <LiveStatusMessage
        code={413}
        ref={ref}
        className="mine"
        data-testid="live"
        setting="kiosk"
        stage="result"
        languages={['id', 'en']}
        actionHandlers={{ retakePhoto }}
      />,
    );
    expect(screen.queryByRole('group')).toBeNull();
    expect(ref.current).toBeNull();
    await wait(200);
    const message = screen.getByRole('group');
    expect(message).toBe(screen.getByTestId('live'));
    expect(ref.current).toBe(message);
    expect(message).toHaveClass('fsk-message', 'mine');
    for (const language of ['id', 'en']) {
      const step = resolveStatusMessage(413, { language, setting: 'kiosk' })?.actions[0]?.label ?? 'no step';
      expect(message).toHaveTextContent(step);
    }
    screen.getByRole('button').click();
    expect(retakePhoto).toHaveBeenCalledOnce();
  });

  it('shows what the camera sees as one title and one step, without a button for a new photo', async () => {
    render(<LiveStatusMessage code={413} actionHandlers={{ retakePhoto: vi.fn(), getHelp: vi.fn() }} />);
    await wait(200);
    expect(screen.getByRole('group')).toHaveTextContent(/^You’re too far awayMove closer to the camera$/);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('keeps the buttons of a message that is not about the picture', async () => {
    const takePhoto = vi.fn();
    render(<LiveStatusMessage code="captureTimeout" actionHandlers={{ takePhoto }} />);
    await wait(200);
    screen.getByRole('button', { name: 'Take the photo' }).click();
    expect(takePhoto).toHaveBeenCalledOnce();
  });

  it('calls a ref function with its root, and with null when the message goes', async () => {
    const ref = vi.fn<(root: HTMLDivElement | null) => void>();
    const { rerender } = render(<LiveStatusMessage code={413} ref={ref} />);
    await wait(200);
    expect(ref).toHaveBeenLastCalledWith(screen.getByRole('group'));
    const calls = ref.mock.calls.length;
    for (let frame = 0; frame < 10; frame++) rerender(<LiveStatusMessage code={413} ref={ref} />);
    expect(ref).toHaveBeenCalledTimes(calls);
    rerender(<LiveStatusMessage code={null} ref={ref} />);
    await wait(10_000);
    expect(ref).toHaveBeenLastCalledWith(null);
  });

  it('puts none of its own options on the root element', async () => {
    const own = { windowMs: 100, startDelayMs: 100, stickiness: 3, minimumShare: 0.1, announceEveryMs: 2_000 };
    render(<LiveStatusMessage code={413} {...own} />);
    await wait(200);
    const names = screen.getByRole('group').getAttributeNames().join();
    expect(names).not.toMatch(/window|start|stick|share|announce/i);
  });

  it('shows a message for the reading time of its longest language', async () => {
    const texts = { id: { codes: { 413: { title: 'Kata '.repeat(25) } } } };
    const page = (code: StatusReading) => (
      <StatusMessageProvider messages={texts}>
        <LiveStatusMessage code={code} languages={['en', 'id']} />
      </StatusMessageProvider>
    );
    const { rerender } = render(page(413));
    await wait(200);
    rerender(page(412));
    await wait(readMs(413) + 200);
    expect(shown()).toBe('413');
    await wait(10_000);
    expect(shown()).toBe('412');
  });
});

describe('A screen reader at a LiveStatusMessage', () => {
  it('hears a message once, however often the frames differ', async () => {
    const { rerender } = render(<LiveStatusMessage code={413} />);
    for (let frame = 0; frame < 600; frame++) {
      rerender(<LiveStatusMessage code={frame % 3 === 0 ? 412 : 413} />);
      await wait(frameMs);
    }
    expect(await getHeard()).toEqual([`polite: ${spoken(413)}`]);
  });

  it('hears the next message after announceEveryMs, even if it is shown earlier', async () => {
    const { rerender } = render(<LiveStatusMessage code={413} announceEveryMs={8_000} />);
    await wait(200);
    rerender(<LiveStatusMessage code={412} announceEveryMs={8_000} />);
    await wait(readMs(413));
    expect(shown()).toBe('412');
    await wait(8_000 - readMs(413) + announceDelayMs - 50);
    expect(await getHeard()).toEqual([`polite: ${spoken(413)}`]);
    await wait(100);
    expect(await getHeard()).toEqual([`polite: ${spoken(413)}`, `polite: ${spoken(412)}`]);
  });

  it('hears only the newest of several messages that came within announceEveryMs', async () => {
    const { rerender } = render(<LiveStatusMessage code={413} announceEveryMs={20_000} />);
    await wait(200);
    for (const code of [412, 'faceCovered', 'multipleFaces']) {
      rerender(<LiveStatusMessage code={code} announceEveryMs={20_000} />);
      await wait(5_000);
      expect(shown()).toBe(String(code));
    }
    await wait(60_000);
    expect(await getHeard()).toEqual([`polite: ${spoken(413)}`, `polite: ${spoken('multipleFaces')}`]);
  });

  it('hears nothing if the announced message is shown again by then', async () => {
    const { rerender } = render(<LiveStatusMessage code={413} announceEveryMs={20_000} />);
    await wait(200);
    for (const code of [412, 413]) {
      rerender(<LiveStatusMessage code={code} announceEveryMs={20_000} />);
      await wait(5_000);
      expect(shown()).toBe(String(code));
    }
    await wait(60_000);
    expect(await getHeard()).toEqual([`polite: ${spoken(413)}`]);
  });

  it('hears a more urgent message at once', async () => {
    const { rerender } = render(<LiveStatusMessage code={413} />);
    await wait(announcedAfterMs);
    rerender(<LiveStatusMessage code={200} />);
    await wait(announcedAfterMs);
    rerender(<LiveStatusMessage code={500} />);
    await wait(announcedAfterMs);
    expect(await getHeard()).toEqual([`polite: ${spoken(413)}`, `polite: ${spoken(200)}`, `assertive: ${spoken(500)}`]);
  });

  it('hears a message again that returns after a time without a code', async () => {
    const { rerender } = render(<LiveStatusMessage code={413} />);
    await wait(announcedAfterMs);
    rerender(<LiveStatusMessage code={null} />);
    await wait(20_000);
    rerender(<LiveStatusMessage code={413} />);
    await wait(announcedAfterMs);
    expect(await getHeard()).toEqual(Array(2).fill(`polite: ${spoken(413)}`));
  });

  it('hears a message at once at the next attempt and in another language', async () => {
    const { rerender } = render(<LiveStatusMessage code={413} />);
    await wait(announcedAfterMs);
    rerender(<LiveStatusMessage code={413} attempt={2} />);
    await wait(announcedAfterMs);
    rerender(<LiveStatusMessage code={413} attempt={2} language="id" />);
    await wait(announcedAfterMs);
    expect(await getHeard()).toEqual([
      `polite: ${spoken(413)}`,
      `polite: ${spoken(413, { attempt: 2 })}`,
      `polite: ${spoken(413, { attempt: 2, language: 'id' })}`,
    ]);
  });

  it('hears each message once in StrictMode', async () => {
    const { rerender } = render(<LiveStatusMessage code={413} />, { wrapper: StrictMode });
    await wait(6_000);
    rerender(<LiveStatusMessage code={412} />);
    await wait(6_000);
    expect(await getHeard()).toEqual([`polite: ${spoken(413)}`, `polite: ${spoken(412)}`]);
  });

  it.each(['polite', 'assertive'] as const)('hears the message with the priority of announce=%s', async (mode) => {
    render(<LiveStatusMessage code={413} announce={mode} />);
    await wait(announcedAfterMs);
    expect(await getHeard()).toEqual([`${mode}: ${spoken(413)}`]);
  });

  it('hears nothing with announce=off', async () => {
    render(<LiveStatusMessage code={500} announce="off" />);
    await wait(6_000);
    expect(await getHeard()).toEqual([]);
  });

  it('finds empty live regions on the page before the first text', () => {
    render(<LiveStatusMessage code={null} />);
    expect(document.querySelectorAll('[aria-live]')).toHaveLength(2);
    for (const region of document.querySelectorAll('[aria-live]')) expect(region).toBeEmptyDOMElement();
  });

  it('hears the message within the dialog around it', async () => {
    render(
      <div role="dialog" aria-label="Camera">
        <LiveStatusMessage code={413} />
      </div>,
    );
    await wait(announcedAfterMs);
    expect(screen.getByRole('dialog')).toContainElement(screen.getByText(spoken(413)));
  });
});

describe('The timers of LiveStatusMessage', () => {
  it('stop after unmounting, once the live regions are cleared', async () => {
    const { rerender, unmount } = render(<LiveStatusMessage code={413} />);
    await wait(1_000);
    rerender(<LiveStatusMessage code={412} />);
    await wait(100);
    unmount();
    await wait(clearAfterMs);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stop once the message is shown, announced and cleared from the live regions', async () => {
    render(<LiveStatusMessage code={413} />);
    await wait(announcedAfterMs + clearAfterMs);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('The props of LiveStatusMessage', () => {
  const names = ['windowMs', 'startDelayMs', 'stickiness', 'minimumShare', 'announceEveryMs', 'languages', 'attempt'];

  it('may be hostile values: the message is shown all the same', async () => {
    const failures: string[] = [];
    for (const [name, value] of hostileValues()) {
      const hostile = Object.fromEntries(names.map((prop) => [prop, value]));
      const { unmount } = render(<LiveStatusMessage code={413} {...hostile} />);
      await act(() => vi.advanceTimersByTimeAsync(61_000));
      if (shown() !== '413') failures.push(name);
      unmount();
    }
    expect(failures).toEqual([]);
    vi.mocked(console.warn).mockClear();
  });

  it('may have a hostile code: a neutral message is shown, without the value', async () => {
    const failures: string[] = [];
    for (const [name, value] of hostileValues()) {
      const { unmount } = render(<LiveStatusMessage code={value as never} />);
      await wait(announcedAfterMs);
      if (shown() !== 'unknown') failures.push(`${name} shows ${shown()}`);
      if (/Budi|3171234567890123|<img/.test(document.body.innerHTML)) failures.push(`${name} is on the page`);
      unmount();
    }
    expect(failures).toEqual([]);
    vi.mocked(console.warn).mockClear();
  });

  it.each([
    ['0', '1,000 ms', 0, 1_000],
    ['1e9', '60,000 ms', 1e9, 60_000],
  ])('count announceEveryMs %s as %s', async (_given, _used, announceEveryMs, usedMs) => {
    const long = { en: { codes: { 413: { title: 'x' }, 412: { title: 'y' } }, actions: { moveCloser: 'z', centerFace: 'z' } } }; // prettier-ignore
    const page = (code: number) => (
      <LiveStatusMessage code={code} announceEveryMs={announceEveryMs} messages={long} startDelayMs={0} windowMs={0} />
    );
    const { rerender } = render(page(413));
    rerender(page(412));
    await wait(Math.max(usedMs, 1_500) + announceDelayMs - 60);
    expect(await getHeard()).toHaveLength(1);
    await wait(200);
    expect(await getHeard()).toHaveLength(2);
    vi.mocked(console.warn).mockClear();
  });
});
