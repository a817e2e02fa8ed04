// @vitest-environment node
import { resolveStatusMessage, StatusMessage, StatusMessageProvider, statusCodes } from 'face-status-kit';
import { JSDOM } from 'jsdom';
import { act, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';

const page = (
  <StatusMessageProvider language="id" setting="kiosk">
    {statusCodes.map((code) => (
      <StatusMessage key={code} code={code} actionHandlers={{ tryAgain: () => undefined }} />
    ))}
    <StatusMessage code={413} languages={['id', 'en']} />
    <StatusMessage code={999} />
    <StatusMessage code={null} />
  </StatusMessageProvider>
) satisfies ReactNode;

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('StatusMessage rendered on a server', () => {
  it('has its texts and no live region', () => {
    const html = renderToString(page);
    const step = resolveStatusMessage(413, { language: 'id', setting: 'kiosk' })?.actions[0]?.label ?? 'no step';
    expect(html).toContain(step);
    expect(html).not.toContain('aria-live');
  });

  it('hydrates in the browser without a mismatch', async () => {
    const html = renderToString(page);
    const { window } = new JSDOM(`<div id="root">${html}</div>`);
    vi.stubGlobal('window', window);
    vi.stubGlobal('document', window.document);
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    const container = window.document.querySelector('#root');
    if (!container) throw new Error('no root');
    const before = container.innerHTML;
    const onRecoverableError = vi.fn();

    const root = await act(() => Promise.resolve(hydrateRoot(container, page, { onRecoverableError })));
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(container.innerHTML).toBe(before);
    expect(container.querySelectorAll('[role="group"]')).toHaveLength(statusCodes.length + 2);
    act(() => {
      root.unmount();
    });
  });
});
