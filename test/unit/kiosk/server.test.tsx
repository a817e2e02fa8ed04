// @vitest-environment node
import { resolveStatusMessage } from 'face-status-kit/core';
import { KioskStatus } from 'face-status-kit/kiosk';
import { JSDOM } from 'jsdom';
import { act } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, it, vi } from 'vitest';

const kiosk = (
  <KioskStatus
    code={413}
    languages={['id', 'en']}
    defaultSpeech="on"
    scanEveryMs={2_000}
    actionHandlers={{ getHelp() {} }}
  />
);

afterEach(() => {
  vi.unstubAllGlobals();
});

it('KioskStatus renders on a server in both languages, without a style attribute and without a dialog', () => {
  const html = renderToString(kiosk);
  for (const language of ['id', 'en']) {
    const step = resolveStatusMessage(413, { language, setting: 'kiosk' })?.actions[0]?.label ?? 'no step';
    expect(html, language).toContain(step);
  }
  expect(html).not.toMatch(/style=|<dialog/);
});

it('KioskStatus hydrates without a mismatch', async () => {
  const { window } = new JSDOM(`<div id="root">${renderToString(kiosk)}</div>`);
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', window.document);
  vi.stubGlobal('AbortController', window.AbortController);
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const container = window.document.querySelector('#root');
  if (!container) throw new Error('no root');
  const onRecoverableError = vi.fn();
  const root = await act(() => Promise.resolve(hydrateRoot(container, kiosk, { onRecoverableError })));
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(container.querySelectorAll('[data-code="413"]')).toHaveLength(1);
  act(() => {
    root.unmount();
  });
});
