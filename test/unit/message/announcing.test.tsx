import { act, cleanup, render, screen } from '@testing-library/react';
import { virtual } from '@guidepup/virtual-screen-reader';
import { resolveStatusMessage, StatusMessage, type StatusMessageProps } from 'face-status-kit';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearAfterMs, announceDelayMs } from '../../../src/message/announce/liveRegions.ts';

/** What the screen reader was told, without what it said of the page as it came to it. */
async function heard(): Promise<string[]> {
  const phrases = await virtual.spokenPhraseLog();
  return phrases.filter((phrase) => /^(polite|assertive): /.test(phrase));
}

const spoken = (code: number | string, language = 'en') => resolveStatusMessage(code, { language })?.spoken ?? '';

/** Longer than a region waits, shorter than it forgets. */
const pass = (ms = announceDelayMs + 1) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  await virtual.start({ container: document.body });
});

afterEach(async () => {
  await virtual.stop();
  cleanup();
  vi.runAllTimers();
  vi.useRealTimers();
});

describe('a screen reader is told', () => {
  it('the first message once, politely where it guides', async () => {
    render(<StatusMessage code={413} />);
    await pass();
    expect(await heard()).toEqual([`polite: ${spoken(413)}`]);
  });

  it('what stops the person at once', async () => {
    render(<StatusMessage code={500} />);
    await pass();
    expect(await heard()).toEqual([`assertive: ${spoken(500)}`]);
  });

  it('a message that comes where there was none', async () => {
    const { rerender } = render(<StatusMessage code={null} />);
    await pass();
    rerender(<StatusMessage code={413} />);
    await pass();
    expect(await heard()).toEqual([`polite: ${spoken(413)}`]);
  });

  it('a changed message once', async () => {
    const { rerender } = render(<StatusMessage code={413} />);
    await pass();
    rerender(<StatusMessage code={412} />);
    await pass();
    expect(await heard()).toEqual([`polite: ${spoken(413)}`, `polite: ${spoken(412)}`]);
  });

  it('a repeated message again: after none, or at the next attempt', async () => {
    const { rerender } = render(<StatusMessage code={413} />);
    await pass();
    rerender(<StatusMessage code={null} />);
    await pass();
    rerender(<StatusMessage code={413} />);
    await pass();
    rerender(<StatusMessage code={413} attempt={2} />);
    await pass();
    expect(await heard()).toEqual(Array(3).fill(`polite: ${spoken(413)}`));
  });

  it('nothing more when nothing changed', async () => {
    const message = (props?: Partial<StatusMessageProps>) => <StatusMessage code={413} {...props} />;
    const { rerender } = render(message());
    await pass();
    rerender(message({ actionHandlers: { retakePhoto: () => {} }, values: { registry: 'X' }, className: 'x' }));
    await pass(clearAfterMs);
    rerender(message());
    await pass();
    expect(await heard()).toHaveLength(1);
  });

  it('nothing more for an attempt that makes no sense', async () => {
    const message = () => <StatusMessage code={413} attempt={{} as never} />;
    const { rerender } = render(message());
    await pass();
    rerender(message());
    await pass();
    expect(await heard()).toHaveLength(1);
    vi.mocked(console.warn).mockClear();
  });

  it('in time when the clock of the machine is set back', async () => {
    render(<StatusMessage code={413} />);
    vi.setSystemTime(Date.now() - 3_600_000);
    await pass();
    expect(await heard()).toHaveLength(1);
  });

  it('only the last of messages that change faster than they can be told', async () => {
    const { rerender } = render(<StatusMessage code={413} />);
    rerender(<StatusMessage code={412} />);
    rerender(<StatusMessage code="multipleFaces" />);
    await pass();
    expect(await heard()).toEqual([`polite: ${spoken('multipleFaces')}`]);
  });

  it('nothing of a message that is gone before it could be told', async () => {
    const { rerender } = render(<StatusMessage code={500} />);
    rerender(<StatusMessage code={null} />);
    await pass();
    expect(await heard()).toEqual([]);
  });

  it('each of several messages once, in StrictMode too', async () => {
    render(
      <StrictMode>
        <StatusMessage code={413} />
        <StatusMessage code={412} />
        <StatusMessage code={500} />
      </StrictMode>,
    );
    await pass();
    expect((await heard()).sort()).toEqual([
      `assertive: ${spoken(500)}`,
      `polite: ${spoken(412)}`,
      `polite: ${spoken(413)}`,
    ]);
  });

  it('each message in its own language', async () => {
    render(<StatusMessage code={413} languages={['id', 'en']} />);
    await pass();
    expect(screen.getByText(spoken(413, 'id'))).toHaveAttribute('lang', 'id');
    expect(screen.getByText(spoken(413, 'en'))).toHaveAttribute('lang', 'en');
    expect((await heard()).join()).toMatch(new RegExp(`${spoken(413, 'id')}.*${spoken(413, 'en')}`));
  });

  it.each(['polite', 'assertive'] as const)('as the app says: %s', async (mode) => {
    render(<StatusMessage code={413} announce={mode} />);
    await pass();
    expect(await heard()).toEqual([`${mode}: ${spoken(413)}`]);
  });

  it('nothing when the app tells it itself', async () => {
    render(<StatusMessage code={500} announce="off" />);
    await pass();
    expect(await heard()).toEqual([]);
  });

  it('neither the reference nor a key of the kit', async () => {
    render(<StatusMessage code={987654} />);
    render(<StatusMessage code="serviceUnavailable" />);
    await pass();
    const said = (await heard()).join();
    expect(said).not.toMatch(/987654|serviceUnavailable|unknown|codes\./);
    expect(said).not.toBe('');
  });
});

describe('the live regions', () => {
  const regions = () => document.querySelectorAll('[aria-live]');

  it('are there, empty, before their first text', () => {
    render(<StatusMessage code={413} />);
    expect(regions()).toHaveLength(2);
    regions().forEach((region) => expect(region).toBeEmptyDOMElement());
  });

  it('are there while a message waits for its first code', () => {
    render(<StatusMessage code={null} />);
    expect(regions()).toHaveLength(2);
  });

  it('are shared by all messages of a page', () => {
    render(Array.from({ length: 20 }, (_, index) => <StatusMessage key={index} code={413} />));
    expect(regions()).toHaveLength(2);
  });

  it('forget what was told, so that nobody reads it later', async () => {
    render(<StatusMessage code={413} />);
    await pass();
    expect(screen.getByText(spoken(413))).toBeInTheDocument();
    await pass(clearAfterMs);
    expect(screen.queryByText(spoken(413))).toBeNull();
  });

  it('finish telling when the message is gone, and leave nothing behind but themselves', async () => {
    const { unmount } = render(<StatusMessage code={413} />);
    await pass();
    unmount();
    expect(screen.getByText(spoken(413))).toBeInTheDocument();
    await pass(clearAfterMs);
    regions().forEach((region) => {
      expect(region).toBeEmptyDOMElement();
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('come back when the app empties the page', async () => {
    document.body.replaceChildren();
    render(<StatusMessage code={413} />);
    await pass();
    expect(await heard()).toEqual([`polite: ${spoken(413)}`]);
  });

  it.each(['dialog', 'alertdialog'])(
    'stand in the %s around a message, outside of which nothing is heard',
    async (role) => {
      render(
        <div role={role} aria-label="Camera">
          <StatusMessage code={413} />
        </div>,
      );
      await pass();
      expect(screen.getByRole(role)).toContainElement(screen.getByText(spoken(413)));
    },
  );
});
