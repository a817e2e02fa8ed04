import { act, screen } from '@testing-library/react';
import { StatusMessage, StatusMessageProvider, statusCodes } from 'face-status-kit';
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';

const page = (
  <StatusMessageProvider language="id" setting="kiosk">
    {statusCodes.map((code) => (
      <StatusMessage key={code} code={code} actionHandlers={{ tryAgain: () => {} }} />
    ))}
    <StatusMessage code={413} languages={['id', 'en']} />
    <StatusMessage code={999} />
    <StatusMessage code={null} />
  </StatusMessageProvider>
) satisfies ReactNode;

afterEach(() => document.body.replaceChildren());

describe('on a server', () => {
  it('a message is drawn as it is in the browser', () => {
    const html = renderToString(page);
    expect(html).toContain('Maju selangkah ke arah kamera');
    expect(html).not.toContain('aria-live');
  });

  it('and taken over there without a mismatch', async () => {
    const container = document.createElement('div');
    container.innerHTML = renderToString(page);
    document.body.append(container);
    const before = container.innerHTML;
    const onRecoverableError = vi.fn();
    const root = await act(() => hydrateRoot(container, page, { onRecoverableError }));
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(container.innerHTML).toBe(before);
    expect(screen.getAllByRole('group')).toHaveLength(statusCodes.length + 2);
    act(() => root.unmount());
  });
});
