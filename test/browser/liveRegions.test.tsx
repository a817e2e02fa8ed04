import { virtual } from '@guidepup/virtual-screen-reader';
import { act, render, screen } from '@testing-library/react';
import { resolveStatusMessage, StatusMessage } from 'face-status-kit';
import 'face-status-kit/styles.css';
import { useEffect, useRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { clearAfterMs, announceDelayMs } from '../../src/message/announce/liveRegions.ts';
import { accessibleLiveRegions } from './support/accessibleLiveRegions.ts';
import { resetPage, setPage } from './support/page.ts';

const spoken = (code: number | string, language = 'en') => resolveStatusMessage(code, { language })?.spoken ?? '';
const regions = () => [...document.querySelectorAll('[aria-live]')];

function removeRegions(): void {
  for (const region of regions()) region.parentElement?.remove();
}

/** Long enough for what is to be told. */
const pass = () => new Promise((resolve) => setTimeout(resolve, announceDelayMs + 100));

beforeEach(() => setPage());
afterEach(async () => {
  vi.useRealTimers();
  // What one test has told stays for ten seconds, and the next would find it.
  removeRegions();
  await resetPage();
});

describe('the live regions', () => {
  it('are in the browser’s accessibility tree before their text', async () => {
    render(<StatusMessage code={413} />);
    expect(await accessibleLiveRegions()).toEqual([
      { live: 'polite', text: '' },
      { live: 'assertive', text: '' },
    ]);
    await pass();
    expect(await accessibleLiveRegions()).toEqual([
      { live: 'polite', text: spoken(413) },
      { live: 'assertive', text: '' },
    ]);
  });

  it('stand empty for 100 ms or more, then have their text at once, in its language', async () => {
    const additions: { text: string | null; language: string | undefined; afterMs: number }[] = [];
    const startedAt = performance.now();
    const observer = new MutationObserver((records) => {
      for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
        if (!node.parentElement?.matches('[aria-live]')) continue;
        const language = (node as Element).querySelector<HTMLElement>('[lang]')?.lang;
        additions.push({ text: node.textContent, language, afterMs: performance.now() - startedAt });
      }
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
    render(<StatusMessage code={413} language="id" />);
    await pass();
    observer.disconnect();
    expect(additions).toMatchObject([{ text: spoken(413, 'id'), language: 'id' }]);
    expect(additions[0]?.afterMs).toBeGreaterThanOrEqual(100);
  });

  it('cannot be seen, with all that they tell', async () => {
    await page.viewport(414, 600);
    // Its picture stands still.
    render(<StatusMessage code={412} />);
    await pass();
    expect(regions()[0]).toHaveTextContent(spoken(412));
    const withRegions = await page.screenshot({ save: false });
    removeRegions();
    expect(await page.screenshot({ save: false })).toBe(withRegions);
  });

  describe.each(['ltr', 'rtl'] as const)('on a page from %s', (direction) => {
    it.each([
      ['a short page', { height: 'auto' }],
      ['a page as high as the window', { minHeight: '100vh' }],
      ['a page higher than the window', { minHeight: '150vh' }],
      ['a column', { minHeight: '100vh', display: 'flex', flexDirection: 'column', gap: '40px' }],
      ['a grid', { minHeight: '100vh', display: 'grid', gap: '40px' }],
    ])('take no place in %s', async (_name, style) => {
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

  it('leave the page as it was once all is told and forgotten, however often it happens', async () => {
    vi.useFakeTimers();
    const countAfterTelling = async (code: number) => {
      const { unmount, container } = render(<StatusMessage code={code} languages={['id', 'en']} />);
      await act(() => vi.advanceTimersByTimeAsync(announceDelayMs));
      expect(screen.getByText(spoken(code, 'en'))).toBeInTheDocument();
      unmount();
      container.remove();
      await vi.advanceTimersByTimeAsync(clearAfterMs);
      return document.querySelectorAll('*').length;
    };
    const once = await countAfterTelling(413);
    expect(await countAfterTelling(500)).toBe(once);
    expect(await countAfterTelling(412)).toBe(once);
    for (const region of regions()) expect(region).toBeEmptyDOMElement();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('in a dialog that is shown as modal', () => {
  function Dialog({ code }: { readonly code: number | null }) {
    const dialog = useRef<HTMLDialogElement>(null);
    useEffect(() => {
      const shown = dialog.current;
      shown?.showModal();
      return () => shown?.close();
    }, []);
    return (
      <dialog ref={dialog} aria-label="Camera">
        <StatusMessage code={code} announce="assertive" />
      </dialog>
    );
  }

  it('a message is told inside it, since all outside is inert', async () => {
    render(<Dialog code={413} />);
    await pass();
    expect(screen.getByRole('dialog')).toContainElement(screen.getByText(spoken(413)));
    expect(await accessibleLiveRegions()).toContainEqual({ live: 'assertive', text: spoken(413) });
  });

  it('the first code is told too when it comes later', async () => {
    const { rerender } = render(<Dialog code={null} />);
    await pass();
    rerender(<Dialog code={413} />);
    await pass();
    expect(await accessibleLiveRegions()).toContainEqual({ live: 'assertive', text: spoken(413) });
  });

  it('telling brings the dialog no scrollbars', async () => {
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

  it('hears only the last of messages that change as fast as frames', async () => {
    const { rerender } = render(<StatusMessage code={413} />);
    for (const code of [412, 413, 412, 'multipleFaces']) {
      await new Promise((resolve) => setTimeout(resolve, 33));
      rerender(<StatusMessage code={code} />);
    }
    await pass();
    expect(await heard()).toEqual([`polite: ${spoken('multipleFaces')}`]);
  });
});
