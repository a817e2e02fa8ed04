// @vitest-environment node
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { readLocales } from '../../../check/readLocales.ts';
import { exportCopy } from '../../../review/exportCopy.ts';
import { importCopy } from '../../../review/importCopy.ts';
import { temporaryProject } from '../support/temporaryProject.ts';
import { add, cell, english, exported, indonesian, open, rowOf, save, type, type Sheet } from './support/sheet.ts';

const project = temporaryProject();
let shipped: Sheet | undefined;
let sheet: Sheet = [];

function exportSheet(): Sheet {
  exportCopy([join(project.root, 'copy.csv')], project.root);
  return open(project.read('copy.csv'));
}

beforeEach(() => {
  // The same in every test, so once is enough.
  shipped ??= exportSheet();
  sheet = shipped;
});

/** What the command says of a file that it does not import, line by line; nothing may have changed. */
async function problemsOf(edited: Sheet): Promise<readonly string[]> {
  const before = readLocales(join(project.root, 'locales'));
  project.write('copy.csv', save(edited));
  const { output, good } = await importCopy([join(project.root, 'copy.csv')], project.root);
  expect(good).toBe(false);
  expect(readLocales(join(project.root, 'locales'))).toEqual(before);
  return output.split('\n').map((line) => line.trim());
}

const key = 'codes.413.title';

describe('copy:import refuses, with the row, the key and the reason,', () => {
  it.each(['=cmd|’ /C calc’!A0', '+62 812', '-1', '@SUM(A1)', '\tTab', "'=1+1"])('the formula %s', async (formula) => {
    expect(await problemsOf(type(sheet, key, english, formula))).toEqual([
      `Row ${rowOf(sheet, key)}, ${key}, en: begins like a formula (=, +, -, @ or a tab): begin with a letter`,
      'Nothing was written: 1 row to fix.',
    ]);
  });

  it.each([
    ['a line break', 'Too far\naway', 'has a line break: a text is one line'],
    ['a carriage return', 'Too far\raway', 'has a line break: a text is one line'],
    ['a control character', 'Too far\u0007 away', 'has a control character: type the text anew'],
    ['a letter that was lost', 'It\ufffds far', 'has letters that were lost or changed on the way'],
    ['UTF-8 that was read as something else', 'Youâ€™re far', 'has letters that were lost or changed on the way'],
  ])('%s', async (_, text, reason) => {
    const [problem] = await problemsOf(type(sheet, key, english, text));
    expect(problem).toContain(`Row ${rowOf(sheet, key)}, ${key}, en: ${reason}`);
  });

  it('a text that is far too long, by its length alone and in little time', async () => {
    const started = performance.now();
    const problems = await problemsOf(type(sheet, key, english, '{{'.repeat(200_000)));
    expect(problems).toEqual([
      `Row ${rowOf(sheet, key)}, ${key}, en: has 400000 characters, and no text of the kit has more than 2000: did another text get into the cell?`,
      'Nothing was written: 1 row to fix.',
    ]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('a long text in a few of its words', async () => {
    project.setText('locales/en/codes.json', ['413', 'title'], 'Now '.repeat(1000));
    const problems = await problemsOf(
      add(type(sheet, key, english, 'Word '.repeat(100_000)), { Key: `codes.413.${'x'.repeat(100_000)}` }),
    );
    expect(problems[0]).toContain('changed here too since the export: it is “Now Now ');
    expect(problems[0]).toContain('…”, the file has “Word Word ');
    expect(problems[1]).toContain('is no key of the kit (“xxx');
    expect(problems.filter((line) => line.length > 800)).toEqual([]);
  });

  it('a text that was emptied', async () => {
    const before = cell(sheet, key, indonesian);
    expect(await problemsOf(type(sheet, key, indonesian, ''))).toContain(
      `Row ${rowOf(sheet, key)}, ${key}, id: was “${before}” and is empty: a text can be changed, but not taken out`,
    );
    const [problem] = await problemsOf(type(type(sheet, key, indonesian, ''), key, exported, ''));
    expect(problem).toContain(
      `${key}, id: is “${before}” here, and the cell “As exported” is not the one of this key.`,
    );
  });

  it('a key that is there twice, with both rows', async () => {
    const row = sheet[rowOf(sheet, key) - 1] ?? [];
    expect(await problemsOf([...sheet, row])).toContain(
      `Rows ${rowOf(sheet, key)}, ${sheet.length + 1}, ${key}: the same key stands in both: keep one`,
    );
  });

  it.each([
    ['codes.413.tittle', 'is no key of the kit (“tittle” is no part)'],
    ['codes.999.title', 'is no key of the kit (“999” is not in the catalogue)'],
    ['codes.__proto__.title', 'is no key of the kit (“__proto__” is not in the catalogue)'],
    ['codes.413.__proto__', 'is no key of the kit (“” is no part)'],
    ['codes.413.title_kiosk_repeated', 'is no key of the kit (the contexts stand in the wrong order)'],
    ['actions.constructor', 'is no key of the kit (“constructor” is not in the catalogue)'],
    ['kiosk.constructor', 'is no key of the kit (“constructor” is not in the catalogue)'],
    ['codes.413', 'is no key of the kit'],
    ['__proto__', 'is no key of the kit'],
    ['constructor.prototype.polluted', 'is no key of the kit'],
  ])('the key %s', async (unknown, reason) => {
    const problems = await problemsOf(add(sheet, { Key: unknown, [english]: 'Far', [indonesian]: 'Jauh' }));
    expect(problems[0]).toBe(`Row ${sheet.length + 1}, ${unknown}: ${reason}`);
    expect(problems).toHaveLength(2);
    expect({}).not.toHaveProperty('polluted');
  });

  it('what would command a terminal, without doing so', async () => {
    const commented = sheet.map((row, at) => [...row, at === 0 ? '\u001b[2J' : '']);
    const problems = await problemsOf(add(commented, { Key: 'codes.\u001b[2J\n', [english]: 'Far' }));
    expect(problems.slice(0, 2)).toEqual([
      'Not read: the column “\ufffd[2J”, which no export has.',
      `Row ${sheet.length + 1}, codes.\ufffd[2J: is no key of the kit`,
    ]);
  });

  it('words without a key', async () => {
    expect(await problemsOf(add(sheet, { [english]: 'Far', [indonesian]: 'Jauh' }))).toContain(
      `Row ${sheet.length + 1}: has no key`,
    );
  });

  it('cells too many, as a comma without quotation marks makes them, and too few', async () => {
    const row = sheet.findIndex((cells) => cells.includes(key));
    const edited = sheet.map((cells, at) =>
      at === row ? [...cells, 'more'] : at === row + 1 ? cells.slice(0, 6) : cells,
    );
    const problems = await problemsOf(edited);
    expect(problems[0]).toMatch(new RegExp(`^Row ${row + 1}, ${key}: has 11 cells, the headings are 10: a text with`));
    expect(problems[1]).toMatch(new RegExp(`^Row ${row + 2}, codes\\.413\\.\\w+: has 6 cells, the headings are 10`));
  });

  it('a change to what has changed here too since the export, with both texts', async () => {
    project.setText('locales/en/codes.json', ['413', 'title'], 'You are far away');
    expect(await problemsOf(type(sheet, key, english, 'You’re too far away'))).toContain(
      `Row ${rowOf(sheet, key)}, ${key}, en: changed here too since the export: it is “You are far away”, the file has “You’re too far away”. Export again, and make the change there`,
    );
  });

  it('a change to what was taken out since the export, and words for what has got some since', async () => {
    project.setText('locales/en/codes.json', ['413', 'description_repeated'], undefined);
    project.setText('locales/en/codes.json', ['413', 'title_kiosk'], 'Step closer');
    const added = add(sheet, { Key: 'codes.413.title_kiosk', [english]: 'You’re far away' });
    const problems = await problemsOf(type(added, 'codes.413.description_repeated', english, 'Come closer.'));
    expect(problems[0]).toContain('codes.413.description_repeated, en: was taken out here since the export');
    expect(problems[1]).toContain(
      'codes.413.title_kiosk, en: is “Step closer” here, and the cell “As exported” is not',
    );
  });

  it('words for what was missing when it was exported, and has got others since', async () => {
    project.setText('locales/id/codes.json', ['413', 'title'], null);
    sheet = exportSheet();
    project.setText('locales/id/codes.json', ['413', 'title'], 'Jauh');
    const [problem] = await problemsOf(type(sheet, key, indonesian, 'Wajah jauh'));
    expect(problem).toContain('was written here too since the export: it is “Jauh”, the file has “Wajah jauh”.');
  });

  it('the cells of one column that were sorted without the others', async () => {
    const other = cell(sheet, 'codes.411.title', exported);
    const [problem] = await problemsOf(type(type(sheet, key, exported, other), key, english, 'You’re too far away'));
    expect(problem).toContain(`${key}, en: is “${cell(sheet, key, english)}” here, and the cell “As exported” is not`);
  });

  it('no more than twenty problems at a time, in the order of the rows', async () => {
    const formulas = sheet.map((row, at) => (at === 0 ? row : row.with(5, '=1').with(6, '=1')));
    const problems = await problemsOf(formulas);
    // Indonesian has no words for one second, which only English counts apart.
    const count = 2 * (sheet.length - 1);
    expect(problems).toHaveLength(22);
    expect(problems[0]).toMatch(/^Row 2, codes\.200\.title, en: /);
    expect(problems[19]).toMatch(/^Row 11, /);
    expect(problems.slice(20)).toEqual([
      `and ${count - 20} more`,
      `Nothing was written: ${sheet.length - 1} rows to fix.`,
    ]);
  });
});
