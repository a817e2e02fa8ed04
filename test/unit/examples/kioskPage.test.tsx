import { act, fireEvent, render, screen } from '@testing-library/react';
import { resolveStatusMessage, type StatusCode, type StatusReading } from 'face-status-kit';
import { getByStatusCode } from 'face-status-kit/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Kiosk } from '../../../examples/one-file/kiosk/Kiosk.tsx';

const request = vi.fn<typeof fetch>();
const takePhoto = () => Promise.resolve(new Blob(['a photo']));
const nobody = 412;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', request);
  // The browser's own timer does not follow fake timers.
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new DOMException('The time is over.', 'TimeoutError')), ms);
    return controller.signal;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  request.mockReset();
});

/** Lets time pass, in ms, and React render in between. */
async function wait(ms: number) {
  for (let leftMs = ms; leftMs >= 0; leftMs -= 100) {
    await act(() => vi.advanceTimersByTimeAsync(Math.min(leftMs, 100)));
  }
}

function openKiosk() {
  const kiosk = (frameCode: StatusReading, cameraCode: StatusReading) => (
    <Kiosk frameCode={frameCode} cameraCode={cameraCode} takePhoto={takePhoto} />
  );
  const { rerender } = render(kiosk(nobody, null));
  /** Shows the camera a picture for a time, in ms. */
  const see = async (frameCode: StatusReading, ms: number, cameraCode: StatusReading = null) => {
    rerender(kiosk(frameCode, cameraCode));
    await wait(ms);
  };
  return { see };
}

const expectCode = (code: StatusCode | 'welcome' | 'staffNotReached') => {
  expect(getByStatusCode(document.body, code)).toBeInTheDocument();
};

async function press(name: RegExp) {
  fireEvent.click(screen.getByRole('button', { name }));
  await wait(0);
}

async function switchNetwork(isOnline: boolean) {
  vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(isOnline);
  fireEvent(window, new Event(isOnline ? 'online' : 'offline'));
  await wait(0);
}

const answer = (status: number, status_message: string) => Response.json({ status, status_message, return: [{}] });
const success = () => Response.json({ status: '200', status_message: 'Success', return: [{ user_name: 'A' }] });
const answerWith = (create: () => Response) => request.mockImplementation(() => Promise.resolve(create()));

/** Answers after a time, in ms, unless the request is aborted. */
const answerLate = (ms: number) =>
  request.mockImplementation(
    (_, init) =>
      new Promise((resolve, reject) => {
        setTimeout(() => resolve(success()), ms);
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
      }),
  );

describe('the kiosk of docs/kiosk.md', () => {
  it('leads a person from the invitation to the result, and then the next person', async () => {
    answerWith(success);
    const { see } = openKiosk();
    await wait(2000);
    expectCode('welcome');
    await see('holdStill', 4000);
    expectCode(200);
    expect(request).toHaveBeenCalledTimes(1);
    await see(nobody, 2000);
    expectCode('welcome');
    await see('holdStill', 4000);
    expectCode(200);
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('drops the answer for a person who has left, and shows it to nobody else', async () => {
    answerLate(6000);
    const { see } = openKiosk();
    await see('holdStill', 3000);
    expectCode('sending');
    await see(nobody, 1500);
    expect(request.mock.lastCall?.[1]?.signal?.aborted).toBe(true);
    await see(413, 8000);
    expectCode(413);
    expect(request).toHaveBeenCalledTimes(1);
  });

  it('needs “Begin” for another visit of a face that stays after the success', async () => {
    answerWith(success);
    const { see } = openKiosk();
    await see('holdStill', 3000);
    expectCode(200);
    await wait(20_000);
    expectCode('welcome');
    expect(request).toHaveBeenCalledTimes(1);
    await press(/^Mulai/);
    await wait(2000);
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('says how long the check takes, and ends the wait for a server that hangs', async () => {
    answerLate(100_000);
    const { see } = openKiosk();
    await see('holdStill', 2500);
    expectCode('sending');
    await wait(3000);
    expectCode('checking');
    await wait(5000);
    expectCode('stillChecking');
    await wait(10_000);
    expectCode('timeout');
  });

  it('takes no photo while the newest frame is not right', async () => {
    answerWith(success);
    const { see } = openKiosk();
    await see('holdStill', 1200);
    expectCode('holdStill');
    await see(nobody, 1500);
    expect(request).not.toHaveBeenCalled();
    await see('holdStill', 3000);
    expectCode(200);
  });

  it('counts only attempts with the same code, and forgets them with the person', async () => {
    const titleOf = () => document.querySelector('.fsk-title')?.textContent;
    answerWith(() => answer(413, 'Face too small'));
    const { see } = openKiosk();
    await see('holdStill', 3000);
    expectCode(413);
    const first = titleOf();
    await press(/^Foto ulang|^Ambil/);
    await wait(3000);
    expectCode(413);
    expect(titleOf()).not.toBe(first);
    answerWith(() => answer(412, 'No face'));
    await press(/^Foto ulang|^Ambil/);
    await wait(3000);
    const situation = { setting: 'kiosk', operation: 'identify', language: 'id', privacy: true } as const;
    expect(titleOf()).toBe(resolveStatusMessage(412, situation)?.title);
    await see(nobody, 6000);
    expectCode('welcome');
    answerWith(() => answer(413, 'Face too small'));
    await see('holdStill', 4000);
    expectCode(413);
    expect(titleOf()).toBe(first);
  });

  it('offers to take the photo, and help, after 20 seconds without a good moment', async () => {
    answerWith(success);
    const { see } = openKiosk();
    await see('tooDark', 22_000);
    expectCode('captureTimeout');
    await press(/^Ambil foto/);
    expectCode('takingPhoto');
    await wait(3500);
    expectCode(200);
  });

  it('says whether staff were reached, and ends a call', async () => {
    answerWith(() => new Response(null, { status: 500 }));
    openKiosk();
    await wait(1000);
    await press(/bantuan|petugas/i);
    expectCode('staffNotReached');
    answerWith(() => new Response(null, { status: 204 }));
    await press(/bantuan|petugas/i);
    expectCode('staffCalled');
    await wait(61_000);
    expectCode('welcome');
    await press(/bantuan|petugas/i);
    await press(/^Batal/);
    expectCode('welcome');
  });

  it('goes on by itself when the network is back', async () => {
    answerWith(success);
    const { see } = openKiosk();
    await see(413, 2000);
    await switchNetwork(false);
    expectCode('offline');
    await switchNetwork(true);
    expectCode('backOnline');
    await wait(5000);
    expectCode(413);
    await see('holdStill', 6000);
    expectCode(200);
  });

  it('tries again when the server was out of reach', async () => {
    request.mockRejectedValue(new TypeError('Failed to fetch'));
    const { see } = openKiosk();
    await see('holdStill', 3000);
    expectCode('offline');
    answerWith(success);
    await wait(13_000);
    expectCode(200);
  });

  it('shows why there is no picture, before the invitation', async () => {
    const { see } = openKiosk();
    await see(nobody, 0, 'cameraStarting');
    expectCode('cameraStarting');
    await see(nobody, 0);
    expectCode('welcome');
  });
});
