import type { TextLocation } from '../../../tools/copy/check/Finding.ts';
import { parseKey } from '../../../tools/copy/check/keys.ts';
import { listAllTexts } from '../../../tools/copy/check/listTexts.ts';
import type { FilesRule } from '../../../tools/copy/check/Rule.ts';
import { nameContexts } from './naming.ts';

/** One text of an example of files, in its languages. */
interface FileRow {
  /** As in `codes.604.title_kiosk`. */
  readonly path: string;
  /** The path in words. */
  readonly name: string;
  /** By language; `undefined` for a text whose absence the rule finds. */
  readonly texts: readonly { readonly language: string; readonly text: string | undefined }[];
}

/**
 * Lists the texts that an example of a rule about files shows. They are the texts with a finding, and the same texts in
 * the good files. If the good files have none of them, the texts that differ between the good and the bad files.
 */
export function listFileRows(
  { examples: { good, bad, inventory }, check }: FilesRule,
  kind: 'good' | 'bad',
): FileRow[] {
  const [goodTexts, badTexts] = [listAllTexts(good), listAllTexts(bad)];
  const found: readonly CopyLine[] = check(bad, inventory).map(({ location }) => ({ location, text: undefined }));
  const changed = goodTexts.filter((line) => findText(badTexts, line) !== line.text);
  const goodHasFound = found.some((line) => findText(goodTexts, line) !== undefined);
  const paths = new Set((kind === 'bad' || goodHasFound ? found : changed).map(({ location }) => location.path));
  // A missing text has no line of its own.
  const missing = kind === 'bad' ? found.filter((line) => findText(badTexts, line) === undefined) : [];
  const lines: readonly CopyLine[] = [...(kind === 'good' ? goodTexts : badTexts), ...missing];

  return [...paths].map((path) => {
    const texts = lines
      .filter(({ location }) => location.path === path)
      .map(({ location, text }) => ({ language: location.language, text }))
      .sort((one, other) => one.language.localeCompare(other.language));
    return { path, name: namePath(path), texts };
  });
}

/** A text with its location; `undefined` if it is missing. */
interface CopyLine {
  readonly location: TextLocation;
  readonly text: string | undefined;
}

/** Finds the text in the same location. */
function findText(lines: readonly CopyLine[], { location: { language, path } }: CopyLine): string | undefined {
  return lines.find(({ location }) => location.language === language && location.path === path)?.text;
}

const sectionNames: Readonly<Record<string, string>> = { actions: 'action', labels: 'label', kiosk: 'text of a kiosk' };

/** Names a path in words, as in “title of 604, at a kiosk”; wrong contexts are left out. */
function namePath(path: string): string {
  const [section = '', ...rest] = path.split('.');
  const { base, contexts, problem } = parseKey(rest.at(-1) ?? '');
  const owner = section === 'codes' ? `${base} of ${rest[0] ?? ''}` : `${sectionNames[section] ?? section} “${base}”`;
  return [owner, ...(problem === undefined ? nameContexts(contexts) : [])].join(', ');
}
