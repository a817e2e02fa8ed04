import { vi } from 'vitest';

/** The page's own functions, before a test replaces them. */
const realSetTimeout = window.setTimeout.bind(window);
const realNow = performance.now.bind(performance);

const sleep = (ms: number) => new Promise<void>((resolve) => void realSetTimeout(resolve, ms));

/** How much the fake clock advances between two checks, in ms. */
const stepMs = 100;

/** How long a check may fail, in ms of real time. A busy machine is slow. */
const timeoutMs = 25_000;

/** Time between two frames of a video under the fake clock, in ms. */
const frameMs = 100;

const spyOnFrameRequests = () => vi.spyOn(HTMLVideoElement.prototype, 'requestVideoFrameCallback');

let frameRequestSpy: ReturnType<typeof spyOnFrameRequests> | undefined;

/** Returns the spy on `requestVideoFrameCallback`. */
export function getFrameRequestSpy() {
  if (frameRequestSpy === undefined) throw new Error('Call startFakeClock() first.');
  return frameRequestSpy;
}

/**
 * Starts a fake clock. It runs at the speed of real time, and {@link until} and {@link pass} advance it faster. The
 * frames of videos follow the fake clock too. The clock ends with the test.
 */
export function startFakeClock(): void {
  vi.useFakeTimers({
    shouldAdvanceTime: true,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  });
  frameRequestSpy = spyOnFrameRequests().mockImplementation((onFrame) =>
    window.setTimeout(() => onFrame(performance.now(), {} as VideoFrameCallbackMetadata), frameMs),
  );
  vi.spyOn(HTMLVideoElement.prototype, 'cancelVideoFrameCallback').mockImplementation((request) =>
    window.clearTimeout(request),
  );
  // The browser's own timeouts follow no fake clock.
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new DOMException('The time is up.', 'TimeoutError')), ms);
    return controller.signal;
  });
}

export function stopFakeClock(): void {
  vi.useRealTimers();
}

/** Waits until a check no longer throws, and returns its result. A fake clock advances quickly meanwhile. */
export async function until<Result>(check: () => Result | Promise<Result>): Promise<Result> {
  const startedAt = realNow();
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (realNow() - startedAt > timeoutMs) throw error;
    }
    await advance(stepMs);
  }
}

/** Advances the fake clock. */
export async function pass(ms: number): Promise<void> {
  for (let passedMs = 0; passedMs < ms; passedMs += stepMs) await advance(stepMs);
}

async function advance(ms: number): Promise<void> {
  if (!vi.isFakeTimers()) return sleep(ms);
  await vi.advanceTimersByTimeAsync(ms);
  // React and the browser need real time.
  await sleep(1);
  // For example: one message for React to render, and one for the effects.
  await deliverMessages();
  await deliverMessages();
}

/**
 * Waits until the browser has delivered all messages between ports that were sent before. React schedules its work by
 * such messages, and in WebKit they take longer than a timer of 1 ms.
 */
function deliverMessages(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(undefined);
  });
}
