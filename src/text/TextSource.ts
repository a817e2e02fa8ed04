import type { i18n, TOptions } from 'i18next';
import { warnOnce } from '../utils/warnOnce.ts';
import { textNamespace } from './createTextInstance.ts';

/** What texts may have filled in, such as `registry`. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Somewhere that texts come from: the text under a key in exactly this language, or `undefined`. Never throws. */
export type TextSource = (language: string, key: string, values: TextValues) => string | undefined;

/**
 * The texts that an i18next instance holds under the kit's namespace. The instance is only read: `exists` goes before
 * `t`, so that nothing is reported as missing or made to load.
 */
export function createTextSource(i18n: i18n, translateOptions?: TOptions): TextSource {
  return (language, key, values) => {
    const options: TOptions = {
      // First, so that no value takes an option's place.
      ...values,
      lng: language,
      lngs: [language],
      ns: textNamespace,
      keySeparator: '.',
      returnObjects: true,
      missingInterpolationHandler: blankOut,
      ...translateOptions,
    };
    try {
      if (!i18n.exists(key, options)) return undefined;
      const text: unknown = i18n.t(key, options);
      // The key: what i18next gives for a text that is empty.
      if (typeof text === 'string') return text.trim() === '' || text === key ? undefined : text;
    } catch {
      // Told below, like a text of the wrong type.
    }
    if (process.env.NODE_ENV !== 'production') {
      warnOnce(`the text "${key}" in "${language}" is not a string that can be read; the next best text is shown.`);
    }
    return undefined;
  };
}

/** A placeholder without a value shows nothing, never its own name. */
function blankOut(_text: string, placeholder: RegExpExecArray): string {
  if (process.env.NODE_ENV !== 'production') {
    warnOnce(`a text asks for ${placeholder[0]}, and \`values\` does not have it.`);
  }
  return '';
}
