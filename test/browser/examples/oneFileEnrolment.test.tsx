import { render, screen } from '@testing-library/react';
import { clearAnnouncements } from 'face-status-kit/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectNoAxeFindings, findMessage, getTitle, press } from './support/checks.ts';
import { pass, startFakeClock, stopFakeClock, until } from './support/clock.ts';
import {
  getCameraSpy,
  installScriptedCamera,
  openScriptedStream,
  readTrackStates,
  unplug,
} from './support/scriptedCamera.ts';

/** The boxes that the browser's face detector finds. It rejects where there is none. */
const findBoxes = vi.fn<() => Promise<{ boundingBox: DOMRectReadOnly }[]>>();
vi.stubGlobal(
  'FaceDetector',
  class {
    detect = findBoxes;
  },
);
const { default: App } = await import('../../../examples/one-file/Enrolment.tsx');

const fetchPhoto = vi.fn<typeof fetch>();
const answerWith = (body: unknown, init?: ResponseInit) => () => Promise.resolve(Response.json(body, init));
const success = answerWith({ status: '200', status_message: 'Success' });
const tooSmall = answerWith({ status: '413', status_message: 'Face too small' });

beforeEach(() => {
  startFakeClock();
  installScriptedCamera();
  vi.spyOn(window, 'fetch').mockImplementation(fetchPhoto);
  fetchPhoto.mockReset();
  findBoxes.mockReset().mockRejectedValue(new DOMException('No detector.', 'NotSupportedError'));
});
afterEach(() => {
  clearAnnouncements();
  stopFakeClock();
});

const findButton = (name: string) => until(() => screen.getByRole('button', { name }));

async function sendPhoto(): Promise<void> {
  await findButton('Take the photo');
  await press('Take the photo');
  await until(() => expect(fetchPhoto).toHaveBeenCalled());
}

async function openAndSendPhoto() {
  const { container } = render(<App />);
  await press('Turn on the camera');
  await sendPhoto();
  return container;
}

describe('the enrolment sample in one file', () => {
  it('takes a photo, sends it, says what it waits for, and shows the success', async () => {
    let answer: (response: Response) => void = () => undefined;
    fetchPhoto.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const container = await openAndSendPhoto();
    await findMessage('sending');
    expect(screen.getByRole('heading')).toHaveFocus();
    await expectNoAxeFindings(container, 'sending');
    await pass(3500);
    await findMessage('checking');
    await pass(5500);
    await findMessage('stillChecking');
    answer(await success());
    await findMessage(200);
    const body = fetchPhoto.mock.lastCall?.[1]?.body;
    expect(body).toBeInstanceOf(Blob);
    expect((await createImageBitmap(body as Blob)).width).toBe(1280);
    expect(await readTrackStates()).toEqual(new Set(['ended']));
    await expectNoAxeFindings(container, 'success');
  });

  it('explains a bad photo, takes another one, and offers help from the second attempt', async () => {
    fetchPhoto.mockImplementation(tooSmall);
    await openAndSendPhoto();
    expect(await findMessage(413)).toHaveTextContent(getTitle(413, { operation: 'enroll' }));
    await press('Take a new photo');
    await sendPhoto();
    await until(() => screen.getByText(getTitle(413, { operation: 'enroll', attempt: 2 })));
    await press('Get help');
    expect(screen.getByRole('dialog')).toBeVisible();
    await press('Close');
  });

  it('shows the first words for another problem, also at a second attempt', async () => {
    fetchPhoto.mockImplementationOnce(tooSmall);
    await openAndSendPhoto();
    await findMessage(413);
    fetchPhoto.mockImplementationOnce(answerWith({ status: '412', status_message: 'No face' }));
    await press('Take a new photo');
    await sendPhoto();
    expect(await findMessage(412)).toHaveTextContent(getTitle(412, { operation: 'enroll' }));
  });

  it('sends the same photo again when the network is back', async () => {
    fetchPhoto.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await openAndSendPhoto();
    await findMessage('offline');
    fetchPhoto.mockImplementation(success);
    await press('Try again');
    await findMessage(200);
    const [first, second] = fetchPhoto.mock.calls.map(([, init]) => init?.body);
    expect(second).toBe(first);
    expect(screen.queryByLabelText('Your camera')).toBeNull();
  });

  it('waits as long as a busy server asks for', async () => {
    fetchPhoto.mockImplementation(answerWith({}, { status: 429, headers: { 'Retry-After': '30' } }));
    await openAndSendPhoto();
    const message = await findMessage('tooManyRequests');
    expect(message).toHaveTextContent(/Try again in \d+ seconds/);
  });

  it('explains a refused camera, and asks for it again', async () => {
    getCameraSpy().mockRejectedValue(new DOMException('Permission denied', 'NotAllowedError'));
    const { container } = render(<App />);
    await press('Turn on the camera');
    await findMessage('cameraDenied');
    await expectNoAxeFindings(container, 'refused');
    installScriptedCamera();
    await press('Try again');
    await findButton('Take the photo');
  });

  it('explains a camera that stops before its first picture', async () => {
    getCameraSpy().mockImplementation(() => {
      const stream = openScriptedStream();
      setTimeout(() => unplug(stream));
      return Promise.resolve(stream);
    });
    render(<App />);
    await press('Turn on the camera');
    await findMessage('cameraInUse');
    await pass(1000);
    await findMessage('cameraInUse');
  });

  it('shows hints about the live picture where the browser has a face detector', async () => {
    const box = (x: number, y: number, size: number) => [{ boundingBox: new DOMRectReadOnly(x, y, size, size) }];
    findBoxes.mockResolvedValue(box(600, 440, 90));
    const { container } = render(<App />);
    await press('Turn on the camera');
    await findMessage(413);
    await expectNoAxeFindings(container, 'live');
    findBoxes.mockResolvedValue(box(440, 280, 400));
    await findMessage('holdStill');
  });
});
