import { createHash } from 'node:crypto';

/** The fingerprints of the exported texts of one key, by language. */
export type Fingerprints = ReadonlyMap<string, string>;

/** Returns a short hash of a text. Two texts have the same one once in four thousand million times. */
export function createFingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** Follows the fingerprint of a text that was approved. */
const approvedMark = ':approved';

/**
 * Returns the content of the last cell of a row: the fingerprint of its key, and of each text the fingerprint and
 * whether the text was approved.
 */
export function formatFingerprints(
  key: string,
  texts: ReadonlyMap<string, string>,
  isApproved: (language: string) => boolean,
): string {
  const marks = [...texts]
    .filter(([, text]) => text !== '')
    .map(([language, text]) => {
      return `${language}:${createFingerprint(text)}${isApproved(language) ? approvedMark : ''}`;
    });
  return [`key:${createFingerprint(key)}`, ...marks].join(' ');
}

interface Mark {
  /** The tag of a language, or `key`. */
  readonly name: string;
  readonly fingerprint: string;
  readonly isApproved: boolean;
}

function parseMarks(cell: string): readonly Mark[] {
  return cell.split(/\s+/u).flatMap((word): Mark[] => {
    const [, name, fingerprint, approved] = /^([\w-]+):([\da-f]{8})(:approved)?$/u.exec(word) ?? [];
    if (name === undefined || fingerprint === undefined) return [];
    return [{ name, fingerprint, isApproved: approved === approvedMark }];
  });
}

/**
 * Reads what {@link formatFingerprints} wrote. Returns `undefined` for an empty or changed cell, and for the cell of
 * another key, which a person gets who copies a row to add a key.
 */
export function parseFingerprints(key: string, cell: string): Fingerprints | undefined {
  const [first, ...others] = parseMarks(cell);
  if (first?.name !== 'key' || first.fingerprint !== createFingerprint(key)) return undefined;
  return new Map(others.map(({ name, fingerprint }) => [name, fingerprint]));
}

/** Returns the languages that have a fingerprint in a cell, whatever its key is. */
export function listExportedLanguages(cell: string): readonly string[] {
  return parseMarks(cell).flatMap(({ name }) => (name === 'key' ? [] : [name]));
}

/** Returns the languages with an approved text in a cell. Older exports do not tell them. */
export function listApprovedLanguages(cell: string): readonly string[] {
  return parseMarks(cell).flatMap(({ name, isApproved }) => (isApproved ? [name] : []));
}
