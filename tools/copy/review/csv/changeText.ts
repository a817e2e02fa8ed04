import { parseKey } from '../../check/keys.ts';
import { listTexts, type CopyText } from '../../check/listTexts.ts';
import { partialLocale, type CodeTexts, type Locale } from '../../check/Locales.ts';
import type { TextPlace } from './TextPlace.ts';

/** With a value in place of the one that is there, or else after those of its kind: `title_kiosk` after `title`. */
export function put<Value>(
  values: Readonly<Record<string, Value>>,
  name: string,
  value: Value,
): Readonly<Record<string, Value>> {
  const entries = Object.entries(values);
  if (Object.hasOwn(values, name)) {
    return Object.fromEntries(entries.map(([key, own]) => [key, key === name ? value : own]));
  }
  const { base } = parseKey(name);
  const sibling = entries.findLastIndex(([key]) => parseKey(key).base === base);
  const at = sibling < 0 ? entries.length : sibling + 1;
  return Object.fromEntries([...entries.slice(0, at), [name, value], ...entries.slice(at)]);
}

function putInCode(codes: CodeTexts, owner: string, name: string, text: string): CodeTexts {
  const texts = Object.hasOwn(codes, owner) ? codes[owner] : undefined;
  return put(codes, owner, put(texts ?? {}, name, text));
}

/** A language with one of its texts changed, or added. */
export function changeText(locale: Locale, { file, owner, name }: TextPlace, text: string): Locale {
  if (file === 'attendant') {
    const { codes, actions } = locale.attendant;
    const attendant =
      owner === undefined
        ? { codes, actions: put(actions, name, text) }
        : { codes: putInCode(codes, owner, name, text), actions };
    return { ...locale, attendant };
  }
  if (file !== 'codes') return { ...locale, [file]: put(locale[file], name, text) };
  return owner === undefined ? locale : { ...locale, codes: putInCode(locale.codes, owner, name, text) };
}

/** What the copy check knows of a text that stands in this place. */
export function copyTextAt(language: string, place: TextPlace, text: string): CopyText | undefined {
  return listTexts(language, changeText(partialLocale({}), place, text))[0];
}
