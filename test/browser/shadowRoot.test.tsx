import { act, cleanup, render } from '@testing-library/react';
import { resolveStatusMessage, StatusMessage } from 'face-status-kit';
import css from 'face-status-kit/styles.css?inline';
import { clearAnnouncements } from 'face-status-kit/testing';
import { createPortal } from 'react-dom';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { accessibleLiveRegions } from './support/accessibleLiveRegions.ts';

const handlers = { retakePhoto: () => {} };
let host: HTMLElement;
let shadow: ShadowRoot;

beforeEach(() => {
  host = document.createElement('div');
  document.body.append(host);
  shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  shadow.adoptedStyleSheets = [sheet];
});
afterEach(() => {
  cleanup();
  clearAnnouncements();
  host.remove();
});

const renderInShadow = (code: number | null) => render(createPortal(message(code), shadow));
const message = (code: number | null) => <StatusMessage code={code} actionHandlers={handlers} />;

function find(selector: string): HTMLElement {
  const found = shadow.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

it('the stylesheet as a module gives a message in a shadow root its look', () => {
  render(message(413));
  renderInShadow(413);
  const properties = ['display', 'padding', 'border-radius', 'background-color', 'color', 'font-weight'] as const;
  const readLook = (root: ParentNode) =>
    ['.fsk-message', '.fsk-title', '.fsk-guidance', '.fsk-command'].map((selector) => {
      const element = root.querySelector(selector);
      const style = element && getComputedStyle(element);
      return properties.map((property) => style?.getPropertyValue(property));
    });
  expect(getComputedStyle(find('.fsk-message')).display).toBe('flex');
  expect(getComputedStyle(find('.fsk-title')).fontWeight).toBe('700');
  expect(getComputedStyle(find('.fsk-command')).backgroundColor).toBe('rgb(0, 0, 0)');
  // The rules of the shadow tree reach no message outside of it.
  expect(readLook(document)).not.toEqual(readLook(shadow));

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  expect(readLook(shadow)).toEqual(readLook(document));
  document.adoptedStyleSheets.pop();
});

it('a message in a shadow root is announced on the page', async () => {
  renderInShadow(413);
  const text = resolveStatusMessage(413, { commands: ['retakePhoto'] })?.spoken ?? '';
  await expect.poll(accessibleLiveRegions).toContainEqual({ live: 'polite', text });
});

it('the focus of a button that goes stays in the shadow root', () => {
  const { rerender } = renderInShadow(413);
  act(() => {
    find('button').focus();
  });
  rerender(createPortal(message(200), shadow));
  expect(shadow.activeElement).toBe(find('.fsk-message'));
  rerender(createPortal(message(null), shadow));
  expect(shadow.activeElement).toBe(find('.fsk-focus-holder'));
});
