import { readStatus, type StatusReading } from 'face-status-kit';

/** The fetch of a page. */
export type Fetch = typeof fetch;

const photo = new Blob(['x'.repeat(1000)], { type: 'image/jpeg' });

const id = crypto.randomUUID();

/** Returns the address of one of `faultyAnswers`. The server ends the last answer to this test file before the next. */
export const faultyUrl = (name: string, server = `${location.origin}/faulty`) => `${server}/${id}/${name}`;

/** Sends a photo to an address. */
export function post(from: Fetch, url: string, init: RequestInit = {}): Promise<Response> {
  return from(url, { method: 'POST', body: photo, ...init });
}

/** What an app reads in the error of a request. `error` is for the failure of a test. */
export interface ThrownReading {
  readonly code: StatusReading;
  readonly error: string;
}

/** Returns the code of the error that a request throws. */
export async function readThrown(
  request: () => Promise<unknown>,
  signal: AbortSignal | null = null,
): Promise<ThrownReading> {
  try {
    await request();
  } catch (error) {
    return { code: readStatus(error, { signal }), error: String(error) };
  }
  return { code: 'nothing was thrown', error: 'none' };
}

/** Returns the code of a response whose text the app reads itself. */
export async function readOwnText(response: Response, signal: AbortSignal | null = null): Promise<StatusReading> {
  try {
    return readStatus(await response.text(), { httpStatus: response.status, operation: 'verify' });
  } catch (error) {
    return readStatus(error, { signal });
  }
}

/** A signal that a cancel or a timeout aborts, as an app makes it. */
export type SignalMaker = (timeoutMs: number) => AbortSignal;

/** Every way in which the time of a request can be up. */
export const timeouts: Readonly<Record<string, SignalMaker>> = {
  'AbortSignal.timeout': (ms) => AbortSignal.timeout(ms),
  'AbortSignal.any of a timeout and a cancel': (ms) =>
    AbortSignal.any([new AbortController().signal, AbortSignal.timeout(ms)]),
  'an abort with a TimeoutError': (ms) => abortWith(ms, new DOMException('Too slow', 'TimeoutError')),
  'an abort with the text "timeout"': (ms) => abortWith(ms, 'timeout'),
};

/** Every way in which an app can cancel a request, also with reasons that look like an answer. */
export const cancels: Readonly<Record<string, SignalMaker>> = {
  'an abort without a reason': (ms) => abortAfter(ms, (controller) => controller.abort()),
  'AbortSignal.any of a cancel and a timeout': (ms) =>
    AbortSignal.any([abortAfter(ms, (controller) => controller.abort()), AbortSignal.timeout(600_000)]),
  'an abort with an error': (ms) => abortWith(ms, new Error('The person has left.')),
  'an abort with a text': (ms) => abortWith(ms, 'offline'),
  'an abort with a number': (ms) => abortWith(ms, 200),
  'an abort with an object': (ms) => abortWith(ms, { status: '200', status_message: 'Success', verified: true }),
  'an abort with null': (ms) => abortWith(ms, null),
};

const abortWith = (ms: number, reason: unknown) => abortAfter(ms, (controller) => controller.abort(reason));

function abortAfter(ms: number, abort: (controller: AbortController) => void): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => abort(controller), ms);
  return controller.signal;
}

/** Requests an answer whose body stalls. Waits longer each time, until the signal leaves the answer time to begin. */
export async function requestStalledBody(
  from: Fetch,
  makeSignal: SignalMaker,
): Promise<{ response: Response; signal: AbortSignal }> {
  for (let timeoutMs = 200; ; timeoutMs *= 2) {
    const signal = makeSignal(timeoutMs);
    const response = await post(from, faultyUrl('stalled'), { signal }).catch(() => null);
    if (response && !signal.aborted) return { response, signal };
  }
}
