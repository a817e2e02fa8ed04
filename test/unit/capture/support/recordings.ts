import type { StatusReading } from 'face-status-kit/capture';

type Run = readonly [code: StatusReading, frames: number];

/** The codes of a camera's frames, and the codes that a stabiliser should show for them. */
export interface Recording {
  readonly name: string;
  readonly framesPerSecond: number;
  /** Codes, each with the number of frames in a row that had it. */
  readonly runs: readonly Run[];
  /** In the order in which they are shown. */
  readonly shown: readonly StatusReading[];
}

const times = (count: number, ...runs: Run[]): Run[] => Array.from({ length: count }, () => runs).flat();

// prettier-ignore
export const recordings: readonly Recording[] = [
  {
    name: 'a phone that is moved closer, in the evening',
    framesPerSecond: 15,
    runs: [
      [null, 4], [412, 3], [null, 1], [412, 8], [413, 1], [412, 6], [413, 2], [412, 1], [413, 9], [412, 1], [413, 7],
      [412, 1], [413, 4], [200, 1], [413, 2], [200, 12],
    ],
    shown: [null, 412, 413, 200],
  },
  {
    name: 'someone who steps up to a kiosk while others pass behind',
    framesPerSecond: 30,
    runs: [
      [412, 21], [413, 1], [412, 3], [413, 2], [412, 1], [413, 11], ['multipleFaces', 2], [413, 9],
      ['multipleFaces', 1], [413, 4], [412, 1], [413, 14], ['multipleFaces', 3], [413, 8], [200, 1], [413, 1], [200, 2],
      [413, 1], [200, 25],
    ],
    shown: [null, 412, 413, 200],
  },
  {
    name: 'a face at the very edge of being large enough',
    framesPerSecond: 30,
    runs: times(60, [413, 1], [412, 1]),
    shown: [null, 413],
  },
  {
    name: 'a webcam whose detector misses one frame in five',
    framesPerSecond: 60,
    runs: [...times(30, [413, 4], [412, 1]), ...times(30, [200, 4], [412, 1])],
    shown: [null, 413, 200],
  },
  {
    name: 'a fast camera under a light that flickers',
    framesPerSecond: 120,
    runs: [...times(12, [413, 7], [412, 3], [null, 1]), ...times(12, [200, 9], [413, 2], [412, 2])],
    shown: [null, 413, 200],
  },
];

/** Returns the frames of a recording, each with its time in ms. */
export function getFrames({
  framesPerSecond,
  runs,
}: Recording): { readonly code: StatusReading; readonly atMs: number }[] {
  const codes = runs.flatMap(([code, frames]) => Array<StatusReading>(frames).fill(code));
  return codes.map((code, index) => ({ code, atMs: (index * 1_000) / framesPerSecond }));
}
