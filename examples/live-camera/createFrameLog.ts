import type { Box } from '../../mock-api/LiveFaceFinder.ts';
import type { StatusReading } from './frameCode.ts';
import type { SimulatedFace } from './simulatedPerson.ts';

/** One frame, what came of it, and what the person reads beside it. */
export interface Frame {
  /** When it was captured, in ms of `performance.now()`. */
  readonly atMs: number;
  /** Its own code. */
  readonly code: StatusReading;
  /** What was shown then. `undefined`: nothing yet. */
  readonly shown: StatusReading | undefined;
  /** The faces in it, in its pixels. */
  readonly faces: readonly Box[];
  /** In the camera's pixels. */
  readonly size: Pick<Box, 'width' | 'height'>;
  /** How long it took to look at, in ms; `null` where nobody looked. */
  readonly tookMs: number | null;
  /** Where nobody real is before the camera. */
  readonly people?: readonly SimulatedFace[] | undefined;
}

/** How things go. */
export interface Figures {
  readonly framesPerSecond: number;
  /** To look at a frame, in ms. */
  readonly tookMs: number | null;
  /** Changes of the frames' own code, in a minute. */
  readonly rawChanges: number;
  /** Changes of what the person reads, in a minute. */
  readonly shownChanges: number;
}

export interface FrameLog {
  add(frame: Frame): void;
  /** The last frame, or `null` if there is none yet. */
  latest(): Frame | null;
  /** The frames of the last {@link stripMs}, the oldest first. */
  frames(): readonly Frame[];
  /** `null` until there is enough to count. */
  figures(): Figures | null;
  /** Forgets everything. */
  clear(): void;
  /** Called with every frame, and when all is forgotten. Returns what ends it. */
  subscribe(listener: () => void): () => void;
}

/** How far back frames are kept, in ms. */
export const stripMs = 10_000;

/** How far back changes are counted, in ms; after less than this, what is there stands for a minute. */
const countedMs = 60_000;

/** The least that can stand for a minute, in ms. */
const enoughMs = 3000;

/** Keeps what the frames said and what was shown, in bounded memory. It tells React of each frame, but copies nothing. */
export function createFrameLog(): FrameLog {
  const listeners = new Set<() => void>();
  let frames: Frame[] = [];
  let rawChanges: number[] = [];
  let shownChanges: number[] = [];
  let startedAt: number | undefined;

  const tell = () => listeners.forEach((listener) => listener());
  const restart = (atMs?: number) => {
    frames = [];
    rawChanges = [];
    shownChanges = [];
    startedAt = atMs;
  };

  return {
    add(frame) {
      const before = frames.at(-1);
      // After a longer break, as while the page is hidden, the count starts over.
      if (!before || frame.atMs - before.atMs > enoughMs) restart(frame.atMs);
      else {
        if (before.code !== frame.code) rawChanges.push(frame.atMs);
        // What comes first is no change.
        if (before.shown !== undefined && before.shown !== frame.shown) shownChanges.push(frame.atMs);
      }
      frames.push(frame);
      frames = since(frames, frame.atMs - stripMs, ({ atMs }) => atMs);
      rawChanges = since(rawChanges, frame.atMs - countedMs);
      shownChanges = since(shownChanges, frame.atMs - countedMs);
      tell();
    },
    latest: () => frames.at(-1) ?? null,
    frames: () => frames,
    figures() {
      const [first, last] = [frames[0], frames.at(-1)];
      if (startedAt === undefined || !first || !last || last.atMs - startedAt < enoughMs) return null;
      const minutes = Math.min(countedMs, last.atMs - startedAt) / 60_000;
      return {
        framesPerSecond: (1000 * (frames.length - 1)) / (last.atMs - first.atMs),
        tookMs: mean(frames.flatMap(({ tookMs }) => tookMs ?? [])),
        rawChanges: rawChanges.length / minutes,
        shownChanges: shownChanges.length / minutes,
      };
    },
    clear() {
      restart();
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What is not older than a time: the same list if that is all. */
function since<Item>(items: Item[], fromMs: number, timeOf: (item: Item) => number = Number): Item[] {
  const first = items.findIndex((item) => timeOf(item) >= fromMs);
  return first === 0 || items.length === 0 ? items : items.slice(first === -1 ? items.length : first);
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
