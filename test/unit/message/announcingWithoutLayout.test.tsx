import { act, render } from '@testing-library/react';
import { resolveStatusMessage, StatusMessage } from 'face-status-kit';
import { clearAnnouncements, getAnnouncements } from 'face-status-kit/testing';
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  clearAnnouncements();
  vi.unstubAllGlobals();
  vi.useRealTimers();
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
});

async function announceHidden(): Promise<readonly string[]> {
  vi.useFakeTimers();
  const { unmount } = render(
    <div style={{ display: 'none' }}>
      <StatusMessage code={413} />
    </div>,
  );
  await act(() => vi.advanceTimersByTimeAsync(1_000));
  const announced = getAnnouncements().map(({ text }) => text);
  unmount();
  return announced;
}

const spoken = [resolveStatusMessage(413)?.spoken];

it('in happy-dom, where boxes have no size and no ResizeObserver calls back, a hidden message is announced', async () => {
  Element.prototype.checkVisibility = () => false;
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([new DOMRect()] as unknown as DOMRectList);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  expect(await announceHidden()).toEqual(spoken);
});

it.each([
  ['without methods', vi.fn()],
  [
    'that throws',
    function throwError() {
      throw new Error('not implemented');
    },
  ],
  ['that is no constructor', undefined],
])('in jsdom with `checkVisibility` and a ResizeObserver %s, a hidden message is announced', async (_name, mock) => {
  Element.prototype.checkVisibility = () => false;
  vi.stubGlobal('ResizeObserver', mock);
  expect(await announceHidden()).toEqual(spoken);
});

it('a ResizeObserver without `disconnect` throws nothing', async () => {
  Element.prototype.checkVisibility = () => false;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
    },
  );
  await expect(announceHidden()).resolves.toEqual([]);
});
