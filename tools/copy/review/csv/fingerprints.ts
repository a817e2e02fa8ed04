import { createHash } from 'node:crypto';

/** By language, what was exported: a short mark of the text instead of the text itself. */
export type Fingerprints = ReadonlyMap<string, string>;

/** A mark that two texts share once in four thousand million times. */
export function fingerprintOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** Follows the mark of a text that was approved. */
const approvedMark = ':approved';

/**
 * What the last cell of a row holds: which key it is for, each text as it was, and whether it was approved.
 * @param isApproved - whether that holds for the text of a language
 */
export function formatFingerprints(
  key: string,
  texts: ReadonlyMap<string, string>,
  isApproved: (language: string) => boolean,
): string {
  const marks = [...texts]
    .filter(([, text]) => text !== '')
    .map(([tag, text]) => `${tag}:${fingerprintOf(text)}${isApproved(tag) ? approvedMark : ''}`);
  return [`key:${fingerprintOf(key)}`, ...marks].join(' ');
}

/**
 * Reads what {@link formatFingerprints} wrote. `undefined` for the cell of another key, as in a row that was copied to
 * make a new one, for an empty cell and for one that was changed.
 */
export function parseFingerprints(key: string, cell: string): Fingerprints | undefined {
  const [first, ...others] = marksIn(cell);
  if (first?.tag !== 'key' || first.mark !== fingerprintOf(key)) return undefined;
  return new Map(others.map(({ tag, mark }) => [tag, mark]));
}

/** The languages whose texts are told of in such a cell, of whatever key. */
export function languagesExported(cell: string): readonly string[] {
  return marksIn(cell).flatMap(({ tag }) => (tag === 'key' ? [] : [tag]));
}

/** The languages whose text was approved when it was exported; none in files from before that was told. */
export function languagesApproved(cell: string): readonly string[] {
  return marksIn(cell).flatMap(({ tag, isApproved }) => (isApproved ? [tag] : []));
}

interface Mark {
  readonly tag: string;
  readonly mark: string;
  readonly isApproved: boolean;
}

function marksIn(cell: string): readonly Mark[] {
  return cell.split(/\s+/u).flatMap((word): Mark[] => {
    const [, tag, mark, approved] = /^([\w-]+):([\da-f]{8})(:approved)?$/u.exec(word) ?? [];
    return tag !== undefined && mark !== undefined ? [{ tag, mark, isApproved: approved === approvedMark }] : [];
  });
}
