import { warnOnce } from '../utils/warnOnce.ts';

/** How a stabiliser votes. Numbers beyond a range count as its end; what is no finite number counts as left out. */
export interface StatusStabilizerOptions {
  /**
   * How long a frame counts, in ms, 0 to 10,000. With 0 only frames of the very moment count. It should hold some six
   * frames: a camera that gives fewer than 30 a second may want a longer one. @default 200
   */
  readonly windowMs?: number | undefined;
  /**
   * How long nothing is shown after the first frame or a reset, in ms, 0 to 60,000: a camera needs a moment to see.
   * @default the window
   */
  readonly startDelayMs?: number | undefined;
  /** The extra votes of the code that is shown, 0 to 1,000: the more, the less it flickers. @default 4 */
  readonly stickiness?: number | undefined;
  /** The share of the frames, 0 to 1, that a code needs to be shown. @default 0 */
  readonly minimumShare?: number | undefined;
}

/** The options, each with a number that makes sense. */
export type StabilizerLimits = { readonly [Option in keyof StatusStabilizerOptions]-?: number };

/** Reads the options. Never throws. */
export function readLimits(options: StatusStabilizerOptions | undefined): StabilizerLimits {
  const own = readObject(options);
  const windowMs = readNumber(own, 'windowMs', 200, 0, 10_000);
  return {
    windowMs,
    startDelayMs: readNumber(own, 'startDelayMs', windowMs, 0, 60_000),
    stickiness: readNumber(own, 'stickiness', 4, 0, 1_000),
    minimumShare: readNumber(own, 'minimumShare', 0, 0, 1),
  };
}

/** An option that is a number, within its range; the default for what is none. */
export function readNumber<Name extends string>(
  options: { readonly [Option in Name]?: unknown },
  name: Name,
  byDefault: number,
  least: number,
  most: number,
): number {
  const value = options[name];
  if (typeof value === 'number' && Number.isFinite(value)) return Math.min(Math.max(value, least), most);
  if (process.env.NODE_ENV !== 'production' && value !== undefined && value !== null) {
    warnOnce(`\`${name}\` should be a number from ${least} to ${most}. The default is used.`);
  }
  return byDefault;
}

/** A copy of options, or none of what is no object or throws when it is looked at. */
export function readObject<Options extends object>(options: Options | undefined): Partial<Options> {
  try {
    // Only of an object: a string would be copied letter by letter.
    return typeof options === 'object' ? { ...options } : {};
  } catch {
    return {};
  }
}
