import { virtual } from '@guidepup/virtual-screen-reader';
import { act, cleanup, render, screen } from '@testing-library/react';
import { resolveStatusMessage, StatusMessageProvider } from 'face-status-kit';
import { LiveStatusMessage, readingTimeMs, type StatusReading } from 'face-status-kit/capture';
import { createRef, StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearAfterMs, announceDelayMs } from '../../../src/message/announce/liveRegions.ts';
import { hostileValues } from '../../support/hostileValues.ts';

const frameMs = 33;
const spoken = (code: number | string, language = 'en') => resolveStatusMessage(code, { language })?.spoken ?? '';
const readMs = (code: number) => readingTimeMs(spoken(code), 'en');
const shown = () => screen.queryByRole('group')?.getAttribute('data-code');

/** What the screen reader was told. */
async function heard(): Promise<string[]> {
  const phrases = await virtual.spokenPhraseLog();
  return phrases.filter((phrase) => /^(polite|assertive): /.test(phrase));
}

/** In small steps, since React 18 renders what timers change only where `act` ends. */
async function wait(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 50) await act(() => vi.advanceTimersByTimeAsync(Math.min(left, 50)));
}

/** From the first frame of a code that stands still to its announcement. */
const toldAfterMs = 200 + announceDelayMs + 1;

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

describe('a live message', () => {
  it('shows what is worth showing, with all that a message has', async () => {
    const ref = createRef<HTMLDivElement>();
    const retakePhoto = vi.fn();
    render(
      <LiveStatusMessage
        code={413}
        ref={ref}
        className="mine"
        data-testid="live"
        setting="kiosk"
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
    expect(message).toHaveTextContent('Come closer to the camera');
    expect(message).toHaveTextContent('Maju mendekat ke kamera');
    screen.getByRole('button').click();
    expect(retakePhoto).toHaveBeenCalledOnce();
  });

  it('gives its root to a function too, and takes it back with the message', async () => {
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

  it('puts none of its own options on the page', async () => {
    const own = { windowMs: 100, startDelayMs: 100, stickiness: 3, minimumShare: 0.1, announceEveryMs: 2_000 };
    render(<LiveStatusMessage code={413} {...own} />);
    await wait(200);
    const names = screen.getByRole('group').getAttributeNames().join();
    expect(names).not.toMatch(/window|start|stick|share|announce/i);
  });

  it('stays for the language that takes longest', async () => {
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

describe('a screen reader', () => {
  it('hears a stable message once', async () => {
    const { rerender } = render(<LiveStatusMessage code={413} />);
    for (let frame = 0; frame < 600; frame++) {
      rerender(<LiveStatusMessage code={frame % 3 === 0 ? 412 : 413} />);
      await wait(frameMs);
    }
    expect(await heard()).toEqual([`polite: ${spoken(413)}`]);
  });

  it('hears the next one no sooner than it said, though it shows before', async () => {
    const { rerender } = render(<LiveStatusMessage code={413} announceEveryMs={8_000} />);
    await wait(200);
    rerender(<LiveStatusMessage code={412} announceEveryMs={8_000} />);
    await wait(readMs(413));
    expect(shown()).toBe('412');
    await wait(8_000 - readMs(413) + announceDelayMs - 50);
    expect(await heard()).toEqual([`polite: ${spoken(413)}`]);
    await wait(100);
    expect(await heard()).toEqual([`polite: ${spoken(413)}`, `polite: ${spoken(412)}`]);
  });

  it('hears only the newest of those that came meanwhile', async () => {
    const { rerender } = render(<LiveStatusMessage code={413} announceEveryMs={20_000} />);
    await wait(200);
    for (const code of [412, 'faceCovered', 'multipleFaces']) {
      rerender(<LiveStatusMessage code={code} announceEveryMs={20_000} />);
      await wait(5_000);
      expect(shown()).toBe(String(code));
    }
    await wait(60_000);
    expect(await heard()).toEqual([`polite: ${spoken(413)}`, `polite: ${spoken('multipleFaces')}`]);
  });

  it('hears nothing more where all is as it was told by then', async () => {
    const { rerender } = render(<LiveStatusMessage code={413} announceEveryMs={20_000} />);
    await wait(200);
    for (const code of [412, 413]) {
      rerender(<LiveStatusMessage code={code} announceEveryMs={20_000} />);
      await wait(5_000);
      expect(shown()).toBe(String(code));
    }
    await wait(60_000);
    expect(await heard()).toEqual([`polite: ${spoken(413)}`]);
  });

  it('hears at once what is more urgent', async () => {
    const { rerender } = render(<LiveStatusMessage code={413} />);
    await wait(toldAfterMs);
    rerender(<LiveStatusMessage code={200} />);
    await wait(toldAfterMs);
    rerender(<LiveStatusMessage code={500} />);
    await wait(toldAfterMs);
    expect(await heard()).toEqual([`polite: ${spoken(413)}`, `polite: ${spoken(200)}`, `assertive: ${spoken(500)}`]);
  });

  it('hears a message again that comes back after there was nothing to say', async () => {
    const { rerender } = render(<LiveStatusMessage code={413} />);
    await wait(toldAfterMs);
    rerender(<LiveStatusMessage code={null} />);
    await wait(20_000);
    rerender(<LiveStatusMessage code={413} />);
    await wait(toldAfterMs);
    expect(await heard()).toEqual(Array(2).fill(`polite: ${spoken(413)}`));
  });

  it('hears the next attempt, and another language, at once', async () => {
    const { rerender } = render(<LiveStatusMessage code={413} />);
    await wait(toldAfterMs);
    rerender(<LiveStatusMessage code={413} attempt={2} />);
    await wait(toldAfterMs);
    rerender(<LiveStatusMessage code={413} attempt={2} language="id" />);
    await wait(toldAfterMs);
    expect(await heard()).toEqual([
      `polite: ${spoken(413)}`,
      `polite: ${resolveStatusMessage(413, { attempt: 2 })?.spoken ?? ''}`,
      `polite: ${resolveStatusMessage(413, { attempt: 2, language: 'id' })?.spoken ?? ''}`,
    ]);
  });

  it('hears each message once in StrictMode too', async () => {
    const { rerender } = render(<LiveStatusMessage code={413} />, { wrapper: StrictMode });
    await wait(6_000);
    rerender(<LiveStatusMessage code={412} />);
    await wait(6_000);
    expect(await heard()).toEqual([`polite: ${spoken(413)}`, `polite: ${spoken(412)}`]);
  });

  it.each(['polite', 'assertive'] as const)('hears it as the app says: %s', async (mode) => {
    render(<LiveStatusMessage code={413} announce={mode} />);
    await wait(toldAfterMs);
    expect(await heard()).toEqual([`${mode}: ${spoken(413)}`]);
  });

  it('hears nothing when the app tells it itself', async () => {
    render(<LiveStatusMessage code={500} announce="off" />);
    await wait(6_000);
    expect(await heard()).toEqual([]);
  });

  it('finds the regions on the page before the first text', () => {
    render(<LiveStatusMessage code={null} />);
    expect(document.querySelectorAll('[aria-live]')).toHaveLength(2);
    for (const region of document.querySelectorAll('[aria-live]')) expect(region).toBeEmptyDOMElement();
  });

  it('hears it in the dialog around the message', async () => {
    render(
      <div role="dialog" aria-label="Camera">
        <LiveStatusMessage code={413} />
      </div>,
    );
    await wait(toldAfterMs);
    expect(screen.getByRole('dialog')).toContainElement(screen.getByText(spoken(413)));
  });
});

describe('timers', () => {
  it('end with the message, once all is forgotten that was told', async () => {
    const { rerender, unmount } = render(<LiveStatusMessage code={413} />);
    await wait(1_000);
    rerender(<LiveStatusMessage code={412} />);
    await wait(100);
    unmount();
    await wait(clearAfterMs);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are none while all is shown and told', async () => {
    render(<LiveStatusMessage code={413} />);
    await wait(toldAfterMs + clearAfterMs);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('props', () => {
  const names = ['windowMs', 'startDelayMs', 'stickiness', 'minimumShare', 'announceEveryMs', 'languages', 'attempt'];

  it.each(hostileValues())('do no harm as %s', async (_name, value) => {
    render(<LiveStatusMessage code={413} {...Object.fromEntries(names.map((name) => [name, value]))} />);
    await act(() => vi.advanceTimersByTimeAsync(61_000));
    expect(shown()).toBe('413');
    vi.mocked(console.warn).mockClear();
  });

  it.each(hostileValues())('let the code be %s', async (_name, value) => {
    render(<LiveStatusMessage code={value as never} />);
    await wait(toldAfterMs);
    expect(shown()).toBe('unknown');
    expect(document.body.innerHTML).not.toMatch(/Budi|3171234567890123|<img/);
    vi.mocked(console.warn).mockClear();
  });

  it.each([
    ['below one second counts as one', 0, 1_000],
    ['above a minute counts as one', 1e9, 60_000],
  ])('announceEveryMs %s', async (_name, announceEveryMs, usedMs) => {
    const long = { en: { codes: { 413: { title: 'x' }, 412: { title: 'y' } }, actions: { moveCloser: 'z', centerFace: 'z' } } }; // prettier-ignore
    const page = (code: number) => (
      <LiveStatusMessage code={code} announceEveryMs={announceEveryMs} messages={long} startDelayMs={0} windowMs={0} />
    );
    const { rerender } = render(page(413));
    rerender(page(412));
    await wait(Math.max(usedMs, 1_500) + announceDelayMs - 60);
    expect(await heard()).toHaveLength(1);
    await wait(200);
    expect(await heard()).toHaveLength(2);
  });
});
