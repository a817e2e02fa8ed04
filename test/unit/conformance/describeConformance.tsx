import { act, cleanup, render } from '@testing-library/react';
import { clearAnnouncements, getAnnouncements } from 'face-status-kit/testing';
import { createRef, StrictMode, type ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installFakeSpeech } from '../../support/fakeSpeech.ts';
import { checkEach } from './checkEach.ts';
import type { ConformanceSetup } from './setups.tsx';
import { trackListeners } from './trackListeners.ts';

/** Longer than an announcement waits, in ms. */
const announcedAfterMs = 1_000;

/** Longer than an announcement stays in its live region, in ms. */
const clearedAfterMs = 15_000;

/** Advances the time in steps, because React 18 renders the changes of one step only at its end. */
async function advance(ms: number): Promise<void> {
  const steps = 5;
  for (let step = 0; step < steps; step++) await act(() => vi.advanceTimersByTimeAsync(ms / steps));
}

/** Describes what every component of the kit promises about its root element and about its life on a page. */
export function describeConformance<Root extends Element>(name: string, setup: ConformanceSetup<Root>): void {
  const {
    components,
    rootClass,
    createWithClassNames,
    createWithoutCode,
    keepsRootWithoutCode = false,
    announces,
  } = setup;

  const findRoots = () => [...document.querySelectorAll<Root>(`.${rootClass}`)];

  /** Renders a component and returns its root, which has to be the only one on the page. */
  function renderRoot(element: ReactElement) {
    const view = render(element);
    const [root, ...others] = findRoots();
    if (!root || others.length > 0) throw new Error(`There are ${others.length + Number(Boolean(root))} roots, not 1.`);
    return { ...view, root };
  }

  describe(`${name}: conformance`, () => {
    beforeEach(() => {
      vi.useFakeTimers();
      installFakeSpeech();
    });
    afterEach(() => {
      cleanup();
      vi.runOnlyPendingTimers();
      vi.useRealTimers();
      vi.unstubAllGlobals();
      clearAnnouncements();
    });

    it('gives its root element to an object ref, and null after unmounting', () =>
      checkEach(components, (create) => {
        const ref = createRef<Root>();
        const { root, unmount } = renderRoot(create({ ref }));
        expect(ref.current).toBe(root);
        unmount();
        expect(ref.current).toBeNull();
      }));

    it('gives its root element to a ref callback, and null after unmounting', () =>
      checkEach(components, (create) => {
        const ref = vi.fn<(element: Root | null) => void>();
        const { root, unmount } = renderRoot(create({ ref }));
        expect(ref.mock.lastCall?.[0]).toBe(root);
        unmount();
        expect(ref.mock.lastCall?.[0]).toBeNull();
      }));

    it('adds `className` to the class of its root element', () =>
      checkEach(components, (create) => {
        const { root } = renderRoot(create({ className: 'mine' }));
        expect([...root.classList]).toEqual([rootClass, 'mine']);
      }));

    it('passes `id`, `style`, `data-*` and `aria-*` on to its root element', () =>
      checkEach(components, (create, componentName) => {
        const props = { id: 'gate', style: { color: 'red' }, 'data-gate': '2', 'aria-describedby': 'hint' };
        const { root } = renderRoot(create(props));
        expect(root).toHaveStyle({ color: 'rgb(255, 0, 0)' });
        expect(root).toHaveAttribute('data-gate', '2');
        expect(root).toHaveAttribute('aria-describedby', 'hint');
        // `Pictogram` uses `id` for the picture.
        if (componentName !== 'Pictogram') expect(root).toHaveAttribute('id', 'gate');
      }));

    it('renders and announces once in StrictMode', () =>
      checkEach(components, async (create) => {
        const { root } = renderRoot(<StrictMode>{create({})}</StrictMode>);
        await advance(announcedAfterMs);
        expect(findRoots()).toEqual([root]);
        const announcedLanguages = getAnnouncements().map(({ language }) => language);
        expect(announcedLanguages).toEqual([...new Set(announcedLanguages)]);
        expect(announcedLanguages.length > 0).toBe(announces);
      }));

    it('leaves no listener and no timer on the page when it unmounts', () =>
      checkEach(components, async (create) => {
        // React adds its own listeners to the page at its first render.
        render(<p />).unmount();
        const findRemainingListeners = trackListeners();
        const { unmount } = renderRoot(create({}));
        await advance(clearedAfterMs);
        unmount();
        expect(findRemainingListeners()).toEqual([]);
        expect(vi.getTimerCount()).toBe(0);
      }));

    it('leaves no announced text on the page when it unmounts', () =>
      checkEach(components, async (create) => {
        const { unmount } = renderRoot(create({}));
        await advance(announcedAfterMs);
        unmount();
        await advance(clearedAfterMs);
        expect(getAnnouncements()).toEqual([]);
        expect(document.body.textContent).toBe('');
        expect(vi.getTimerCount()).toBe(0);
      }));

    it('announces nothing when it unmounts before its announcement', () =>
      checkEach(components, async (create) => {
        renderRoot(create({})).unmount();
        await advance(announcedAfterMs);
        expect(getAnnouncements()).toEqual([]);
      }));

    if (createWithClassNames) {
      it('adds `classNames` to the kit’s classes, each to every element of its name', async () => {
        const names = ['icon', 'body', 'title', 'guidance', 'step', 'description', 'commands', 'command', 'reference'];
        render(createWithClassNames(Object.fromEntries(names.map((element) => [element, `my-${element}`]))));
        await advance(announcedAfterMs);
        const message = document.querySelector('[data-code]');
        const found = names.filter((element) => message?.querySelector(`.my-${element}`));
        expect(names.filter((element) => !found.includes(element))).toEqual([]);
        for (const { className, localName } of message?.querySelectorAll('[class*=my-]') ?? []) {
          if (localName !== 'li') expect(className).toMatch(/^fsk-[a-z-]+ my-[a-z]+$/);
        }
        const kit = message?.querySelectorAll('.fsk-body, .fsk-title, .fsk-command') ?? [];
        expect([...kit].filter(({ className }) => !className.includes(' my-'))).toEqual([]);
      });
    }

    const [createWithCode] = Object.values(components);
    if (!createWithCode || !createWithoutCode) return;

    it('shows and announces no message for the code null', async () => {
      render(createWithoutCode({}));
      await advance(announcedAfterMs);
      expect(document.querySelector('[data-code]')).toBeNull();
      expect(findRoots()).toHaveLength(keepsRootWithoutCode ? 1 : 0);
      expect(getAnnouncements()).toEqual([]);
    });

    it('gives null to its ref while it renders no root for the code null', async () => {
      const ref = createRef<Root>();
      const { rerender } = render(createWithCode({ ref }));
      rerender(createWithoutCode({ ref }));
      await advance(clearedAfterMs);
      const [root = null] = findRoots();
      expect(ref.current).toBe(root);
      rerender(createWithCode({ ref }));
      await advance(announcedAfterMs);
      expect(ref.current).toBe(findRoots()[0]);
      expect(ref.current).not.toBeNull();
    });
  });
}
