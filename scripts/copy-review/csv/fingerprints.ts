import { createHash } from 'node:crypto';

/** By language, what was exported: a short mark of the text instead of the text itself. */
export type Fingerprints = ReadonlyMap<string, string>;

/** A mark that two texts share once in four thousand million times. */
export function fingerprintOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** What the last cell of a row holds: which key it is for, and each text as it was. */
export function formatFingerprints(key: string, texts: ReadonlyMap<string, string>): string {
  const marks = [...texts].filter(([, text]) => text !== '').map(([tag, text]) => `${tag}:${fingerprintOf(text)}`);
  return [`key:${fingerprintOf(key)}`, ...marks].join(' ');
}

/**
 * Reads what {@link formatFingerprints} wrote. `undefined` for the cell of another key, as in a row that was copied to
 * make a new one, for an empty cell and for one that was changed.
 */
export function parseFingerprints(key: string, cell: string): Fingerprints | undefined {
  const marks = cell.trim().split(/\s+/u);
  const [first, ...others] = marks.map((mark) => /^([\w-]+):([\da-f]{8})$/u.exec(mark)?.slice(1) ?? []);
  if (first?.[0] !== 'key' || first[1] !== fingerprintOf(key)) return undefined;
  return new Map(
    others.flatMap(([tag, mark]): [string, string][] => (tag !== undefined && mark !== undefined ? [[tag, mark]] : [])),
  );
}
