import type { StatusCode } from 'face-status-kit';
import { assessFrame } from 'face-status-kit/capture';
import { describe, expect, it } from 'vitest';
import { createSimulatedCamera } from '../../../../stories/examples/simulation/createSimulatedCamera.ts';
import { simulateLiveScene, type LiveScene } from '../../../../stories/examples/simulation/liveScenes.ts';
import { frameSize, simulatePerson, simulationMs } from '../../../../stories/examples/simulation/simulatePerson.ts';
import { findMessage } from '../support/checks.ts';
import { until } from '../support/clock.ts';
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

describe('the live camera with a simulated person', () => {
  it('reaches each code of a live camera by what is in the picture', async () => {
    const show = openSimulation('ready');
    for (const scene of sceneNames) {
      show(scene);
      const message = await findMessage(codes[scene]);
      expect(message, scene).toBeVisible();
    }
  });

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
