import { act, cleanup, render, screen } from '@testing-library/react';
import { virtual } from '@guidepup/virtual-screen-reader';
import { resolveStatusMessage, StatusMessage, type StatusMessageProps } from 'face-status-kit';
import { getAnnouncements } from 'face-status-kit/testing';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announceDelayMs, clearAfterMs, maxKeptTexts } from '../../../src/message/announce/liveRegions.ts';

/** Returns what the screen reader has read from live regions, without what it read from the page itself. */
async function getHeard(): Promise<string[]> {
  const phrases = await virtual.spokenPhraseLog();
  return phrases.filter((phrase) => /^(polite|assertive): /.test(phrase));
}

const spoken = (code: number | string, language = 'en', attempt = 1) =>
  resolveStatusMessage(code, { language, attempt })?.spoken ?? '';

/** Advances the time: by default longer than an announcement waits, and shorter than it stays. */
const advance = (ms = announceDelayMs + 1) => act(() => vi.advanceTimersByTimeAsync(ms));

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

describe('a screen reader hears', () => {
  it('the first message once, politely where it guides', async () => {
    render(<StatusMessage code={413} />);
    await advance();
    expect(await getHeard()).toEqual([`polite: ${spoken(413)}`]);
  });

  it('an error assertively', async () => {
    render(<StatusMessage code={500} />);
    await advance();
    expect(await getHeard()).toEqual([`assertive: ${spoken(500)}`]);
  });

  it('a message that follows the code null', async () => {
    const { rerender } = render(<StatusMessage code={null} />);
    await advance();
    rerender(<StatusMessage code={413} />);
    await advance();
    expect(await getHeard()).toEqual([`polite: ${spoken(413)}`]);
  });

  it('a changed message once', async () => {
    const { rerender } = render(<StatusMessage code={413} />);
    await advance();
    rerender(<StatusMessage code={412} />);
    await advance();
    expect(await getHeard()).toEqual([`polite: ${spoken(413)}`, `polite: ${spoken(412)}`]);
  });

  it('a repeated message again after the code null, and in other words at the next attempt', async () => {
    const { rerender } = render(<StatusMessage code={413} />);
    await advance();
    rerender(<StatusMessage code={null} />);
    await advance();
    rerender(<StatusMessage code={413} />);
    await advance();
    rerender(<StatusMessage code={413} attempt={2} />);
    await advance();
    const repeated = spoken(413, 'en', 2);
    expect(repeated).not.toBe(spoken(413));
    expect(await getHeard()).toEqual([spoken(413), spoken(413), repeated].map((text) => `polite: ${text}`));
  });

  it('nothing more while only props change that are not announced', async () => {
    const message = (props?: Partial<StatusMessageProps>) => <StatusMessage code={413} {...props} />;
    const { rerender } = render(message());
    await advance();
    rerender(message({ actionHandlers: { retakePhoto: () => {} }, values: { registry: 'X' }, className: 'x' }));
    await advance(clearAfterMs);
    rerender(message());
    await advance();
    expect(await getHeard()).toHaveLength(1);
  });

  it('nothing more for an attempt that is not a number', async () => {
    const message = () => <StatusMessage code={413} attempt={{} as never} />;
    const { rerender } = render(message());
    await advance();
    rerender(message());
    await advance();
    expect(await getHeard()).toHaveLength(1);
    vi.mocked(console.warn).mockClear();
  });

  it('a message in time when the clock of the device is set back', async () => {
    render(<StatusMessage code={413} />);
    vi.setSystemTime(Date.now() - 3_600_000);
    await advance();
    expect(await getHeard()).toHaveLength(1);
  });

  it('only the last of several messages within one delay', async () => {
    const { rerender } = render(<StatusMessage code={413} />);
    rerender(<StatusMessage code={412} />);
    rerender(<StatusMessage code="multipleFaces" />);
    await advance();
    expect(await getHeard()).toEqual([`polite: ${spoken('multipleFaces')}`]);
  });

  it('nothing of a message that is gone within the delay', async () => {
    const { rerender } = render(<StatusMessage code={500} />);
    rerender(<StatusMessage code={null} />);
    await advance();
    expect(await getHeard()).toEqual([]);
  });

  it('each of several messages once in StrictMode', async () => {
    render(
      <StrictMode>
        <StatusMessage code={413} />
        <StatusMessage code={412} />
        <StatusMessage code={500} />
      </StrictMode>,
    );
    await advance();
    expect((await getHeard()).sort()).toEqual([
      `assertive: ${spoken(500)}`,
      `polite: ${spoken(412)}`,
      `polite: ${spoken(413)}`,
    ]);
  });

  it('a message in several languages, each with its own `lang`', async () => {
    render(<StatusMessage code={413} languages={['id', 'en']} />);
    await advance();
    expect(screen.getByText(spoken(413, 'id'))).toHaveAttribute('lang', 'id');
    expect(screen.getByText(spoken(413, 'en'))).toHaveAttribute('lang', 'en');
    expect((await getHeard()).join()).toMatch(new RegExp(`${spoken(413, 'id')}.*${spoken(413, 'en')}`));
  });

  it('several languages as one text without blocks, because Orca 48 repeats each block in Chromium', async () => {
    render(<StatusMessage code={413} languages={['id', 'en']} />);
    await advance();
    const [announced] = document.querySelectorAll('[aria-live] > *');
    expect(announced?.textContent.trim()).toBe(`${spoken(413, 'id')} ${spoken(413, 'en')}`);
    expect([...(announced?.children ?? [])].map(({ localName }) => localName)).toEqual(['span', 'span']);
  });

  it('the same words again with another ending, because Orca 43 drops a text with the same characters', async () => {
    const { rerender } = render(<StatusMessage code={411} />);
    for (const code of [null, 411, null, 411]) {
      await advance();
      rerender(<StatusMessage code={code} />);
    }
    await advance();
    const announced = [...document.querySelectorAll('[aria-live] > *')];
    const endings = announced.map(({ textContent }) => textContent.slice(spoken(411).length));
    expect(endings.map((ending) => endings[0] === ending)).toEqual([true, false, true]);
    expect(endings.join('').trim()).toBe('');
  });

  it.each(['polite', 'assertive'] as const)('a message as `announce` says: %s', async (mode) => {
    render(<StatusMessage code={413} announce={mode} />);
    await advance();
    expect(await getHeard()).toEqual([`${mode}: ${spoken(413)}`]);
  });

  it('nothing with `announce="off"`', async () => {
    render(<StatusMessage code={500} announce="off" />);
    await advance();
    expect(await getHeard()).toEqual([]);
  });

  it('neither the reference of a code nor the key of a text', async () => {
    render(<StatusMessage code={987654} />);
    render(<StatusMessage code="serviceUnavailable" />);
    await advance();
    const said = (await getHeard()).join();
    expect(said).not.toMatch(/987654|serviceUnavailable|unknown|codes\./);
    expect(said).not.toBe('');
  });
});

describe('the live regions', () => {
  const regions = () => document.querySelectorAll('[aria-live]');

  it('exist and are empty before their first text', () => {
    render(<StatusMessage code={413} />);
    expect(regions()).toHaveLength(2);
    regions().forEach((region) => expect(region).toBeEmptyDOMElement());
  });

  it('exist while a message has no code yet', () => {
    render(<StatusMessage code={null} />);
    expect(regions()).toHaveLength(2);
  });

  it('are shared by all messages of a page', () => {
    render(Array.from({ length: 20 }, (_, index) => <StatusMessage key={index} code={413} />));
    expect(regions()).toHaveLength(2);
  });

  it('are cleared after a while, so that nobody reads old announcements', async () => {
    render(<StatusMessage code={413} />);
    await advance();
    expect(screen.getByText(spoken(413))).toBeInTheDocument();
    await advance(clearAfterMs);
    expect(screen.queryByText(spoken(413))).toBeNull();
  });

  it('keep their texts until the last one is old, because Orca 48 speaks the others again when one is removed', async () => {
    const { rerender } = render(<StatusMessage code={413} />);
    for (const code of [412, 413, 412]) {
      await advance(clearAfterMs / 3);
      rerender(<StatusMessage code={code} />);
    }
    await advance();
    expect(getAnnouncements().map(({ text }) => text)).toEqual([413, 412, 413, 412].map((code) => spoken(code)));
    await advance(clearAfterMs);
    expect(getAnnouncements()).toEqual([]);
  });

  it('keep only the newest text once there are many', async () => {
    const { rerender } = render(<StatusMessage code={413} />);
    for (let count = 0; count < 2 * maxKeptTexts; count += 1) {
      await advance(clearAfterMs / 3);
      rerender(<StatusMessage code={count % 2 ? 413 : 412} />);
      expect(getAnnouncements().length).toBeLessThanOrEqual(maxKeptTexts + 1);
    }
    await advance();
    expect(getAnnouncements().at(-1)?.text).toBe(spoken(413));
  });

  it('keep an announcement when the message unmounts, and are empty without a timer after that', async () => {
    const { unmount } = render(<StatusMessage code={413} />);
    await advance();
    unmount();
    expect(screen.getByText(spoken(413))).toBeInTheDocument();
    await advance(clearAfterMs);
    regions().forEach((region) => {
      expect(region).toBeEmptyDOMElement();
    });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are created again when the app has emptied the page', async () => {
    document.body.replaceChildren();
    render(<StatusMessage code={413} />);
    await advance();
    expect(await getHeard()).toEqual([`polite: ${spoken(413)}`]);
  });

  it.each(['dialog', 'alertdialog'])(
    'are inside the %s around a message, because all outside is hidden from screen readers',
    async (role) => {
      render(
        <div role={role} aria-label="Camera">
          <StatusMessage code={413} />
        </div>,
      );
      await advance();
      expect(screen.getByRole(role)).toContainElement(screen.getByText(spoken(413)));
    },
  );
});
