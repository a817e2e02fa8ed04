import { screen, waitFor } from '@testing-library/react';
import { clearAnnouncements, findAnnouncement, getAnnouncements } from 'face-status-kit/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { startFaceApi } from '../../stand-in/startFaceApi.ts';
import { axeFindings } from '../browser/support/axeFindings.ts';
import { resetPage, setPage } from '../browser/support/page.ts';
import { showScene } from './support/camera.ts';
import {
  askForCamera,
  cameraIsLive,
  name,
  nik,
  openScreen,
  patience,
  press,
  shown,
  takePicture,
} from './support/enrolment.tsx';
import { api, gateway, resetFarService } from './support/farService.ts';

let stop: () => void;
beforeAll(async () => {
  stop = await startFaceApi(gateway);
});
afterAll(() => stop());

beforeEach(async () => {
  resetFarService();
  await showScene('near');
  await commands.allowCamera(true);
});
afterEach(clearAnnouncements);

describe('the enrolment screen', () => {
  it('enrols a face that is near, and turns the camera off', async () => {
    const getUserMedia = vi.spyOn(navigator.mediaDevices, 'getUserMedia');
    openScreen();
    await askForCamera();
    await takePicture();
    await shown(200);
    const streams = await Promise.all(getUserMedia.mock.results.map(({ value }) => value as Promise<MediaStream>));
    expect(streams.flatMap((stream) => stream.getTracks()).map((track) => track.readyState)).not.toContain('live');
  });

  it.each([
    ['far', 413],
    ['nobody', 412],
    ['two', 'multipleFaces'],
  ] as const)('says what is wrong when the camera sees this: %s, and gets to a success', async (scene, code) => {
    await showScene(scene);
    openScreen();
    await askForCamera();
    await takePicture();
    await shown(code);
    await showScene('near');
    await press('Take a new photo');
    await takePicture();
    await shown(200);
  });

  it('says more with each try', async () => {
    api.settings.asked = 413;
    openScreen();
    await askForCamera();
    await takePicture();
    const first = (await shown(413)).textContent;
    await press('Take a new photo');
    await takePicture();
    expect((await shown(413)).textContent).not.toBe(first);
    await press('Take a new photo');
    await takePicture();
    expect((await shown(413)).querySelector('li')).toHaveTextContent(/Ask our support team/);
  });

  it('tells each message once', async () => {
    await showScene('nobody');
    openScreen();
    await askForCamera();
    await takePicture();
    await shown(412);
    await findAnnouncement(/We can’t see your face/);
    await showScene('near');
    await press('Take a new photo');
    await takePicture();
    await findAnnouncement(/Your face is now registered/, patience);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const texts = getAnnouncements().map(({ text }) => text);
    expect(texts).toHaveLength(new Set(texts).size);
    expect(texts).toHaveLength(2);
  });

  it('speaks Indonesian at once when asked to', async () => {
    api.settings.asked = 413;
    openScreen();
    await askForCamera();
    await takePicture();
    const message = await shown(413);
    await press('Bahasa Indonesia');
    expect(message).toHaveTextContent(/Wajah terlalu kecil di dalam foto/);
    expect(screen.getByRole('button', { name: 'Ambil foto baru' })).toBeVisible();
    expect(message.closest('[lang]')).toHaveAttribute('lang', 'id');
  });

  it('lets the person mend a name that the registry does not know with that NIK, and sends the same photo', async () => {
    api.settings.registry = { [nik]: 'Orang Lain' };
    openScreen();
    await askForCamera();
    await takePicture();
    await shown(603);
    await press('Change details');
    expect(screen.getByRole('textbox', { name: /^NIK/ })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: /^Full name/ })).toHaveValue(name);
    await userEvent.fill(screen.getByRole('textbox', { name: /^Full name/ }), 'Orang Lain');
    await press('Send again');
    await shown(200);
  });

  it('says where there is help', async () => {
    api.settings.asked = 500;
    openScreen();
    await askForCamera();
    await takePicture();
    await shown(500);
    await press('Get help');
    expect(screen.getByRole('dialog', { name: 'How to get help' })).toHaveTextContent('Desk 4');
    await press('Close');
    expect(screen.getByRole('button', { name: 'Get help' })).toHaveFocus();
  });

  it('can be used with the keyboard alone', async () => {
    await showScene('far');
    openScreen();
    const go = async (button: string) => {
      for (let presses = 0; document.activeElement?.textContent !== button; presses++) {
        if (presses > 12) throw new Error(`Tab does not reach "${button}".`);
        await userEvent.keyboard('{Tab}');
      }
      await userEvent.keyboard('{Enter}');
    };
    screen.getByRole('textbox', { name: /^NIK/ }).focus();
    await userEvent.keyboard(`${nik}{Tab}${name}{Enter}`);
    await go('Turn on the camera');
    await cameraIsLive();
    await go('Take the picture');
    await shown(413);
    await showScene('near');
    await go('Take a new photo');
    await cameraIsLive();
    await go('Take the picture');
    await shown(200);
  });

  it('never leaves the keyboard’s focus behind', async () => {
    openScreen();
    await askForCamera();
    await waitFor(
      () => expect(screen.getByRole('heading', { name: 'Fit your face in the oval' })).toHaveFocus(),
      patience,
    );
    await takePicture();
    await shown(200);
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Your photo' })).toHaveFocus(), patience);
  });
});

// What the camera sees has no sound that captions could stand for.
const cameraRules = { 'video-caption': { enabled: false } };

describe.each([
  { name: 'on a phone', width: 360, height: 740, textSize: '100%', theme: 'light' },
  { name: 'on a laptop in the dark', width: 1280, height: 800, textSize: '100%', theme: 'dark' },
  { name: 'on the narrowest phone with large text', width: 320, height: 640, textSize: '200%', theme: 'light' },
] as const)('the enrolment screen $name', ({ width, height, ...look }) => {
  beforeEach(async () => {
    await page.viewport(width, height);
    setPage({ ...look, margin: 0 });
  });
  afterEach(resetPage);

  it('has nothing cut off and nothing that axe finds wrong, at any step', async () => {
    await showScene('far');
    const { container } = openScreen();
    const check = async (step: string) => {
      expect({ step, findings: await axeFindings(container, cameraRules) }).toEqual({ step, findings: [] });
      expect(document.documentElement.scrollWidth, step).toBeLessThanOrEqual(width);
    };
    await check('details');
    await askForCamera();
    await cameraIsLive();
    await check('camera');
    await press('Take the picture');
    await shown(413);
    await check('message');
    await press('Take a new photo');
    await cameraIsLive();
    await check('camera again');
    await showScene('near');
    await takePicture();
    await shown(200);
    await check('success');
  });
});

describe('a camera that cannot be used', () => {
  it('is explained when it is not allowed, and used once it is', async () => {
    await commands.allowCamera(false);
    openScreen();
    await askForCamera();
    await shown('cameraDenied');
    await commands.allowCamera(true);
    await press('Try again');
    await takePicture();
    await shown(200);
  });

  it('is explained when there is none, and used once it is there', async () => {
    await commands.unplugCamera();
    openScreen();
    await askForCamera();
    await shown('cameraNotFound');
    await showScene('near');
    await press('Try again');
    await takePicture();
    await shown(200);
  });

  it('is explained when it is unplugged', async () => {
    openScreen();
    await askForCamera();
    await cameraIsLive();
    await commands.unplugCamera();
    await shown('cameraNotFound');
  });

  it('is explained when another app has it', async () => {
    // The one failure that no file can play: Chromium's own error for a device that does not start.
    const inUse = new DOMException('Could not start video source', 'NotReadableError');
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValueOnce(inUse);
    openScreen();
    await askForCamera();
    await shown('cameraInUse');
    await press('Try again');
    await cameraIsLive();
  });
});

describe('a connection that is not what it should be', () => {
  it('is explained when it is cut, and the photo sent once it is back', async () => {
    gateway.settings.cut = true;
    openScreen();
    await askForCamera();
    await takePicture();
    await shown('offline');
    gateway.settings.cut = false;
    await press('Try again');
    await shown(200);
  });

  it('is said to take a while after a second, and too long in the end', async () => {
    api.settings.delayMs = 60_000;
    openScreen({ timeoutMs: 5_000 });
    await askForCamera();
    await cameraIsLive();
    const pressedAt = performance.now();
    await press('Take the picture');
    await screen.findByText('Sending your photo…', {}, patience);
    expect(performance.now() - pressedAt).toBeGreaterThan(1_000);
    await shown('timeout');
    api.settings.delayMs = 0;
    await press('Try again');
    await shown(200);
  });

  it('can be given up, which shows no message', async () => {
    api.settings.delayMs = 60_000;
    openScreen();
    await askForCamera();
    await takePicture();
    await userEvent.click(await screen.findByRole('button', { name: 'Cancel' }, patience));
    await cameraIsLive();
    expect(document.querySelector('[data-code]')).toBeNull();
  });

  it('is explained when a web server refuses the photo as too big', async () => {
    gateway.settings.maxBytes = 10_000;
    openScreen();
    await askForCamera();
    await takePicture();
    await shown('imageTooLarge');
  });

  it('shows no word of a server', async () => {
    gateway.settings.down = 503;
    openScreen();
    await askForCamera();
    await takePicture();
    await shown('serviceUnavailable');
    expect(document.body).not.toHaveTextContent(/503|nginx|Unavailable/);
  });
});
