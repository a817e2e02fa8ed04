import { resolveStatusMessage, type StatusCode } from 'face-status-kit';
import { assessFrame } from 'face-status-kit/capture';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSimulatedCamera } from '../../../../stories/examples/simulation/createSimulatedCamera.ts';
import { simulateLiveScene, type LiveScene } from '../../../../stories/examples/simulation/liveScenes.ts';
import { frameSize, simulatePerson, simulationMs } from '../../../../stories/examples/simulation/simulatePerson.ts';
import { isWholeSweep } from '../../../support/sweep.ts';
import { findMessage } from '../support/checks.ts';
import { pass, until } from '../support/clock.ts';
import { openScreen, setUpLive } from './support.tsx';

setUpLive();

/** Each code of a live camera, and the scene that shows it. */
const codes = {
  ready: 'holdStill',
  nobody: 412,
  two: 'multipleFaces',
  far: 413,
  close: 'faceTooClose',
  aside: 'faceOffCenter',
  mask: 'maskOn',
  sunglasses: 'sunglassesOn',
  hat: 'hatOn',
  scarf: 'faceCovered',
  dark: 'tooDark',
  lamp: 'tooBright',
  backlight: 'backlit',
  turned: 'faceTurned',
  eyesClosed: 'eyesNotVisible',
  blurred: 'blurred',
} as const satisfies Record<Exclude<LiveScene, 'walking'>, StatusCode>;

const sceneNames = Object.keys(codes) as (keyof typeof codes)[];

/** Renders the screen with a simulated camera. Returns a function that changes what it sees. */
function openSimulation(first: LiveScene) {
  let scene = first;
  const camera = createSimulatedCamera((elapsedMs) => simulateLiveScene(scene, elapsedMs));
  openScreen({
    finder: camera.finder,
    camera: { open: camera.open, label: 'A drawn person', overlay: null },
    stability: { windowMs: 500 },
  });
  return (next: LiveScene) => (scene = next);
}

const getSpoken = (code: StatusCode) => resolveStatusMessage(code, { stage: 'capture', setting: 'desktop' })?.spoken;

/** Records what the live regions of the page announce, with the times on the fake clock. */
function recordAnnouncements() {
  const announcements: { readonly text: string; readonly atMs: number }[] = [];
  const observer = new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      if (!(target instanceof Element) || target.closest('[aria-live]') === null) continue;
      addedNodes.forEach(({ textContent }) =>
        announcements.push({ text: (textContent ?? '').trim(), atMs: Date.now() }),
      );
    }
  });
  observer.observe(document.body, { childList: true, subtree: true });
  onTestFinished(() => observer.disconnect());
  return announcements;
}

const hints = sceneNames.filter((name) => name !== 'ready');

/** The hints whose announcement is awaited, five seconds each; all of them in the whole sweep. */
const announcedHints = isWholeSweep ? hints : hints.filter((_, index) => index % 3 === 0);

/** The hints that need no light. With the fake clock the video is late, so a change of the light shows some frames late. */
const hintsWithoutLight = hints.filter((name) => !['dark', 'lamp', 'backlight', 'blurred'].includes(name));

describe('the announcements of the live camera with a simulated person', () => {
  it('say the code of what is in the picture, each once, for the codes of a live camera', async () => {
    const announcements = recordAnnouncements();
    const show = openSimulation('ready');
    await findMessage(codes.ready);
    for (const scene of announcedHints) {
      show(scene);
      await findMessage(codes[scene]);
      await pass(5_500);
    }
    const spoken = announcedHints.map((scene) => getSpoken(codes[scene]));
    expect(announcements.map(({ text }) => text).filter((text) => spoken.includes(text))).toEqual(spoken);
  });

  it('come at most every five seconds while the hints change faster', async () => {
    const announcements = recordAnnouncements();
    const show = openSimulation('far');
    for (const scene of [...hintsWithoutLight, ...hintsWithoutLight]) {
      show(scene);
      await pass(1_000);
    }
    const times = announcements.filter(({ text }) => !text.includes('use the camera')).map(({ atMs }) => atMs);
    const gaps = times.slice(1).map((atMs, index) => atMs - (times[index] ?? 0));
    expect(gaps.length).toBeGreaterThan(2);
    // The fake clock moves in steps of 100 ms.
    expect(gaps.filter((ms) => ms < 4_900)).toEqual([]);
  });
});

describe('the live camera with a simulated person', () => {
  it('shows one message at a time, without a button, while the person walks up', async () => {
    openSimulation('walking');
    for (const code of [412, 413, 'holdStill'] as const) {
      const message = await findMessage(code);
      expect(document.querySelectorAll('.live-message [data-code]')).toHaveLength(1);
      expect(message.querySelector('button')).toBeNull();
    }
  });

  it('draws the oval in green only while all is right', async () => {
    const show = openSimulation('ready');
    const readStroke = () => getComputedStyle(document.querySelector('.live-oval') ?? document.body).strokeWidth;
    await findMessage('holdStill');
    await until(() => expect(readStroke()).toBe('8px'));
    show('dark');
    await findMessage('tooDark');
    await until(() => expect(readStroke()).toBe('4px'));
  });

  it('repeats exactly, so that a story looks the same each time', () => {
    const times = Array.from({ length: simulationMs / 40 }, (_, index) => index * 40);
    expect(times.map((atMs) => simulatePerson(atMs + simulationMs))).toEqual(times.map(simulatePerson));
    const walked = new Set(times.map((atMs) => assessFrame(simulatePerson(atMs).faces, frameSize)));
    expect(walked).toEqual(new Set([412, 413, 'multipleFaces', 'faceOffCenter', 'holdStill']));
  });
});
