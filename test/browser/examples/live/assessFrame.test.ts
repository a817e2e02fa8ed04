import { describe, expect, it } from 'vitest';
import { assessFrame, frameCodes } from '../../../../examples/live-camera/assessFrame.ts';
import { buildTickPath } from '../../../../examples/live-camera/buildTickPath.ts';
import { createFrameLog, stripMs, type Frame } from '../../../../examples/live-camera/createFrameLog.ts';
import { addNoise } from '../../../../stories/examples/simulation/addNoise.ts';
import { frameSize, simulatePerson, simulationMs } from '../../../../stories/examples/simulation/simulatePerson.ts';

const size = { width: 480, height: 600 };
const createFace = (x: number, y: number, width: number, height = width) => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});
const inMiddle = createFace(240, 300, 200);

describe('assessFrame', () => {
  it('measures a face in the photo, which is smaller than the frame of a good camera', () => {
    const good = { width: 1024, height: 1280 };
    expect(assessFrame([createFace(512, 640, 299)], good)).toBe(413);
    expect(assessFrame([createFace(512, 640, 300)], good)).toBeNull();
  });

  it.each([
    ['nobody', [], 412],
    ['a face that is large enough', [createFace(240, 300, 150)], null],
    ['a face that is just too narrow', [createFace(240, 300, 149, 160)], 413],
    ['a face that is just too low', [createFace(240, 300, 160, 149)], 413],
    ['two faces, even if one is small', [inMiddle, createFace(60, 100, 40)], 'multipleFaces'],
    ['a face at the side', [createFace(345, 300, 160)], 412],
    ['a face further down', [createFace(240, 430, 160)], 412],
    ['a face that is cut off', [createFace(240, 300, 490)], 412],
    ['a small face at the side, which has to come closer first', [createFace(400, 300, 100)], 413],
  ] as const)('returns the code for %s', (_, faces, code) => {
    expect(assessFrame(faces, size)).toBe(code);
  });

  it('addNoise replaces the code in a share of the frames', () => {
    const codes = Array.from({ length: 1000 }, () => addNoise(413, 0.4));
    const replaced = codes.filter((code) => code !== 413);
    expect(replaced.length).toBeGreaterThan(300);
    expect(replaced.length).toBeLessThan(500);
    expect(new Set(replaced)).toEqual(new Set([null, 412, 'multipleFaces']));
    expect(codes.map((code) => addNoise(code, 0))).toEqual(codes);
  });
});

describe('the simulated person', () => {
  it('causes every code, and repeats exactly', () => {
    const times = Array.from({ length: simulationMs / 40 }, (_, index) => index * 40);
    const codes = times.map((atMs) => assessFrame(simulatePerson(atMs).faces, frameSize));
    expect(new Set(codes)).toEqual(new Set(frameCodes));
    expect(codes[0]).toBe(412);
    expect(times.map((atMs) => simulatePerson(atMs + simulationMs))).toEqual(times.map(simulatePerson));
  });
});

describe('the frame log', () => {
  const frame = (atMs: number, code: Frame['code'], shown: Frame['shown']): Frame => ({
    atMs,
    code,
    shown,
    faces: [],
    size,
    detectionMs: 20,
  });

  it('counts frames and changes', () => {
    const log = createFrameLog();
    // Half a minute at 10 frames a second. The code changes with every frame, and the shown code changes once.
    for (let index = 0; index <= 300; index++) {
      log.add(frame(index * 100, index % 2 ? 412 : 413, index < 10 ? undefined : index < 200 ? 413 : null));
    }
    expect(log.figures()).toEqual({ framesPerSecond: 10, detectionMs: 20, rawChanges: 600, shownChanges: 2 });
  });

  it('has no figures after a few frames, nor after a break', () => {
    const log = createFrameLog();
    log.add(frame(0, 412, 412));
    log.add(frame(2000, 413, 412));
    expect(log.figures()).toBeNull();
    log.add(frame(4000, 412, 412));
    expect(log.figures()).not.toBeNull();
    log.add(frame(60_000, 412, 412));
    expect(log.figures()).toBeNull();
  });

  it('forgets old frames', () => {
    const log = createFrameLog();
    for (let atMs = 0; atMs <= 3 * stripMs; atMs += 50) log.add(frame(atMs, null, null));
    expect(log.frames()).toHaveLength(stripMs / 50 + 1);
    expect(log.frames()[0]?.atMs).toBe(2 * stripMs);
  });

  it('buildTickPath draws a tick for each frame with the code', () => {
    const frames = [frame(0, 412, null), frame(100, 413, null), frame(200, 412, null)];
    const ticks = (row: 'raw' | 'shown', code: Frame['code']) =>
      buildTickPath(frames, row, code, { width: 1000, height: 50 }).split('Z').length - 1;
    expect(ticks('raw', 412)).toBe(2);
    expect(ticks('raw', 413)).toBe(1);
    expect(ticks('raw', null)).toBe(0);
    expect(ticks('shown', null)).toBe(3);
  });
});
