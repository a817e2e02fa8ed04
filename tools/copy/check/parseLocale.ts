import type { Locale, LocaleFile } from './Locales.ts';
import { parseCodeTexts, parseRecord, parseTexts } from './parseTexts.ts';

/** One file: how it is called in errors, and what its JSON holds. */
interface LocaleFileContent {
  readonly path: string;
  readonly json: unknown;
}

/**
 * A language out of its files.
 * @throws LocaleFileError for one that does not hold texts.
 */
export function parseLocale(fileOf: (name: LocaleFile) => LocaleFileContent): Locale {
  const texts = (name: 'actions' | 'labels' | 'kiosk') => parseTexts(fileOf(name).path, name, fileOf(name).json);
  const [codes, staff] = [fileOf('codes'), fileOf('attendant')];
  const attendant = parseRecord(staff.path, 'the file', staff.json);
  return {
    codes: parseCodeTexts(codes.path, codes.json),
    actions: texts('actions'),
    labels: texts('labels'),
    kiosk: texts('kiosk'),
    attendant: {
      codes: parseCodeTexts(staff.path, attendant.codes),
      actions: parseTexts(staff.path, 'actions', attendant.actions),
    },
  };
}
