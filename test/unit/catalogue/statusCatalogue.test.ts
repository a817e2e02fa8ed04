// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  actionCatalogue,
  isStatusCode,
  statusCatalogue,
  statusCodes,
  statusTypes,
  type StatusEntry,
  type StatusType,
} from 'face-status-kit/core';
import { describe, expect, it } from 'vitest';
import { hostileValues } from '../../support/hostileValues.ts';

/** The vendor's table: code, type and description of each row, as published. */
const publishedRows = readFileSync(join(import.meta.dirname, '../../fixtures/status-codes.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, code = '', type = '', description = '']) => ({ code: Number(code), type, description }));

// The kit corrects the table's spelling, grammatical number and capitals. These are all of its corrections.

const types: Record<string, { type: StatusType; corrected: string }> = {
  Succes: { type: 'success', corrected: 'Success' },
  'General Error': { type: 'general', corrected: 'General error' },
  'Business Process Warning': { type: 'businessProcess', corrected: 'Business process warning' },
  'Resource Not Found': { type: 'resourceNotFound', corrected: 'Resource not found' },
  'Data Format Error': { type: 'dataFormat', corrected: 'Data format error' },
  'Image Error': { type: 'image', corrected: 'Image error' },
  'Procedul Error': { type: 'procedural', corrected: 'Procedural error' },
  'Pedulilindungi Error': { type: 'pedulilindungi', corrected: 'PeduliLindungi error' },
};

const correctedDescriptions: Record<string, string> = {
  'Accestoken not authorized': 'Access token not authorized',
  'Unknown Error': 'Unknown error',
  'NIK + Name Rejected': 'NIK + name rejected',
  'Timeout While Waiting For Response': 'Timeout while waiting for response',
  'Failed To Receive Pedulilindungi Response': 'Failed to receive PeduliLindungi response',
  "NIK Haven't Been Enrolled At Pedulilindungi": "NIK hasn't been enrolled at PeduliLindungi",
  'Server Unreachable': 'Server unreachable',
  'Response Data Incomplete': 'Response data incomplete',
  'Response Data Malformed': 'Response data malformed',
  'PL Server 404': 'PL server 404',
  'PL Returns Expired User Auth Token': 'PL returns expired user auth token',
};

const entries: readonly StatusEntry[] = Object.values(statusCatalogue);

/** Returns the codes of the entries that a check fails for. */
const codesWhere = (isWrong: (entry: StatusEntry) => boolean) => entries.filter(isWrong).map(({ code }) => code);

describe("statusCatalogue and the vendor's table", () => {
  it('has the 32 codes of the table in its order, and after them only conditions', () => {
    const publishedCodes = publishedRows.map(({ code }) => code);
    expect(publishedCodes).toHaveLength(32);
    expect(statusCodes.slice(0, 32)).toEqual(publishedCodes);
    expect(statusCodes.slice(32)).toEqual(codesWhere(({ type }) => type === 'condition'));
  });

  it('has the type and the description of each published row, with corrected spelling only', () => {
    const facts = publishedRows.map(({ code }) => entries.find((entry) => entry.code === code));
    expect(facts.map((entry) => ({ code: entry?.code, type: entry?.type, text: entry?.apiDescription }))).toEqual(
      publishedRows.map(({ code, type, description }) => ({
        code,
        type: types[type]?.type,
        text: correctedDescriptions[description] ?? description,
      })),
    );
  });

  it('names each type as the vendor does, with corrected spelling', () => {
    const names = Object.values(types).map(({ type, corrected }) => [type, corrected]);
    expect(statusTypes).toMatchObject(Object.fromEntries(names));
  });

  it('corrects only texts that the table has', () => {
    const published = publishedRows.flatMap(({ type, description }) => [type, description]);
    const corrected = Object.keys({ ...types, ...correctedDescriptions });
    expect(corrected.filter((text) => !published.includes(text))).toEqual([]);
  });
});

describe('statusCatalogue', () => {
  it('has an entry for each code and no other', () => {
    expect(Object.keys(statusCatalogue).sort()).toEqual(statusCodes.map(String).sort());
    expect(codesWhere((entry) => statusCatalogue[entry.code] !== entry)).toEqual([]);
  });

  it('is plain data, like actionCatalogue', () => {
    expect(JSON.parse(JSON.stringify(statusCatalogue))).toStrictEqual(statusCatalogue);
    expect(JSON.parse(JSON.stringify(actionCatalogue))).toStrictEqual(actionCatalogue);
  });

  it('suggests one to three different actions for each code', () => {
    const isWrong = ({ actions }: StatusEntry) => actions.length > 3 || new Set(actions).size !== actions.length;
    expect(codesWhere(isWrong)).toEqual([]);
  });

  it('uses every action for some code', () => {
    const suggested = new Set<string>(entries.flatMap(({ actions }) => actions));
    expect(Object.keys(actionCatalogue).filter((id) => !suggested.has(id))).toEqual([]);
  });

  it('suggests moveCloser first for 413', () => {
    expect(statusCatalogue[413].actions[0]).toBe('moveCloser');
  });

  it('shows the pictogram of the first action where a row names none', () => {
    expect(statusCatalogue[413].pictogram).toBe(actionCatalogue.moveCloser.pictogram);
    expect(statusCatalogue[500].pictogram).toBe(actionCatalogue.waitAMoment.pictogram);
  });

  it('has nothing to fix exactly where the severity is success', () => {
    expect(codesWhere(({ remedy, severity }) => (remedy === 'none') !== (severity === 'success'))).toEqual([]);
  });

  it('lets a screen reader finish its sentence for a success and for guidance, and interrupts it for the rest', () => {
    const isPolite = ({ remedy }: StatusEntry) => remedy === 'none' || remedy === 'adjust';
    expect(codesWhere((entry) => (entry.politeness === 'polite') !== isPolite(entry))).toEqual([]);
  });

  it('calls a code guidance where the person can fix it on the spot, and blocking where nothing can continue', () => {
    const expected = ({ remedy }: StatusEntry) => {
      if (remedy === 'none') return 'done';
      return remedy === 'adjust' || remedy === 'retake' ? 'guidance' : 'blocking';
    };
    expect(codesWhere((entry) => entry.urgency !== expected(entry))).toEqual([]);
  });

  it('marks the codes that reveal who is enrolled or what a registry holds', () => {
    const revealing = codesWhere(({ revealsEnrolment }) => revealsEnrolment);
    expect(revealing).toEqual(expect.arrayContaining([411, 415, 603, 606]));
  });

  it('marks the codes whose words differ by operation', () => {
    const varying = codesWhere(({ variesByOperation }) => variesByOperation);
    expect(varying).toEqual(expect.arrayContaining([200, 411]));
  });

  it('marks the codes that are not the fault of the person', () => {
    const isAppOrServiceError = ({ code, type }: StatusEntry) =>
      type === 'dataFormat' || type === 'image' || [400, 401, 403, 416, 451, 500].includes(Number(code));
    expect(codesWhere(({ selfService }) => !selfService)).toEqual(codesWhere(isAppOrServiceError));
  });
});

describe('isStatusCode', () => {
  it('knows every code of the catalogue', () => {
    expect(statusCodes.filter((code) => !isStatusCode(code))).toEqual([]);
  });

  it('knows no other value', () => {
    const values = [
      ...hostileValues(),
      ['"413"', '413'],
      ['414', 414],
      ['null', null],
      ['undefined', undefined],
    ] as const;
    expect(values.filter(([, value]) => isStatusCode(value)).map(([name]) => name)).toEqual([]);
  });
});
