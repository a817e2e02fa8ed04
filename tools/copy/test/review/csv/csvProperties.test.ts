// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headings } from '../../../review/csv/columns.ts';
import { decodeText } from '../../../review/csv/decodeText.ts';
import {
  fingerprintOf,
  formatFingerprints,
  languagesApproved,
  languagesExported,
  parseFingerprints,
} from '../../../review/csv/fingerprints.ts';
import { escapeFormula, isFormula, unescapeFormula } from '../../../review/csv/formulas.ts';
import { readSheet } from '../../../review/csv/readSheet.ts';
import { writeCsv } from '../../../review/csv/writeCsv.ts';

const tricky = fc.constantFrom(
  '"',
  '""',
  "'",
  ',',
  ';',
  '\t',
  '|',
  '\r\n',
  '\n',
  '\r',
  '=',
  '+',
  '-',
  '@',
  ' ',
  '\ufeff',
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.oneof(tricky, fc.string({ unit: 'grapheme', maxLength: 3 }))).map((parts) => parts.join('')),
);

describe('for any', () => {
  it('texts with quotation marks, separators and line breaks, the file keeps every letter', () => {
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc
          .array(fc.array(text, { minLength: width, maxLength: width }), { maxLength: 6 })
          .map((cells) => ({ width, cells })),
      );
    fc.assert(
      fc.property(rows, fc.constantFrom('comma', 'semicolon'), ({ width, cells }, separator) => {
        const head = [headings.key, ...Array<string>(width - 1).fill('Notes')];
        const bytes = new TextEncoder().encode(writeCsv([head, ...cells], separator));
        const sheet = readSheet('copy.csv', decodeText('copy.csv', bytes), separator);
        expect(sheet.headings).toEqual(head);
        expect(sheet.rows.map((row) => row.cells.map(unescapeFormula))).toEqual(cells);
        expect(sheet.rows.map(({ number }) => number)).toEqual(cells.map((_, index) => index + 2));
      }),
      { numRuns: 500 },
    );
  });

  it('text, its cell is no formula and gives the text back', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(isFormula(escapeFormula(any))).toBe(false);
        expect(unescapeFormula(escapeFormula(any))).toBe(any);
      }),
      { numRuns: 1000 },
    );
  });

  it('texts of a key, the last cell knows them again, and only for that key', () => {
    const texts = fc.dictionary(fc.constantFrom('en', 'id', 'pt-BR', 'ar'), text);
    fc.assert(
      fc.property(fc.string(), texts, fc.constantFrom('', 'en', 'pt-BR'), (key, given, approved) => {
        const own = new Map(Object.entries(given));
        const cell = formatFingerprints(key, own, (language) => approved === language);
        const expected = [...own]
          .filter(([, one]) => one !== '')
          .map(([tag, one]) => [tag, fingerprintOf(one)] as const);
        expect(parseFingerprints(key, cell)).toEqual(new Map(expected));
        expect(parseFingerprints(`${key}.other`, cell)).toBeUndefined();
        expect(languagesExported(cell)).toEqual(expected.map(([tag]) => tag));
        expect(languagesApproved(cell)).toEqual(expected.map(([tag]) => tag).filter((tag) => tag === approved));
        expect(isFormula(cell)).toBe(false);
      }),
    );
  });

  it('bytes, reading refuses them in a sentence or gives text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        try {
          readSheet('copy.csv', decodeText('copy.csv', bytes), 'comma');
        } catch (error) {
          expect(String(error)).toMatch(/^Refusal: copy\.csv .*\.$/);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
