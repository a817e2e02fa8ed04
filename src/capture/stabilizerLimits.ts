import { readClampedNumber } from '../utils/readClampedNumber.ts';
import { tryCatch } from '../utils/tryCatch.ts';

/**
 * How a stabiliser votes. A number outside of its range counts as the nearest end, `Infinity` included; any other value
 * counts as not given. Development builds warn once about each.
 */
export interface StatusStabilizerOptions {
  /**
   * The length of the window: how long a frame counts, in ms, 0 to 10,000. With 0, only frames of the same moment
   * count. The window should hold about six frames: a camera with fewer than 30 frames a second may need a longer one.
   * @default 200
   */
  readonly windowMs?: number | undefined;
  /**
   * How long nothing is shown after the first frame or after a reset, in ms, 0 to 60,000: a camera needs a moment
   * before its frames can be trusted. @default the value of `windowMs`
   */
  readonly startDelayMs?: number | undefined;
  /** The extra votes of the last winner, 0 to 1,000. More extra votes mean fewer changes. @default 4 */
  readonly stickiness?: number | undefined;
  /** The share of the votes in the window that a code needs in order to be shown, 0 to 1. @default 0 */
  readonly minimumShare?: number | undefined;
}

/** The options of a stabiliser, each a number within its range. */
export type StabilizerLimits = { readonly [Option in keyof StatusStabilizerOptions]-?: number };

/** Reads the options of a stabiliser. Never throws. */
export function readLimits(options: StatusStabilizerOptions | undefined): StabilizerLimits {
  const given = copyOptions(options);
  const windowMs = readClampedNumber('windowMs', given.windowMs, { default: 200, min: 0, max: 10_000 });
  return {
    windowMs,
    startDelayMs: readClampedNumber('startDelayMs', given.startDelayMs, { default: windowMs, min: 0, max: 60_000 }),
    stickiness: readClampedNumber('stickiness', given.stickiness, { default: 4, min: 0, max: 1_000 }),
    minimumShare: readClampedNumber('minimumShare', given.minimumShare, { default: 0, min: 0, max: 1 }),
  };
}

/** Copies options. Returns no options for a value that is not an object, or whose properties throw when read. */
export function copyOptions<Options extends object>(options: Options | undefined): Partial<Options> {
  // Spreading a long string would copy it character by character.
  return tryCatch(() => (typeof options === 'object' ? { ...options } : {}), {});
}
