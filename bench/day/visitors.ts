import type { StatusReading } from 'face-status-kit/capture';

/** What one frame of a kiosk's day brings. */
export interface DayFrame {
  /** What the detector says of the frame. */
  readonly code: StatusReading;
  /** What the service answered, while its answer stands; the person is then out of the camera's hands. */
  readonly answer: StatusReading;
  /** Which try of this visitor it is, from 1. */
  readonly attempt: number;
}

const framesPerSecond = 30;

/** The same numbers from 0 to 1 each time, so that two days are alike (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const answers: readonly StatusReading[] = [200, 200, 200, 411, 411, 500, 'offline', 'timeout', 603];

/**
 * The frames of a day without end: somebody comes near, is seen now and then and too small at first, holds still, gets
 * an answer, tries again or not, and leaves, mostly without a word. Some of what the detector says is noise.
 */
export function* visitors(): Generator<DayFrame, never> {
  const random = createRandom(413);
  const noisy = (code: StatusReading): StatusReading => (random() < 0.15 ? (random() < 0.5 ? 412 : 413) : code);
  const seconds = (least: number, most: number) => Math.round((least + random() * (most - least)) * framesPerSecond);

  for (;;) {
    for (let left = seconds(5, 60); left > 0; left -= 1) yield { code: null, answer: null, attempt: 1 };
    const tries = random() < 0.6 ? 1 : 3;
    for (let attempt = 1; attempt <= tries; attempt += 1) {
      for (const code of [412, 413, random() < 0.3 ? 'multipleFaces' : 413, null] as const) {
        for (let left = seconds(0.5, 6); left > 0; left -= 1) yield { code: noisy(code), answer: null, attempt };
      }
      const answer = answers[Math.floor(random() * answers.length)] ?? 411;
      for (let left = seconds(2, 10); left > 0; left -= 1) yield { code: null, answer, attempt };
    }
    // Half of them leave their last message behind, for the kiosk to forget.
    const last = random() < 0.5 ? 411 : null;
    for (let left = seconds(30, 100); left > 0; left -= 1) yield { code: null, answer: last, attempt: tries };
  }
}
