// @vitest-environment node
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFaceApi } from '../createFaceApi.ts';
import { createScriptedFinder } from './support/pictures.ts';
import { createRequest, readCode } from './support/requests.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a delayed answer', () => {
  it('comes after the delay, not before', async () => {
    const api = createFaceApi({ faceFinder: createScriptedFinder(), delayMs: 3000 });
    const onAnswer = vi.fn();
    const answer = readCode(api, 'enrollFace').then(onAnswer);

    await vi.advanceTimersByTimeAsync(2999);
    expect(onAnswer).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await answer;
    expect(onAnswer).toHaveBeenCalledWith(200);
  });

  it('is cancelled when the request is aborted, and enrols nobody', async () => {
    const api = createFaceApi({ faceFinder: createScriptedFinder(), delayMs: 3000 });
    const controller = new AbortController();
    const answer = api.answer(createRequest('enrollFace', {}, { signal: controller.signal }));

    controller.abort();
    await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
    expect(vi.getTimerCount()).toBe(0);

    api.settings.delayMs = 0;
    const verification = readCode(api, 'verifyFace');
    await vi.runAllTimersAsync();
    expect(await verification).toBe(415);
  });

  it('rejects with the reason that the sender gave', async () => {
    const api = createFaceApi({ faceFinder: createScriptedFinder(), delayMs: 3000 });
    const signal = AbortSignal.abort(new DOMException('The time is up.', 'TimeoutError'));
    const answer = api.answer(createRequest('enrollFace', {}, { signal }));
    await expect(answer).rejects.toMatchObject({ name: 'TimeoutError' });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('uses the settings of the time when the request came', async () => {
    const api = createFaceApi({ faceFinder: createScriptedFinder(), delayMs: 1000, bodyShape: 'wrapped' });
    const answer = api.answer(createRequest('enrollFace'));
    api.settings.bodyShape = 'flat';

    await vi.advanceTimersByTimeAsync(1000);
    expect(await (await answer).json()).toHaveProperty('risetai');
  });
});

it('an answer rejects when the request is aborted while the detector works', async () => {
  vi.useRealTimers();
  const controller = new AbortController();
  const find = () => {
    controller.abort();
    return Promise.resolve([]);
  };
  const api = createFaceApi({ faceFinder: { ...createScriptedFinder(), find } });
  const answer = api.answer(createRequest('identifyFace', {}, { signal: controller.signal }));
  await expect(answer).rejects.toMatchObject({ name: 'AbortError' });
});
