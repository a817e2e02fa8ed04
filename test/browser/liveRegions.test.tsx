import { virtual } from '@guidepup/virtual-screen-reader';
import { act, render, screen } from '@testing-library/react';
import { resolveStatusMessage, StatusMessage } from 'face-status-kit';
import { clearAnnouncements, getAnnouncements } from 'face-status-kit/testing';
import 'face-status-kit/styles.css';
import { useEffect, useRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { announceDelayMs, clearAfterMs } from '../../src/message/announce/liveRegions.ts';
import { accessibleLiveRegions } from './support/accessibleLiveRegions.ts';
import { resetPage, setPage } from './support/page.ts';

const spoken = (code: number | string, language = 'en') => resolveStatusMessage(code, { language })?.spoken ?? '';
const regions = () => [...document.querySelectorAll('[aria-live]')];

function removeRegions(): void {
  for (const region of regions()) region.parentElement?.remove();
}

/** Waits longer than an announcement waits. */
const pass = () => new Promise((resolve) => setTimeout(resolve, announceDelayMs + 100));

beforeEach(() => setPage());
afterEach(async () => {
  vi.useRealTimers();
  // Announcements stay for ten seconds, and the next test would find them.
  clearAnnouncements();
  removeRegions();
  await resetPage();
});

describe('the live regions', () => {
  it('are in the browser’s accessibility tree before their text', async () => {
    // A busy browser may take longer to answer than an announcement waits.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    render(<StatusMessage code={413} />);
    await expect.poll(accessibleLiveRegions).toEqual([
      { live: 'polite', text: '' },
      { live: 'assertive', text: '' },
    ]);
    await act(() => vi.advanceTimersByTimeAsync(announceDelayMs));
    await expect.poll(accessibleLiveRegions).toEqual([
      { live: 'polite', text: spoken(413) },
      { live: 'assertive', text: '' },
    ]);
  });

  it('stay empty for 100 ms, and then get their whole text in one change', async () => {
    vi.useFakeTimers();
    const additions: { text: string | null; language: string | undefined }[] = [];
    const observer = new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!node.parentElement?.matches('[aria-live]')) continue;
        const language = (node as Element).querySelector<HTMLElement>('[lang]')?.lang;
        additions.push({ text: node.textContent?.trim() ?? null, language });
      }
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    render(<StatusMessage code={413} language="id" />);
    await act(() => vi.advanceTimersByTimeAsync(100));
    expect(additions).toEqual([]);
    await act(() => vi.advanceTimersByTimeAsync(announceDelayMs));
    observer.disconnect();
    expect(additions).toEqual([{ text: spoken(413, 'id'), language: 'id' }]);
  });

  it('are invisible with their text', async () => {
    await page.viewport(414, 600);
    // WebKitGTK's scrollbar fades for a second.
    document.documentElement.style.overflow = 'hidden';
    // The picture of 412 does not move.
    render(<StatusMessage code={412} />);
    await pass();
    expect(regions()[0]).toHaveTextContent(spoken(412));
    const withRegions = await page.screenshot({ save: false });
    removeRegions();
    // Not `toBe(withRegions)`: nobody can read the difference of two pictures as text.
    expect((await page.screenshot({ save: false })) === withRegions).toBe(true);
  });

  describe.each(['ltr', 'rtl'] as const)('on a page from %s', (direction) => {
    it.each([
      ['a short page', { height: 'auto' }],
      ['a page as high as the window', { minHeight: '100vh' }],
      ['a page higher than the window', { minHeight: '150vh' }],
      ['a column', { minHeight: '100vh', display: 'flex', flexDirection: 'column', gap: '40px' }],
      ['a grid', { minHeight: '100vh', display: 'grid', gap: '40px' }],
    ])('take no space in %s', async (_name, style) => {
      setPage({ direction, margin: 0 });
      Object.assign(document.body.style, style);
      const { container } = render(<StatusMessage code={413} />);
      const measure = () => {
        const { scrollWidth, scrollHeight } = document.documentElement;
        const { width, height } = container.getBoundingClientRect();
        return { scrollWidth, scrollHeight, width, height };
      };
      await pass();
      expect(regions()[0]).toHaveTextContent(spoken(413));
      const withRegions = measure();
      removeRegions();
      expect(measure()).toEqual(withRegions);
    });
  });

  it('leave no element and no timer after an announcement, however often messages come and go', async () => {
    vi.useFakeTimers();
    const countElementsAfter = async (code: number) => {
      const { unmount, container } = render(<StatusMessage code={code} languages={['id', 'en']} />);
      await act(() => vi.advanceTimersByTimeAsync(announceDelayMs));
      expect(screen.getByText(spoken(code, 'en'))).toBeInTheDocument();
      unmount();
      container.remove();
      await vi.advanceTimersByTimeAsync(clearAfterMs);
      return document.querySelectorAll('*').length;
    };
    const once = await countElementsAfter(413);
    expect(await countElementsAfter(500)).toBe(once);
    expect(await countElementsAfter(412)).toBe(once);
    for (const region of regions()) expect(region).toBeEmptyDOMElement();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('in a modal dialog', () => {
  function Dialog({ code, description }: { readonly code: number | null; readonly description?: string }) {
    const dialog = useRef<HTMLDialogElement>(null);
    useEffect(() => {
      const shown = dialog.current;
      shown?.showModal();
      return () => shown?.close();
    }, []);
    return (
      <dialog ref={dialog} aria-label="Camera" aria-describedby={description}>
        <div id={description}>
          <StatusMessage code={code} announce="assertive" />
        </div>
      </dialog>
    );
  }

  it('a message is announced inside it, because all outside is inert', async () => {
    render(<Dialog code={413} />);
    await pass();
    expect(screen.getByRole('dialog')).toContainElement(screen.getByText(spoken(413)));
    await expect.poll(accessibleLiveRegions).toContainEqual({ live: 'assertive', text: spoken(413) });
  });

  it('the first code is announced too when it comes later', async () => {
    const { rerender } = render(<Dialog code={null} />);
    await pass();
    rerender(<Dialog code={413} />);
    await pass();
    await expect.poll(accessibleLiveRegions).toContainEqual({ live: 'assertive', text: spoken(413) });
  });

  it('that it describes, a message is told by the opening dialog, and only a later one is announced', async () => {
    const { rerender } = render(<Dialog code={413} description="message" />);
    await pass();
    expect(screen.getByRole('dialog')).toHaveAccessibleDescription(/Move closer/);
    expect(getAnnouncements()).toEqual([]);
    rerender(<Dialog code={412} description="message" />);
    await pass();
    expect(getAnnouncements()).toEqual([expect.objectContaining({ text: spoken(412) })]);
  });

  it('that it describes, a message that comes while the dialog is open is announced', async () => {
    const { rerender } = render(<Dialog code={null} description="message" />);
    await pass();
    rerender(<Dialog code={413} description="message" />);
    await pass();
    expect(getAnnouncements()).toEqual([expect.objectContaining({ text: spoken(413) })]);
  });

  it('an announcement adds no scrollbars to the dialog', async () => {
    render(<Dialog code={413} />);
    await pass();
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = screen.getByRole('dialog');
    expect({ scrollWidth, scrollHeight }).toEqual({ scrollWidth: clientWidth, scrollHeight: clientHeight });
    expect(screen.getByRole('dialog')).toContainElement(screen.getByText(spoken(413)));
  });
});

describe('a screen reader in a real browser', () => {
  beforeEach(() => virtual.start({ container: document.body }));
  afterEach(() => virtual.stop());

  const heard = async () => (await virtual.spokenPhraseLog()).filter((phrase) => /^(polite|assertive): /.test(phrase));

  it('hears the first message, a change and a repeat, each once', async () => {
    const { rerender } = render(<StatusMessage code={413} />);
    await pass();
    rerender(<StatusMessage code={500} />);
    await pass();
    rerender(<StatusMessage code={500} attempt={2} />);
    await pass();
    expect(await heard()).toEqual([
      `polite: ${spoken(413)}`,
      `assertive: ${spoken(500)}`,
      `assertive: ${resolveStatusMessage(500, { attempt: 2 })?.spoken}`,
    ]);
  });

  it('hears only the last of messages that change with every frame', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const { rerender } = render(<StatusMessage code={413} />);
    for (const code of [412, 413, 412, 'multipleFaces']) {
      await act(() => vi.advanceTimersByTimeAsync(33));
      rerender(<StatusMessage code={code} />);
    }
    await act(() => vi.advanceTimersByTimeAsync(announceDelayMs + 100));
    vi.useRealTimers();
    await expect.poll(heard).toEqual([`polite: ${spoken('multipleFaces')}`]);
  });
});
