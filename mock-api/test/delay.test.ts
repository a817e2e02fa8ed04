// @vitest-environment node
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createFaceApi } from '../createFaceApi.ts';
import { read, requestOf } from './support/calls.ts';
import { createReader } from './support/pictures.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

it('answers after the delay, not before', async () => {
  const api = createFaceApi({ faces: createReader(), delayMs: 3000 });
  const answered = vi.fn();
  const answer = read(api, 'enrollFace').then(answered);

  await vi.advanceTimersByTimeAsync(2999);
  expect(answered).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await answer;
  expect(answered).toHaveBeenCalledWith(200);
});

it('stops waiting when the request is aborted, and does nothing more', async () => {
  const api = createFaceApi({ faces: createReader(), delayMs: 3000 });
  const abort = new AbortController();
  const answer = api.answer(requestOf('enrollFace', {}, { signal: abort.signal }));

  abort.abort();
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  expect(vi.getTimerCount()).toBe(0);

  api.settings.delayMs = 0;
  const later = read(api, 'verifyFace');
  await vi.runAllTimersAsync();
  expect(await later).toBe(415);
});

it('rejects with the reason that the sender gave', async () => {
  const api = createFaceApi({ faces: createReader(), delayMs: 3000 });
  const signal = AbortSignal.abort(new DOMException('The time is up.', 'TimeoutError'));
  await expect(api.answer(requestOf('enrollFace', {}, { signal }))).rejects.toMatchObject({ name: 'TimeoutError' });
  expect(vi.getTimerCount()).toBe(0);
});

it('rejects when the request is aborted while the detector looks', async () => {
  vi.useRealTimers();
  const abort = new AbortController();
  const find = () => {
    abort.abort();
    return Promise.resolve([]);
  };
  const api = createFaceApi({ faces: { ...createReader(), find } });
  const answer = api.answer(requestOf('identifyFace', {}, { signal: abort.signal }));
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
});

it('is that of the time when the request came', async () => {
  const api = createFaceApi({ faces: createReader(), delayMs: 1000, body: 'wrapped' });
  const answer = api.answer(requestOf('enrollFace'));
  api.settings.body = 'flat';

  await vi.advanceTimersByTimeAsync(1000);
  expect(await (await answer).json()).toHaveProperty('risetai');
});
