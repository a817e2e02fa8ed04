import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeFormula, isFormula, unescapeFormula } from '../../../review/csv/cells.ts';
import { headings } from '../../../review/csv/columns.ts';
import { formatCsv } from '../../../review/csv/exportCopy.ts';
import {
  createFingerprint,
  formatFingerprints,
  listApprovedLanguages,
  listExportedLanguages,
  parseFingerprints,
} from '../../../review/csv/fingerprints.ts';
import { decodeFile } from '../../../review/csv/readFile.ts';
import { readSheet } from '../../../review/csv/readSheet.ts';

const specialCharacters = ['"', '""', "'", ',', ';', '\t', '|', '\r\n', '\n', '\r', '=', '+', '-', '@', ' ', '\ufeff'];
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.oneof(fc.constantFrom(...specialCharacters), fc.string({ unit: 'grapheme', maxLength: 3 })))
    .map((parts) => parts.join('')),
);

describe('the file of an export', () => {
  it('keeps every character of any text', () => {
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc
          .array(fc.array(text, { minLength: width, maxLength: width }), { maxLength: 6 })
          .map((rows) => ({ width, rows })),
      );
    fc.assert(
      fc.property(table, fc.constantFrom('comma', 'semicolon'), ({ width, rows }, separator) => {
        const head = [headings.key, ...Array<string>(width - 1).fill('Notes')];
        const bytes = new TextEncoder().encode(formatCsv([head, ...rows], separator));
        const sheet = readSheet('copy.csv', decodeFile('copy.csv', bytes), separator);
        expect(sheet.headings).toEqual(head);
        expect(sheet.rows.map((row) => row.cells.map(unescapeFormula))).toEqual(rows);
        expect(sheet.rows.map(({ number }) => number)).toEqual(rows.map((_, index) => index + 2));
      }),
      { numRuns: 300 },
    );
  });

  it('holds no formula, whatever the text is', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(isFormula(escapeFormula(any))).toBe(false);
        expect(unescapeFormula(escapeFormula(any))).toBe(any);
      }),
      { numRuns: 1000 },
    );
  });

  it('recognises the exported texts of a key, and only of that key', () => {
    const textsByLanguage = fc.dictionary(fc.constantFrom('en', 'id', 'pt-BR', 'ar'), text);
    fc.assert(
      fc.property(fc.string(), textsByLanguage, fc.constantFrom('', 'en', 'pt-BR'), (key, given, approved) => {
        const texts = new Map(Object.entries(given));
        const cell = formatFingerprints(key, texts, (language) => approved === language);
        const expected = [...texts]
          .filter(([, one]) => one !== '')
          .map(([language, one]) => [language, createFingerprint(one)] as const);
        const languages = expected.map(([language]) => language);
        expect(parseFingerprints(key, cell)).toEqual(new Map(expected));
        expect(parseFingerprints(`${key}.other`, cell)).toBeUndefined();
        expect(listExportedLanguages(cell)).toEqual(languages);
        expect(listApprovedLanguages(cell)).toEqual(languages.filter((language) => language === approved));
        expect(isFormula(cell)).toBe(false);
      }),
    );
  });
});

describe('readSheet', () => {
  it('reads any bytes, or refuses them in a sentence', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          readSheet('copy.csv', decodeFile('copy.csv', bytes), 'comma');
        } catch (error) {
          expect(String(error)).toMatch(/^Refusal: copy\.csv .*\.$/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
