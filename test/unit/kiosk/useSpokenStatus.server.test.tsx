// @vitest-environment node
import { resolveStatusMessage } from 'face-status-kit';
import { useSpokenStatus } from 'face-status-kit/kiosk';
import { JSDOM } from 'jsdom';
import { act, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { settleMs } from '../../../src/kiosk/createSpeaker.ts';
import { installFakeSpeech } from '../../support/fakeSpeech.ts';

const closer = resolveStatusMessage(413, { language: 'id' });

function Kiosk(): ReactNode {
  const { isAvailable, isSpeaking, isPaused } = useSpokenStatus(closer);
  return <p>{`${isAvailable} ${isSpeaking} ${isPaused}`}</p>;
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('useSpokenStatus on a server', () => {
  it('has no voice', () => {
    expect(renderToString(<Kiosk />)).toBe('<p>false false false</p>');
  });

  it('speaks nothing, even if the server has speechSynthesis', () => {
    const speech = installFakeSpeech();
    expect(renderToString(<Kiosk />)).toBe('<p>false false false</p>');
    expect(speech.calls.speak).toBe(0);
  });

  it('hydrates in the browser without a mismatch, and then speaks', async () => {
    const { window } = new JSDOM(`<div id="root">${renderToString(<Kiosk />)}</div>`, { pretendToBeVisual: true });
    vi.useFakeTimers();
    vi.stubGlobal('window', window);
    vi.stubGlobal('document', window.document);
    vi.stubGlobal('AbortController', window.AbortController);
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    const speech = installFakeSpeech();
    const container = window.document.querySelector('#root');
    if (!container) throw new Error('no root');
    const onRecoverableError = vi.fn();

    const root = await act(() => Promise.resolve(hydrateRoot(container, <Kiosk />, { onRecoverableError })));
    expect(onRecoverableError).not.toHaveBeenCalled();
    expect(container.textContent).toBe('true true false');
    await act(() => vi.advanceTimersByTimeAsync(settleMs));
    expect(speech.heard).toMatchObject([{ text: closer?.spoken, lang: 'id-ID' }]);
    act(() => {
      root.unmount();
    });
  });
});
