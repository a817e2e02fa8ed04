import { describe, expect, it } from 'vitest';
import { createFrameLog, stripMs, type Frame } from '../../../examples/live-camera/createFrameLog.ts';
import { frameCode, frameCodes } from '../../../examples/live-camera/frameCode.ts';
import { simulatedFrame, simulateAt, simulationMs } from '../../../examples/live-camera/simulatedPerson.ts';
import { stripPath } from '../../../examples/live-camera/stripPath.ts';
import { withNoise } from '../../../examples/live-camera/withNoise.ts';

const size = { width: 480, height: 600 };
const face = (x: number, y: number, width: number, height = width) => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});
const inMiddle = face(240, 300, 200);

describe('the code of a frame', () => {
  it('is that of a photo, which is smaller than what a good camera takes', () => {
    const good = { width: 1024, height: 1280 };
    expect(frameCode([face(512, 640, 299)], good)).toBe(413);
    expect(frameCode([face(512, 640, 300)], good)).toBeNull();
  });

  it.each([
    ['nobody', [], 412],
    ['a face that is large enough', [face(240, 300, 150)], null],
    ['a face that is just too narrow', [face(240, 300, 149, 160)], 413],
    ['a face that is just too low', [face(240, 300, 160, 149)], 413],
    ['two faces, even if one is small', [inMiddle, face(60, 100, 40)], 'multipleFaces'],
    ['a face at the side', [face(345, 300, 160)], 412],
    ['a face further down', [face(240, 430, 160)], 412],
    ['a face that is cut off', [face(240, 300, 490)], 412],
    ['a small face at the side, which has to come closer first', [face(400, 300, 100)], 413],
  ] as const)('for %s', (_, faces, code) => {
    expect(frameCode(faces, size)).toBe(code);
  });

  it('is replaced by another in the share of the noise', () => {
    const codes = Array.from({ length: 1000 }, () => withNoise(413, 0.4));
    const replaced = codes.filter((code) => code !== 413);
    expect(replaced.length).toBeGreaterThan(300);
    expect(replaced.length).toBeLessThan(500);
    expect(new Set(replaced)).toEqual(new Set([null, 412, 'multipleFaces']));
    expect(codes.map((code) => withNoise(code, 0))).toEqual(codes);
  });
});

describe('a simulated person', () => {
  it('comes to every code, and is the same each time', () => {
    const times = Array.from({ length: simulationMs / 40 }, (_, index) => index * 40);
    const codes = times.map((atMs) => frameCode(simulateAt(atMs).faces, simulatedFrame));
    expect(new Set(codes)).toEqual(new Set(frameCodes));
    expect(codes[0]).toBe(412);
    expect(times.map((atMs) => simulateAt(atMs + simulationMs))).toEqual(times.map(simulateAt));
  });
});

describe('the log of frames', () => {
  const frame = (atMs: number, code: Frame['code'], shown: Frame['shown']): Frame => ({
    atMs,
    code,
    shown,
    faces: [],
    size,
    tookMs: 20,
  });

  it('counts frames and changes', () => {
    const log = createFrameLog();
    // Half a minute at 10 a second; every frame differs from the one before, and what is shown changes once.
    for (let index = 0; index <= 300; index++) {
      log.add(frame(index * 100, index % 2 ? 412 : 413, index < 10 ? undefined : index < 200 ? 413 : null));
    }
    expect(log.figures()).toEqual({ framesPerSecond: 10, tookMs: 20, rawChanges: 600, shownChanges: 2 });
  });

  it('says nothing before there is enough to count, nor after a break', () => {
    const log = createFrameLog();
    log.add(frame(0, 412, 412));
    log.add(frame(2000, 413, 412));
    expect(log.figures()).toBeNull();
    log.add(frame(4000, 412, 412));
    expect(log.figures()).not.toBeNull();
    log.add(frame(60_000, 412, 412));
    expect(log.figures()).toBeNull();
  });

  it('forgets what is too old', () => {
    const log = createFrameLog();
    for (let atMs = 0; atMs <= 3 * stripMs; atMs += 50) log.add(frame(atMs, null, null));
    expect(log.frames()).toHaveLength(stripMs / 50 + 1);
    expect(log.frames()[0]?.atMs).toBe(2 * stripMs);
  });

  it('draws a tick for each frame, in the row of its code', () => {
    const frames = [frame(0, 412, null), frame(100, 413, null), frame(200, 412, null)];
    const ticks = (row: 'raw' | 'calm', code: Frame['code']) =>
      stripPath(frames, row, code, { width: 1000, height: 50 }).split('Z').length - 1;
    expect(ticks('raw', 412)).toBe(2);
    expect(ticks('raw', 413)).toBe(1);
    expect(ticks('raw', null)).toBe(0);
    expect(ticks('calm', null)).toBe(3);
  });
});
