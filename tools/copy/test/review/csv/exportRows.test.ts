// @vitest-environment node
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../check/languages/profiles.ts';
import { listTexts } from '../../../check/listTexts.ts';
import { readLocales } from '../../../check/readLocales.ts';
import { exportRows } from '../../../review/csv/exportRows.ts';
import { cell, english, exported, indonesian } from './support/sheet.ts';

const locales = readLocales(join(import.meta.dirname, '../../../../../locales'));
const sheet = exportRows(locales, {});
const where = 'Where it is shown (read only)';

describe('an export', () => {
  it('names its columns for people', () => {
    expect(sheet[0]).toEqual([
      'Code (read only)',
      'Key',
      where,
      'Limits (read only)',
      'Notes (read only)',
      english,
      indonesian,
      'Status en (read only)',
      'Status id (read only)',
      exported,
    ]);
  });

  it('has every text of every language, in the order of the files', () => {
    const texts = Object.entries(locales).flatMap(([language, locale]) => listTexts(language, locale));
    for (const { location, text, context } of texts) {
      expect(cell(sheet, location.path, context.language === 'en' ? english : indonesian)).toBe(text);
    }
    const keys = sheet.slice(1).map(([, key]) => key);
    expect(keys).toEqual(texts.filter(({ context }) => context.language === 'en').map(({ location }) => location.path));
  });

  it.each([
    ['codes.413.title', 'Title of 413'],
    ['codes.413.description_repeated', 'Description of 413, from the second try'],
    ['codes.200.title_verify', 'Title of 200, when a face is checked against one person'],
    ['codes.411.title_private', 'Title of 411, on a screen that others see'],
    ['codes.unknown.title', 'Title of codes that the kit does not know'],
    ['codes.413.title_attendant', 'For attendants: title of 413'],
    ['actions.moveCloser_kiosk', 'Action, shown with 413, at a kiosk'],
    ['actions.lookStraight', 'Action, shown with 411, notLive'],
    ['actions.signIn', 'Action or button, shown with 611'],
    ['actions.moveCloser_attendant_handheld', 'For attendants: action, shown with 413, on a phone or tablet'],
    ['labels.reference', 'Label beside a message'],
    ['kiosk.stillThere', 'Kiosk: title of the warning before it clears'],
    ['kiosk.stay', 'Kiosk: name of a button or a group'],
  ])('tells where %s is shown', (key, words) => {
    expect(cell(sheet, key, where)).toBe(words);
  });

  it('names a few of many codes, and how many more there are', () => {
    expect(cell(sheet, 'actions.getHelp', where)).toMatch(/^Action or button, shown with 400(, \d+){5} and \d\d more$/);
  });

  it('tells the limits that the copy check holds to', () => {
    const [en, id] = [profileOf('en')?.limits, profileOf('id')?.limits];
    expect(cell(sheet, 'codes.413.title', 'Limits (read only)')).toBe(
      `en ${en?.title} characters · id ${id?.title} characters`,
    );
    expect(cell(sheet, 'codes.413.description', 'Limits (read only)')).toBe(
      `en ${en?.description} characters · id ${id?.description} characters. A description is one or two sentences, each with its full stop. A sentence has at most 16 words.`,
    );
    expect(cell(sheet, 'kiosk.volume', 'Limits (read only)')).toBe(
      `en ${en?.control} characters · id ${id?.control} characters`,
    );
  });

  it.each([
    ['codes.413.title', '413 stands for “Face too small”.'],
    ['codes.411.title', 'Shown where none of its variants fits.'],
    ['codes.604.title', '{{registry}} becomes the name of the registry, as in PeduliLindungi: leave it as it stands.'],
    ['labels.reference', '{{reference}} becomes the code: leave it as it stands.'],
    ['kiosk.clearing_one', 'Said for numbers such as: en 1; id none (leave it empty).'],
    ['kiosk.clearing_other', 'Said for numbers such as: en 0, 2, 3; id 0, 1, 2.'],
    ['codes.411.title_private', 'Must not tell whether someone is registered, or what a registry holds.'],
    ['actions.checkNik_private', 'Must not tell whether someone is registered, or what a registry holds.'],
    ['codes.400.description', 'The message says that the fault is not the person’s, and who can help.'],
    [
      'codes.413.title',
      'A voice says it with the first action (together en 95 characters · id 105 characters), so it must sound right aloud.',
    ],
    ['actions.moveCloser', 'A voice says it after a title'],
    ['kiosk.stillThere', 'A voice says it with the description'],
  ])('tells a writer of %s: %s', (key, note) => {
    expect(cell(sheet, key, 'Notes (read only)')).toContain(note);
  });

  it.each([
    ['actions.getHelp', 'A voice'],
    ['codes.offline.title', 'stands for'],
    ['codes.411.title_private', 'none of its variants'],
    ['codes.400.title', 'none of its variants'],
    ['codes.400.description_attendant', 'the fault'],
    ['kiosk.clearing_other', 'none of its variants'],
  ])('does not tell a writer of %s what does not hold there: %s', (key, note) => {
    expect(cell(sheet, key, 'Notes (read only)')).not.toContain(note);
  });
});
