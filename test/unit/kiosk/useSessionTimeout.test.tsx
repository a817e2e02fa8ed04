import { act, fireEvent, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSessionTimeout, type SessionTimeoutOptions } from '../../../src/kiosk/useSessionTimeout.ts';

const onIdle = vi.fn();
const options: SessionTimeoutOptions = {
  shown: 413,
  attempt: 1,
  faceInView: false,
  idleMs: 60_000,
  warningMs: 20_000,
  onIdle,
};

const watch = (given: Partial<SessionTimeoutOptions> = {}) =>
  renderHook((changed: Partial<SessionTimeoutOptions>) => useSessionTimeout({ ...options, ...given, ...changed }), {
    initialProps: {},
  });

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  onIdle.mockClear();
});

describe('a person who does nothing', () => {
  it('is asked after the idle time, and no earlier', async () => {
    const { result } = watch();
    await pass(59_999);
    expect(result.current).toBeNull();
    await pass(1);
    expect(result.current).toBe(20);
  });

  it('sees each second counted down', async () => {
    const { result } = watch();
    await pass(60_000);
    const seen = [result.current];
    for (let second = 0; second < 19; second++) {
      await pass(1_000);
      seen.push(result.current);
    }
    expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => 20 - index));
  });

  it('is asked and forgotten in time though the app draws again each second, with a new function', async () => {
    const { result, rerender } = watch();
    const onIdleOfEachTime = vi.fn();
    const draw = async () => {
      rerender({ onIdle: () => void onIdleOfEachTime() });
      await pass(1_000);
    };
    for (let second = 0; second < 60; second++) await draw();
    expect(result.current).toBe(20);
    for (let second = 0; second < 20; second++) await draw();
    expect(onIdleOfEachTime).toHaveBeenCalledOnce();
    expect(onIdle).not.toHaveBeenCalled();
  });

  it('is forgotten once when the time is up', async () => {
    const { unmount } = watch();
    await pass(79_999);
    expect(onIdle).not.toHaveBeenCalled();
    await pass(1);
    expect(onIdle).toHaveBeenCalledOnce();
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a sign of life', () => {
  it.each([
    ['a touch', fireEvent.pointerDown, fireEvent.click],
    ['a key', fireEvent.keyDown, fireEvent.keyUp],
  ])('%s takes the question away and starts the wait anew', async (_what, press, release) => {
    const { result } = watch();
    await pass(70_000);
    expect(result.current).toBe(10);
    press(document.body);
    release(document.body);
    expect(result.current).toBeNull();
    await pass(59_999);
    expect(result.current).toBeNull();
    await pass(1);
    expect(result.current).toBe(20);
    expect(onIdle).not.toHaveBeenCalled();
  });

  it('that answers does nothing else, and the question stays for as long as the key is held', async () => {
    const { result } = watch();
    await pass(79_000);
    expect(fireEvent.keyDown(document.body)).toBe(false);
    await pass(5_000);
    expect(result.current).toBe(15);
    expect(fireEvent.keyDown(document.body, { repeat: true })).toBe(false);
    fireEvent.keyUp(document.body);
    expect(result.current).toBeNull();
    expect(fireEvent.keyDown(document.body)).toBe(true);
    expect(onIdle).not.toHaveBeenCalled();
  });

  it('counts before the question too', async () => {
    const { result } = watch();
    await pass(50_000);
    fireEvent.pointerDown(document.body);
    await pass(59_000);
    expect(result.current).toBeNull();
  });

  it('counts even where the page keeps the event to itself', async () => {
    const { result } = watch();
    const keep = (event: Event) => {
      event.stopPropagation();
    };
    document.body.addEventListener('pointerdown', keep);
    await pass(50_000);
    fireEvent.pointerDown(document.body);
    await pass(20_000);
    expect(result.current).toBeNull();
    document.body.removeEventListener('pointerdown', keep);
  });

  it('is another attempt', async () => {
    const { result, rerender } = watch();
    await pass(70_000);
    rerender({ attempt: 2 });
    expect(result.current).toBeNull();
  });

  it('is a new message', async () => {
    const { result, rerender } = watch();
    await pass(70_000);
    rerender({ shown: 412 });
    expect(result.current).toBeNull();
  });

  it('is a face: nobody is asked while one is in view, and the wait begins when it goes', async () => {
    const { result, rerender } = watch();
    await pass(70_000);
    rerender({ faceInView: true });
    expect(result.current).toBeNull();
    await pass(3_600_000);
    expect(result.current).toBeNull();
    rerender({ faceInView: false });
    await pass(59_999);
    expect(result.current).toBeNull();
    await pass(1);
    expect(result.current).toBe(20);
  });
});

describe('a kiosk that nobody uses', () => {
  it('asks nobody and sets no timer', async () => {
    const { result } = watch({ shown: undefined });
    expect(vi.getTimerCount()).toBe(0);
    await pass(600_000);
    expect(result.current).toBeNull();
    expect(onIdle).not.toHaveBeenCalled();
  });

  it('is in use from the first touch on, even without a message', async () => {
    const { result } = watch({ shown: undefined });
    fireEvent.pointerDown(document.body);
    fireEvent.click(document.body);
    await pass(60_000);
    expect(result.current).toBe(20);
  });
});

describe('the clock', () => {
  it('forgets who was there before the machine slept, whatever wakes it', async () => {
    const { result } = watch();
    await pass(10_000);
    // A sleeping machine runs no timers.
    vi.setSystemTime(Date.now() + 8 * 3_600_000);
    fireEvent.pointerDown(document.body);
    expect(onIdle).toHaveBeenCalledOnce();
    expect(result.current).toBeNull();
  });

  it('set back a day neither asks at once nor never', async () => {
    const { result } = watch();
    await pass(30_000);
    vi.setSystemTime(Date.now() - 86_400_000);
    await pass(30_000);
    expect(result.current).toBeNull();
    await pass(60_000);
    expect(result.current).toBe(20);
    await pass(20_000);
    expect(onIdle).toHaveBeenCalledOnce();
  });

  it('does not run for an idle time of Infinity', async () => {
    watch({ idleMs: Infinity });
    expect(vi.getTimerCount()).toBe(0);
    await pass(86_400_000);
    expect(onIdle).not.toHaveBeenCalled();
  });

  it('leaves no timer and no listener behind', () => {
    const added = vi.spyOn(document, 'addEventListener');
    const removed = vi.spyOn(document, 'removeEventListener');
    const { unmount } = watch();
    unmount();
    expect(vi.getTimerCount()).toBe(0);
    const names = (calls: readonly (readonly unknown[])[]) => calls.map(([name]) => name).sort();
    expect(names(removed.mock.calls)).toEqual(names(added.mock.calls));
  });
});
