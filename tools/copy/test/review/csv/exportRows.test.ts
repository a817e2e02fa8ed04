import { describe, expect, it } from 'vitest';
import { findProfile } from '../../../check/languages/profiles.ts';
import { listTexts } from '../../../check/listTexts.ts';
import { exportRows } from '../../../review/csv/exportRows.ts';
import { fixtureInventory, fixtureLocales } from '../support/fixture.ts';
import { english, exported, indonesian, readCell } from '../support/sheet.ts';

const sheet = exportRows(fixtureLocales, {}, fixtureInventory);
const place = 'Where it is shown (read only)';
const limits = 'Limits (read only)';
const notes = 'Notes (read only)';

describe('exportRows', () => {
  it('names the columns for people', () => {
    expect(sheet[0]).toEqual([
      'Code (read only)',
      'Key',
      place,
      limits,
      notes,
      english,
      indonesian,
      'Status en (read only)',
      'Status id (read only)',
      exported,
    ]);
  });

  it('has every text of every language, in the order of the files', () => {
    const englishTexts = listTexts('en', fixtureLocales.en);
    for (const { location, text } of englishTexts) expect(readCell(sheet, location.path, english)).toBe(text);
    for (const { location, text } of listTexts('id', fixtureLocales.id)) {
      expect(readCell(sheet, location.path, indonesian)).toBe(text);
    }
    expect(sheet.slice(1).map(([, key]) => key)).toEqual(englishTexts.map(({ location }) => location.path));
  });

  it('describes where a text is shown', () => {
    const places = {
      'codes.413.title': 'Title of 413',
      'codes.413.description_repeated': 'Description of 413, from the second try',
      'codes.415.title_private': 'Title of 415, on a screen that others see',
      'codes.unknown.title': 'Title of codes that the kit does not know',
      'codes.413.title_attendant': 'For attendants: title of 413',
      'actions.moveCloser_kiosk': 'Action, shown with 413, at a kiosk',
      'actions.moveCloser_attendant_handheld': 'For attendants: action, shown with 413, on a phone or tablet',
      'codes.413.title_capture': 'Title of 413, over a live picture, before any photo',
      'labels.reference': 'Label beside a message',
      'labels.press': 'Said by a voice to name the button to press',
      'labels.inSeconds_other': 'Label of a button that waits, with the seconds left',
      'kiosk.stillThere': 'Kiosk: title of the warning before it clears',
      'kiosk.stay': 'Kiosk: name of a button or a group',
    };
    for (const [key, words] of Object.entries(places)) expect(readCell(sheet, key, place), key).toBe(words);
  });

  it('names a few of many codes, and how many more there are', () => {
    expect(readCell(sheet, 'actions.getHelp', place)).toMatch(
      /^Action or button, shown with \w+(, \w+){5} and \d+ more$/,
    );
  });

  it('shows the limits of the copy check', () => {
    const [en, id] = [findProfile('en')?.limits, findProfile('id')?.limits];
    expect(readCell(sheet, 'codes.413.title', limits)).toBe(`en ${en?.title} characters · id ${id?.title} characters`);
    expect(readCell(sheet, 'codes.413.description', limits)).toBe(
      `en ${en?.description} characters · id ${id?.description} characters. A description is one or two sentences, each with its full stop. A sentence has at most 16 words.`,
    );
    expect(readCell(sheet, 'codes.413.title_capture', limits)).toBe('en 30 characters · id 34 characters');
    expect(readCell(sheet, 'actions.moveCloser_capture_handheld', limits)).toBe('en 32 characters · id 36 characters');
    expect(readCell(sheet, 'kiosk.stay', limits)).toBe(`en ${en?.control} characters · id ${id?.control} characters`);
  });

  it('notes what a writer should know about a text', () => {
    const expected: readonly (readonly [key: string, note: string])[] = [
      ['codes.413.title', '413 stands for “Face too small”.'],
      ['codes.415.title', 'Shown where none of its variants fits.'],
      ['codes.604.title', '{{registry}} becomes the name of the registry, as in PeduliLindungi: keep it as it is.'],
      ['labels.reference', '{{reference}} becomes the code: keep it as it is.'],
      ['kiosk.clearing_one', 'Said for numbers such as: en 1; id none (leave it empty).'],
      ['kiosk.clearing_other', 'Said for numbers such as: en 0, 2, 3; id 0, 1, 2.'],
      ['codes.415.title_private', 'Must not tell whether someone is registered, or what a registry holds.'],
      ['codes.400.description', 'Says why, or what it means: no step and no offer of help.'],
      ['codes.413.title', 'A voice says it with up to two steps (together en 150 characters · id 165 characters), so'],
      ['actions.moveCloser', 'A voice says it after a title (together'],
      ['actions.getHelp', 'A voice says it after a title and “Press”, where there is no step'],
      ['labels.press', '{{action}} becomes the label of a button: keep it as it is. A voice says it after a title'],
      ['labels.inSeconds_one', 'Said for numbers such as: en 1; id none (leave it empty).'],
      ['kiosk.stillThere', 'A voice says it with the description'],
      ['kiosk.clearing_other', 'A voice says it after the title'],
      ['kiosk.stay', 'A voice says it after the warning and “Press”'],
    ];
    for (const [key, note] of expected) expect(readCell(sheet, key, notes), key).toContain(note);
  });

  it('notes nothing that does not apply to a text', () => {
    const wrong: readonly (readonly [key: string, note: string])[] = [
      ['labels.reference', 'A voice'],
      ['codes.unknown.title', 'stands for'],
      ['codes.415.title_private', 'none of its variants'],
      ['codes.604.description', 'none of its variants'],
      ['codes.400.description_attendant', 'the fault'],
      ['kiosk.clearing_other', 'none of its variants'],
    ];
    for (const [key, note] of wrong) expect(readCell(sheet, key, notes), key).not.toContain(note);
  });
});
