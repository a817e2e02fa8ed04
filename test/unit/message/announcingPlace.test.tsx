import { act, cleanup, render, screen } from '@testing-library/react';
import { resolveStatusMessage, StatusMessage } from 'face-status-kit';
import { KioskStatus } from 'face-status-kit/kiosk';
import { clearAnnouncements, getAnnouncements } from 'face-status-kit/testing';
import type { ReactElement, ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getAnnouncedElements } from '../../../src/message/announce/announcedElements.ts';
import { announceDelayMs, clearAfterMs } from '../../../src/message/announce/liveRegions.ts';

const spoken = (code: number) => resolveStatusMessage(code)?.spoken ?? '';
const advance = (ms = announceDelayMs) => act(() => vi.advanceTimersByTimeAsync(ms));

/** Returns the element that holds the live regions with the only announcement. */
function getPlace(): Node | null | undefined {
  const announced = [...getAnnouncedElements()].filter(({ isConnected }) => isConnected);
  expect(announced.map(({ textContent }) => textContent.trim())).toEqual([spoken(413)]);
  return announced[0]?.parentElement?.parentNode?.parentNode;
}

/** Adds HTML to the page, and returns the element with the id "message" in it, into which messages are rendered. */
function addPage(html: string): Element {
  document.body.insertAdjacentHTML('beforeend', `<section class="page">${html}</section>`);
  return find('#message');
}

function find(selector: string, root: ParentNode = document): Element {
  const found = root.querySelector(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** Renders a message into an element of any document. */
function renderIn(container: Element | ShadowRoot, message: ReactNode = <StatusMessage code={413} />): ReactElement {
  const portal = createPortal(message, container);
  render(portal);
  return portal;
}

function setFullscreen(root: object, element: Element | null): void {
  Object.defineProperty(root, 'fullscreenElement', { value: element, configurable: true });
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.runAllTimers();
  clearAnnouncements();
  vi.useRealTimers();
  Reflect.deleteProperty(document, 'fullscreenElement');
  document.body.replaceChildren();
});

describe('on a fullscreen page, a message is announced', () => {
  it('in the fullscreen element around it', async () => {
    const container = addPage('<div id="screen"><div id="message"></div></div>');
    setFullscreen(document, find('#screen'));
    renderIn(container);
    await advance();
    expect(getPlace()).toBe(find('#screen'));
  });

  it('in the body if the fullscreen element is elsewhere', async () => {
    const container = addPage('<div id="screen"></div><div id="message"></div>');
    setFullscreen(document, find('#screen'));
    renderIn(container);
    await advance();
    expect(getPlace()).toBe(document.body);
  });

  it('in the dialog that is open inside the fullscreen element, and in the one around it not', async () => {
    const container = addPage(
      '<div role="dialog"><div id="screen"><dialog open><div id="message"></div></dialog></div></div>',
    );
    setFullscreen(document, find('#screen'));
    renderIn(container);
    await advance();
    expect(getPlace()).toBe(find('dialog'));
  });

  it('in the fullscreen element of a shadow tree that has a slot for the message', async () => {
    const container = addPage('<x-player><div id="message"></div></x-player>');
    const shadow = find('x-player').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<div id="screen"><slot></slot></div>';
    setFullscreen(document, find('x-player'));
    setFullscreen(shadow, find('#screen', shadow));
    renderIn(container);
    await advance();
    expect(getPlace()).toBe(find('#screen', shadow));
  });

  it('in the fullscreen element also if fullscreen began while the announcement waited, once its regions are known', async () => {
    const container = addPage('<div id="screen"><div id="message"></div></div>');
    renderIn(container);
    await advance(announceDelayMs - 1);
    setFullscreen(document, find('#screen'));
    await advance(announceDelayMs);
    expect(getAnnouncements()).toEqual([]);
    expect(find('#screen').querySelectorAll('[aria-live]')).toHaveLength(2);
    await advance(1);
    expect(getPlace()).toBe(find('#screen'));
  });
});

describe('in a web component, a message is announced', () => {
  it('in the dialog of the shadow tree that has a slot for it', async () => {
    const container = addPage('<x-dialog><div><div id="message"></div></div></x-dialog>');
    const shadow = find('x-dialog').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<dialog open><slot></slot></dialog>';
    renderIn(container);
    await advance();
    expect(getPlace()).toBe(find('dialog', shadow));
  });

  it('in the shadow tree that it is in, if the host is the dialog', async () => {
    addPage('<x-dialog role="dialog" id="message"></x-dialog>');
    const shadow = find('x-dialog').attachShadow({ mode: 'open' });
    renderIn(shadow);
    await advance();
    expect(getPlace()).toBe(shadow);
  });

  it('in the same slot, if the shadow tree is closed to scripts and its host is the dialog', async () => {
    const container = addPage('<x-dialog role="dialog"><div slot="content"><div id="message"></div></div></x-dialog>');
    const shadow = find('x-dialog').attachShadow({ mode: 'closed' });
    shadow.innerHTML = '<slot name="content"></slot>';
    renderIn(container);
    await advance();
    expect(getPlace()).toBe(find('x-dialog'));
    expect(find('x-dialog > [data-fsk-announcer]')).toHaveAttribute('slot', 'content');
  });

  it('in the body, if there is no dialog', async () => {
    addPage('<x-view id="message"></x-view>');
    const shadow = find('x-view').attachShadow({ mode: 'closed' });
    renderIn(shadow);
    await advance();
    expect(getPlace()).toBe(document.body);
  });
});

describe.each(['inert', 'aria-hidden', 'hidden'])(
  'in a drawer that has made all outside of it `%s`, a message',
  (attribute) => {
    const hide = (element: Element) => {
      element.setAttribute(attribute, attribute === 'aria-hidden' ? 'true' : '');
    };
    const show = (element: Element) => {
      element.removeAttribute(attribute);
    };
    /** Hides all siblings of an element and of the elements around it, as drawers do. */
    const hideOthers = (element: Element) => {
      for (let inside = element; inside !== document.body; inside = inside.parentElement ?? document.body) {
        for (const sibling of inside.parentElement?.children ?? []) if (sibling !== inside) hide(sibling);
      }
    };
    const showAll = () => {
      document.querySelectorAll(`[${attribute}]`).forEach(show);
    };

    it('is announced in the drawer, and after it closes in the body again', async () => {
      const container = addPage('<div id="message"></div>');
      const page = find('.page');
      const message = (code: number | null) => createPortal(<StatusMessage code={code} />, container);
      const { rerender } = render(message(null));
      hideOthers(page);
      rerender(message(413));
      await advance();
      expect(getPlace()).toBe(page);

      clearAnnouncements();
      showAll();
      rerender(message(null));
      rerender(message(413));
      await advance();
      expect(getPlace()).toBe(document.body);
    });

    it('is announced in the inner one of two drawers', async () => {
      const container = addPage('<main></main><div id="inner"><div id="message"></div></div>');
      const page = find('.page');
      const message = (code: number | null) => createPortal(<StatusMessage code={code} />, container);
      const { rerender } = render(message(413));
      hideOthers(page);
      rerender(message(412));
      await advance();
      clearAnnouncements();
      hideOthers(find('#inner'));
      rerender(message(413));
      await advance();
      expect(getPlace()).toBe(find('#inner'));
    });

    it('is announced in the drawer also if the drawer opened while the announcement waited', async () => {
      const container = addPage('<div id="message"></div>');
      renderIn(container);
      await advance(announceDelayMs - 1);
      hideOthers(find('.page'));
      await advance(announceDelayMs + 1);
      expect(getPlace()).toBe(find('.page'));
    });

    it('is announced with the page behind the drawer, if it is there', async () => {
      const container = addPage('<main><div id="message"></div></main><div id="drawer"></div>');
      const message = (code: number | null) => createPortal(<StatusMessage code={code} />, container);
      const { rerender } = render(message(null));
      hideOthers(find('#drawer'));
      rerender(message(413));
      await advance();
      expect(getPlace()).toBe(document.body);
      expect(find('main').querySelector('[aria-live]')).toBeNull();
    });
  },
);

describe('in another document, a message', () => {
  const addFrame = (): Document => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    if (!frame.contentDocument) throw new Error('no document');
    return frame.contentDocument;
  };

  it('is announced there, by elements of that document', async () => {
    const frame = addFrame();
    renderIn(frame.body);
    await advance();
    expect(getPlace()).toBe(frame.body);
    expect(getAnnouncements()).toEqual([{ text: spoken(413), language: 'en', priority: 'polite' }]);
    expect(find('[aria-live] [lang]', frame).constructor).toBe(frame.createElement('span').constructor);
    await advance(clearAfterMs);
    expect(frame.querySelectorAll('[aria-live] > *')).toHaveLength(0);
  });

  it('is announced in a dialog of that document', async () => {
    const frame = addFrame();
    frame.body.innerHTML = '<div role="alertdialog"></div>';
    renderIn(find('div', frame));
    await advance();
    expect(getPlace()).toBe(find('div', frame));
  });

  it.each([
    ['whose body is removed', (frame: Document) => frame.body.remove()],
    ['that is emptied', (frame: Document) => frame.replaceChildren()],
  ])('does no harm in a document %s', async (_name, close) => {
    const frame = addFrame();
    renderIn(frame.body);
    close(frame);
    await advance(2 * clearAfterMs);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is announced there also without a window, as in a popup that was closed', async () => {
    const closed = document.implementation.createHTMLDocument();
    renderIn(closed.body);
    await advance();
    expect(getPlace()).toBe(closed.body);
  });

  it('is cleared when a kiosk forgets its visitor', async () => {
    const frame = addFrame();
    renderIn(frame.body, <KioskStatus code={413} idleMs={5_000} warningMs={20_000} announce="assertive" />);
    await advance(24_000);
    renderIn(frame.body);
    await advance();
    expect(getAnnouncements()).toHaveLength(1);
    await advance(1_000);
    expect(frame.querySelectorAll('[aria-live] > *')).toHaveLength(0);
    expect(getAnnouncements()).toEqual([]);
  });
});

describe('on a page that others change, a message is announced', () => {
  it.each<[string, (page: Element) => void]>([
    ['emptied the body of all but the message', (page) => document.body.replaceChildren(page)],
    ['emptied the live regions', () => find('[data-fsk-announcer]').replaceChildren()],
    ['removed one live region', () => find('[aria-live=polite]').remove()],
    ['moved the live regions', (page) => page.append(find('[data-fsk-announcer]'))],
    ['removed the message', (page) => page.remove()],
    ['removed the message alone', () => screen.getByRole('group').remove()],
  ])('also after somebody %s while the announcement waited', async (_name, change) => {
    const container = addPage('<div id="message"></div>');
    const page = find('.page');
    renderIn(container);
    const message = screen.getByRole('group');
    await advance(announceDelayMs - 1);
    change(page);
    await advance(announceDelayMs + 1);
    expect(getPlace()).toBe(document.body);
    expect(document.querySelectorAll('[aria-live]')).toHaveLength(2);
    // So that React can remove it.
    container.append(message);
  });

  it('also if its dialog is emptied', async () => {
    addPage('<div role="dialog"><div id="message"></div></div>');
    const dialog = find('[role=dialog]');
    renderIn(find('#message'));
    dialog.replaceChildren(find('#message'));
    await advance(2 * announceDelayMs);
    expect(getPlace()).toBe(dialog);
  });

  it('also if the place changes without end', async () => {
    const container = addPage('<div id="one"></div><div id="two"><div id="message"></div></div>');
    const timer = setInterval(() => {
      setFullscreen(document, document.fullscreenElement ? null : find('#two'));
    }, announceDelayMs - 1);
    renderIn(container);
    await advance(10 * announceDelayMs);
    clearInterval(timer);
    expect(getAnnouncements()).toHaveLength(1);
  });

  it('in the document’s root if there is no body', async () => {
    const { body } = document;
    render(<StatusMessage code={413} />);
    body.remove();
    await advance(2 * announceDelayMs);
    expect(getPlace()).toBe(document.documentElement);
    find('[data-fsk-announcer]').remove();
    document.documentElement.append(body);
  });
});
