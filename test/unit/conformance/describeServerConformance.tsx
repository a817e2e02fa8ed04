import { JSDOM } from 'jsdom';
import { act, createRef, type ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkEach } from './checkEach.ts';
import type { ConformanceSetup } from './setups.tsx';

/** Creates a page with the server's HTML, and makes it the page of this test. */
function createPage(html: string): HTMLElement {
  const { window } = new JSDOM(`<div id="root">${html}</div>`);
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('AbortController', window.AbortController);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const container = window.document.querySelector<HTMLElement>('#root');
  if (!container) throw new Error('The page has no container.');
  return container;
}

/** Hydrates a page. Fails if the element does not match the server's HTML. */
async function hydrate(container: HTMLElement, element: ReactElement) {
  const onRecoverableError = vi.fn();
  const root = await act(() => Promise.resolve(hydrateRoot(container, element, { onRecoverableError })));
  expect(onRecoverableError.mock.calls).toEqual([]);
  return root;
}

/** Describes what every component of the kit promises about server rendering. Needs an environment without a DOM. */
export function describeServerConformance<Root extends Element>(name: string, setup: ConformanceSetup<Root>): void {
  const { components, rootClass, rendersOnServer } = setup;
  const props = { className: 'mine', 'data-gate': '2' };

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  describe(`${name}: server conformance`, () => {
    it(`renders ${rendersOnServer ? 'its root with its attributes' : 'nothing'} on a server`, () =>
      checkEach(components, (create) => {
        const html = renderToString(create(props));
        const opening = html.slice(0, html.indexOf('>') + 1);
        const expected = rendersOnServer ? [`${rootClass} mine`, 'data-gate="2"'] : [];
        expect(expected.filter((part) => !opening.includes(part))).toEqual([]);
        expect(html !== '').toBe(rendersOnServer);
        expect(html).not.toContain('aria-live');
      }));

    it('hydrates without a mismatch, and keeps the root element of the server', () =>
      checkEach(components, async (create) => {
        const container = createPage(renderToString(create(props)));
        const serverRoot = container.querySelector(`.${rootClass}`);
        expect(serverRoot !== null).toBe(rendersOnServer);

        const ref = createRef<Root>();
        const root = await hydrate(container, create({ ...props, ref }));
        expect(container.querySelectorAll(`.${rootClass}`)).toHaveLength(1);
        expect(ref.current).toBe(serverRoot ?? container.querySelector(`.${rootClass}`));

        act(() => {
          root.unmount();
        });
        expect(container.innerHTML).toBe('');
        vi.unstubAllGlobals();
      }));
  });
}
