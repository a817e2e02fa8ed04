import { act, fireEvent, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSessionTimeout, type SessionTimeoutOptions } from 'face-status-kit/kiosk';

const onIdle = vi.fn();
const options: SessionTimeoutOptions = {
  isInUse: true,
  activity: 413,
  faceInView: false,
  idleMs: 60_000,
  warningMs: 20_000,
  onIdle,
};

const mount = (given: Partial<SessionTimeoutOptions> = {}) =>
  renderHook((changed: Partial<SessionTimeoutOptions>) => useSessionTimeout({ ...options, ...given, ...changed }), {
    initialProps: {},
  });

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  onIdle.mockClear();
});

describe('useSessionTimeout without activity', () => {
  it('asks after the idle time, and no earlier', async () => {
    const { result } = mount();
    await pass(59_999);
    expect(result.current).toBeNull();
    await pass(1);
    expect(result.current).toBe(20);
  });

  it('counts down every second', async () => {
    const { result } = mount();
    await pass(60_000);
    const seen = [result.current];
    for (let second = 0; second < 19; second++) {
      await pass(1_000);
      seen.push(result.current);
    }
    expect(seen).toEqual(Array.from({ length: 20 }, (_, index) => 20 - index));
  });

  it('asks and ends in time, even if the app renders every second with a new onIdle', async () => {
    const { result, rerender } = mount();
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

  it('calls onIdle once when the time is up', async () => {
    const { unmount } = mount();
    await pass(79_999);
    expect(onIdle).not.toHaveBeenCalled();
    await pass(1);
    expect(onIdle).toHaveBeenCalledOnce();
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('Activity in useSessionTimeout', () => {
  it.each([
    ['a touch', fireEvent.pointerDown, fireEvent.click],
    ['a key', fireEvent.keyDown, fireEvent.keyUp],
  ])('by %s closes the question and starts the wait again', async (_what, press, release) => {
    const { result } = mount();
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

  it('by a key that answers has no other effect, and the question stays until the key is released', async () => {
    const { result } = mount();
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

  it('before the question starts the wait again', async () => {
    const { result } = mount();
    await pass(50_000);
    fireEvent.pointerDown(document.body);
    await pass(59_000);
    expect(result.current).toBeNull();
  });

  it('counts even if the page stops the event', async () => {
    const { result } = mount();
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

  it('includes the same code at another attempt', async () => {
    const { result, rerender } = mount();
    await pass(70_000);
    rerender({ activity: '413, again' });
    expect(result.current).toBeNull();
  });

  it('includes a new message', async () => {
    const { result, rerender } = mount();
    await pass(70_000);
    rerender({ activity: 412 });
    expect(result.current).toBeNull();
  });

  it('includes a face in view: the wait begins when the face goes', async () => {
    const { result, rerender } = mount();
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

describe('useSessionTimeout before a session', () => {
  it('asks nobody and sets no timer', async () => {
    const { result } = mount({ isInUse: false });
    expect(vi.getTimerCount()).toBe(0);
    await pass(600_000);
    expect(result.current).toBeNull();
    expect(onIdle).not.toHaveBeenCalled();
  });

  it('starts with the first touch, even without a message', async () => {
    const { result } = mount({ isInUse: false });
    fireEvent.pointerDown(document.body);
    fireEvent.click(document.body);
    await pass(60_000);
    expect(result.current).toBe(20);
  });
});

describe('The clock of useSessionTimeout', () => {
  it('ends a session during which the machine slept, at a touch that comes before all else', async () => {
    const { result } = mount();
    await pass(10_000);
    // A sleeping machine runs no timers.
    vi.setSystemTime(Date.now() + 8 * 3_600_000);
    fireEvent.pointerDown(document.body);
    expect(onIdle).toHaveBeenCalledOnce();
    expect(result.current).toBeNull();
  });

  it('may be set back by a day: the wait starts again', async () => {
    const { result } = mount();
    await pass(30_000);
    vi.setSystemTime(Date.now() - 86_400_000);
    await pass(60_000);
    expect(result.current).toBeNull();
    // The clock has noticed it after a second.
    await pass(1_000);
    expect(result.current).toBe(20);
    await pass(20_000);
    expect(onIdle).toHaveBeenCalledOnce();
  });

  it('sets no timer for an idle time of Infinity, or one longer than a timer can wait', async () => {
    for (const idleMs of [2_000_000_000, Infinity]) mount({ idleMs });
    expect(vi.getTimerCount()).toBe(0);
    await pass(86_400_000);
    expect(onIdle).not.toHaveBeenCalled();
  });

  it('leaves no timer and no listener after unmounting', () => {
    const added = [document, window].map((target) => vi.spyOn(target, 'addEventListener'));
    const { unmount } = mount();
    const isOfClock = (options: unknown) => typeof options === 'object' && options !== null && 'signal' in options;
    const optionsOfClock = added.flatMap(({ mock }) => mock.calls.map(([, , options]) => options)).filter(isOfClock);
    expect(optionsOfClock).not.toEqual([]);
    for (const options of optionsOfClock) expect(options).toMatchObject({ capture: true });
    unmount();
    expect(vi.getTimerCount()).toBe(0);
    for (const options of optionsOfClock) expect(options).toMatchObject({ signal: { aborted: true } });
  });
});

describe('A machine that sleeps through the end of a session in useSessionTimeout', () => {
  /** A sleeping machine runs no timers; they continue with the rest of their time when it wakes. */
  const sleep = (ms = 8 * 3_600_000) => vi.setSystemTime(Date.now() + ms);

  it('ends the session within a second of waking, without a touch', async () => {
    const { result } = mount();
    await pass(10_000);
    sleep();
    await pass(1_000);
    expect(onIdle).toHaveBeenCalledOnce();
    expect(result.current).toBeNull();
    await pass(600_000);
    expect(onIdle).toHaveBeenCalledOnce();
  });

  it('ends it within a second if the question was open', async () => {
    mount();
    await pass(65_500);
    sleep();
    await pass(1_000);
    expect(onIdle).toHaveBeenCalledOnce();
  });

  it('ends it within a second if a face was in view, which the app has not checked yet', async () => {
    mount({ faceInView: true });
    await pass(600_000);
    expect(onIdle).not.toHaveBeenCalled();
    sleep();
    await pass(1_000);
    expect(onIdle).toHaveBeenCalledOnce();
  });

  it.each([
    ['visibilitychange', () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))],
    ['resume of a frozen page', () => document.dispatchEvent(new Event('resume'))],
    ['focus of the window', () => window.dispatchEvent(new Event('focus'))],
    [
      'pageshow of a restored page',
      () => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    ],
  ])('ends it at once at the event %s, and calls onIdle once', async (_name, wake) => {
    mount();
    await pass(10_000);
    act(() => void wake());
    expect(onIdle).not.toHaveBeenCalled();
    sleep();
    act(() => void wake());
    expect(onIdle).toHaveBeenCalledOnce();
    act(() => void wake());
    fireEvent.pointerDown(document.body);
    await pass(600_000);
    expect(onIdle).toHaveBeenCalledOnce();
  });

  it.each<[string, Partial<SessionTimeoutOptions>, Partial<SessionTimeoutOptions>]>([
    ['a new message, such as the late answer for the last person', {}, { activity: 200 }],
    ['the same code at another attempt', {}, { activity: '413, again' }],
    ['a face that is gone', { faceInView: true }, { faceInView: false }],
    ['a face', {}, { faceInView: true }],
  ])('ends it even if %s comes before anything else', async (_what, before, after) => {
    const { rerender } = mount(before);
    await pass(10_000);
    sleep();
    rerender(after);
    expect(onIdle).toHaveBeenCalledOnce();
  });

  it('asks on waking if only the idle time has passed, with the seconds that are left', async () => {
    const { result } = mount();
    await pass(10_000);
    sleep(55_000);
    await pass(1_000);
    expect(result.current).toBe(14);
    expect(onIdle).not.toHaveBeenCalled();
  });

  it('ends nothing before a session and with an idle time of Infinity', async () => {
    const { rerender } = mount({ isInUse: false });
    mount({ idleMs: Infinity });
    sleep();
    await pass(1_000);
    rerender({ isInUse: true });
    act(() => void window.dispatchEvent(new Event('focus')));
    await pass(59_000);
    expect(onIdle).not.toHaveBeenCalled();
  });
});
