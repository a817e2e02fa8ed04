import { act, render, waitFor } from '@testing-library/react';
import { resolveStatusMessage, StatusMessage } from 'face-status-kit';
import { clearAnnouncements, getAnnouncements } from 'face-status-kit/testing';
import { createPortal } from 'react-dom';
import { afterEach, beforeEach, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { announceDelayMs } from '../../src/message/announce/liveRegions.ts';
import { accessibleLiveRegions } from './support/accessibleLiveRegions.ts';

const heard = { live: 'polite', text: resolveStatusMessage(413)?.spoken ?? '' };
let container: HTMLElement;

/** Adds HTML to the page, and returns the element with the id "message" in it. */
function addPage(html: string): Element {
  container.innerHTML = html;
  return find('#message');
}

function find(selector: string, root: ParentNode = document): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

const renderIn = (place: Element, code: number | null = 413) =>
  render(createPortal(<StatusMessage code={code} />, place));

const loadedPage = '<p>Loaded</p>';

/** Waits until a frame or a window has its page. Firefox replaces the empty one that it begins with. */
async function waitForPage(getDocument: () => Document | null): Promise<Document> {
  await expect.poll(() => getDocument()?.querySelector('p')?.textContent).toBe('Loaded');
  const loaded = getDocument();
  if (!loaded) throw new Error('The page is gone.');
  return loaded;
}

/** Waits until the browser hands the announcement to screen readers. */
const expectHeard = () => expect.poll(accessibleLiveRegions).toContainEqual(heard);

beforeEach(() => {
  container = document.createElement('section');
  document.body.append(container);
});

afterEach(() => {
  container.remove();
  clearAnnouncements();
  // With the announcements that they hold for ten seconds.
  document.querySelectorAll('[data-fsk-announcer]').forEach((root) => {
    root.remove();
  });
});

it('a message is announced in the fullscreen element, also if fullscreen began after the message', async () => {
  const place = addPage('<div id="screen"><button>Fullscreen</button><div id="message"></div></div>');
  const { rerender } = renderIn(place, null);
  const screen = find('#screen');
  find('button').onclick = () => void screen.requestFullscreen();
  await userEvent.click(page.getByRole('button'));
  await expect.poll(() => document.fullscreenElement).toBe(screen);
  rerender(createPortal(<StatusMessage code={413} />, place));
  await expectHeard();
  expect(screen).toContainElement(find('[aria-live] [lang]'));
  await document.exitFullscreen();
});

it('a message in the slot of a web component is announced in its modal dialog, since all else is inert', async () => {
  const place = addPage('<x-dialog><div id="message"></div></x-dialog>');
  const shadow = find('x-dialog').attachShadow({ mode: 'open' });
  shadow.innerHTML = '<dialog><slot></slot></dialog>';
  shadow.querySelector('dialog')?.showModal();
  renderIn(place);
  await expectHeard();
});

it('a message in a shadow root in a modal dialog is announced there, since all else is inert', async () => {
  addPage('<dialog><div id="message"></div></dialog>');
  (find('dialog') as HTMLDialogElement).showModal();
  const shadow = find('#message').attachShadow({ mode: 'open' });
  render(createPortal(<StatusMessage code={413} />, shadow));
  await expectHeard();
});

it('a message in a frame in a modal dialog is announced in the frame, which is not inert', async () => {
  addPage(`<dialog><iframe id="message" title="Camera" srcdoc="${loadedPage}"></iframe></dialog>`);
  (find('dialog') as HTMLDialogElement).showModal();
  const frame = await waitForPage(() => (find('iframe') as HTMLIFrameElement).contentDocument);
  renderIn(frame.body);
  const region = () => frame.querySelector('[aria-live=polite]');
  await expect.poll(() => region()?.textContent.trim()).toBe(heard.text);
  expect(region()?.closest('[inert],[hidden],[aria-hidden=true]')).toBeNull();
  expect(document.querySelectorAll('[aria-live] [lang]')).toHaveLength(0);
});

it.each([
  ['makes the rest of the page inert', (other: HTMLElement) => (other.inert = true)],
  ['hides the rest of the page from screen readers', (other: HTMLElement) => (other.ariaHidden = 'true')],
  ['hides the rest of the page', (other: HTMLElement) => (other.hidden = true)],
])('a message in a drawer that %s is announced in the drawer', async (_name, hide) => {
  const place = addPage('<div id="message"></div>');
  const { rerender } = renderIn(place, null);
  const others = [...document.body.children].filter((element) => element !== container);
  const before = others.map((element) => element.cloneNode(false) as Element);
  for (const other of others) hide(other as HTMLElement);
  rerender(createPortal(<StatusMessage code={413} />, place));
  await expectHeard();
  // Firefox may still tell the text of the test before, which is the same.
  await waitFor(() => expect(container).toContainElement(find('[aria-live] [lang]')));
  others.forEach((other, index) => {
    for (const name of ['inert', 'aria-hidden', 'hidden']) {
      const value = before[index]?.getAttribute(name);
      if (typeof value === 'string') other.setAttribute(name, value);
      else other.removeAttribute(name);
    }
  });
});

it('a message in another window is announced there, and does no harm once the window is closed', async () => {
  const address = URL.createObjectURL(new Blob([loadedPage], { type: 'text/html' }));
  const popup = window.open(address, '', 'width=400,height=400');
  if (!popup) throw new Error('The browser has blocked the window.');
  // A failed test must not leave the focus in another window.
  onTestFinished(() => popup.close());
  await waitForPage(() => popup.document);
  const { rerender } = renderIn(popup.document.body);
  await expect.poll(() => popup.document.querySelector('[aria-live=polite]')?.textContent.trim()).toBe(heard.text);
  expect(document.querySelectorAll('[aria-live] [lang]')).toHaveLength(0);
  expect(getAnnouncements()).toMatchObject([{ text: heard.text }]);

  const { body } = popup.document;
  popup.close();
  rerender(createPortal(<StatusMessage code={412} />, body));
  // Longer than the announcement waits. An error in its timer fails the test.
  await act(() => new Promise((resolve) => setTimeout(resolve, 2 * announceDelayMs + 100)));
});
