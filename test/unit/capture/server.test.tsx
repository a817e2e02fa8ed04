// @vitest-environment node
import { StatusMessageProvider } from 'face-status-kit';
import { LiveStatusMessage, useStableStatus } from 'face-status-kit/capture';
import { JSDOM } from 'jsdom';
import { act, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';

function Shown(): ReactNode {
  return <output>{String(useStableStatus(413))}</output>;
}

const page = (
  <StatusMessageProvider language="id">
    <LiveStatusMessage code={413} windowMs={0} startDelayMs={0} />
    <Shown />
  </StatusMessageProvider>
);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('Live components rendered on a server', () => {
  it('show no code', () => {
    expect(renderToString(page)).toBe('<output>null</output>');
  });

  it('hydrate without a mismatch, and then show the code', async () => {
    const { window } = new JSDOM(`<div id="root">${renderToString(page)}</div>`);
    vi.stubGlobal('window', window);
    vi.stubGlobal('document', window.document);
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    const container = window.document.querySelector('#root');
    if (!container) throw new Error('no root');
    const onRecoverableError = vi.fn();
    const root = await act(() => Promise.resolve(hydrateRoot(container, page, { onRecoverableError })));
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(container.querySelector('[role="group"]')?.getAttribute('data-code')).toBe('413');
    act(() => {
      root.unmount();
    });
  });
});
