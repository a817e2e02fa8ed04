// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  actionCatalogue,
  isStatusCode,
  statusCatalogue,
  statusCodes,
  statusTypes,
  type StatusType,
} from 'face-status-kit/core';
import { describe, expect, it } from 'vitest';
import { pictogramIds } from '../../../src/catalogue/pictogramIds.ts';
import { hostileValues } from '../../support/hostileValues.ts';

/** The vendor's table: code, type and description of each row, as published. */
const table = readFileSync(join(import.meta.dirname, '../../fixtures/status-codes.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, code = '', type = '', description = '']) => ({ code: Number(code), type, description }));

// All in which the kit differs from the table: spelling, grammatical number and capitals.

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

const conditions = [
  'offline',
  'timeout',
  'serviceUnavailable',
  'tooManyRequests',
  'imageTooLarge',
  'cameraDenied',
  'cameraNotFound',
  'cameraInUse',
  'cameraUnsupported',
  'multipleFaces',
  'faceCovered',
  'notLive',
];

const severities = ['success', 'info', 'warning', 'error'];
const remedies = ['none', 'adjust', 'retake', 'reenter', 'wait', 'signIn', 'attendant', 'allow'];

const entries = Object.values(statusCatalogue);

describe("the vendor's table", () => {
  it('has 32 rows', () => {
    expect(table).toHaveLength(32);
  });

  it.each(table)('row $code has its type and its description, corrected in spelling only', (published) => {
    expect(statusCatalogue).toHaveProperty(String(published.code));
    expect(entries.find(({ code }) => code === published.code)).toMatchObject({
      type: types[published.type]?.type,
      apiDescription: correctedDescriptions[published.description] ?? published.description,
    });
  });

  it.each(Object.entries(types))('has the type "%s" for what the kit calls %o', (_published, { type, corrected }) => {
    expect(statusTypes[type]).toBe(corrected);
  });

  it('has every text that is corrected here', () => {
    const published = table.flatMap(({ type, description }) => [type, description]);
    const corrected = Object.keys({ ...types, ...correctedDescriptions });
    expect(corrected.filter((text) => !published.includes(text))).toEqual([]);
  });
});

describe('the catalogue', () => {
  it("has the vendor's 32 codes in the order of the table, then the 12 conditions", () => {
    expect(conditions).toHaveLength(12);
    expect(statusCodes).toEqual([...table.map(({ code }) => code), ...conditions]);
  });

  it('has a row for each code and no other', () => {
    expect(Object.keys(statusCatalogue).sort()).toEqual(statusCodes.map(String).sort());
  });

  it('calls conditions what the API cannot say, and nothing else', () => {
    expect(entries.filter(({ type }) => type === 'condition').map(({ code }) => code)).toEqual(conditions);
  });

  it('is data and nothing else', () => {
    expect(JSON.parse(JSON.stringify(statusCatalogue))).toStrictEqual(statusCatalogue);
    expect(JSON.parse(JSON.stringify(actionCatalogue))).toStrictEqual(actionCatalogue);
  });
});

describe.each(entries)('the row of $code', (entry) => {
  it('stands under its code and holds what the contract names', () => {
    expect(statusCatalogue[entry.code]).toBe(entry);
    expect(Object.keys(entry).sort()).toEqual(
      ['code', 'type', 'severity', 'remedy', 'actions', 'apiDescription', 'pictogram'].sort(),
    );
  });

  it('has a known severity, remedy and pictogram', () => {
    expect(severities).toContain(entry.severity);
    expect(remedies).toContain(entry.remedy);
    expect(pictogramIds).toContain(entry.pictogram);
  });

  it('suggests one to three actions, all different', () => {
    expect(entry.actions.length).toBeGreaterThanOrEqual(1);
    expect(entry.actions.length).toBeLessThanOrEqual(3);
    expect(new Set(entry.actions).size).toBe(entry.actions.length);
    expect(Object.keys(actionCatalogue)).toEqual(expect.arrayContaining([...entry.actions]));
  });

  it('needs no cure exactly if it is a success', () => {
    expect(entry.remedy === 'none').toBe(entry.severity === 'success');
  });
});

describe('the actions', () => {
  it.each(Object.entries(actionCatalogue))('%s has its id, its kind and a known pictogram', (id, action) => {
    expect(action.id).toBe(id);
    expect(['guidance', 'command']).toContain(action.kind);
    expect(pictogramIds).toContain(action.pictogram);
  });

  it('are each suggested by some code', () => {
    const suggested = new Set(entries.flatMap(({ actions }) => actions));
    expect(Object.keys(actionCatalogue).filter((id) => !suggested.has(id as never))).toEqual([]);
  });

  it('start with `moveCloser` for 413', () => {
    expect(statusCatalogue[413].actions[0]).toBe('moveCloser');
  });

  it.each(['tryAgain', 'retakePhoto', 'getHelp', 'signIn', 'editDetails', 'openSettings'] as const)(
    'have the command %s',
    (id) => {
      expect(actionCatalogue[id].kind).toBe('command');
    },
  );
});

describe('isStatusCode', () => {
  it.each(statusCodes)('knows %s', (code) => {
    expect(isStatusCode(code)).toBe(true);
  });

  it.each([...hostileValues(), ['413', '413'], ['414', 414], ['null', null], ['undefined', undefined]] as const)(
    'does not know %s',
    (_name, value) => {
      expect(isStatusCode(value)).toBe(false);
    },
  );
});
