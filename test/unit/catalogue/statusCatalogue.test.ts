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
import { privateRow } from '../../../src/catalogue/statusRows.ts';
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
  it('has the 32 codes of the table in its order, and after them conditions, live hints and moments', () => {
    const publishedCodes = publishedRows.map(({ code }) => code);
    expect(publishedCodes).toHaveLength(32);
    expect(statusCodes.slice(0, 32)).toEqual(publishedCodes);
    const ownTypes = [...new Set(statusCodes.slice(32).map((code) => statusCatalogue[code].type))];
    expect(ownTypes).toEqual(['condition', 'capture', 'progress']);
    expect(statusCodes.slice(32)).toEqual(ownTypes.flatMap((own) => codesWhere(({ type }) => type === own)));
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
    expect(structuredClone(statusCatalogue)).toStrictEqual(statusCatalogue);
    expect(structuredClone(actionCatalogue)).toStrictEqual(actionCatalogue);
  });

  it('suggests one to three different actions for each code, and may suggest none for a moment of progress', () => {
    const isWrong = ({ actions, type }: StatusEntry) =>
      actions.length > 3 || new Set(actions).size !== actions.length || (actions.length === 0 && type !== 'progress');
    expect(codesWhere(isWrong)).toEqual([]);
  });

  it('uses every action for some code, except `cancel`, which is for the app’s own codes', () => {
    const suggested = new Set<string>(entries.flatMap(({ actions, secondStep }) => [...actions, secondStep ?? '']));
    for (const id of privateRow.actions) suggested.add(id);
    expect(Object.keys(actionCatalogue).filter((id) => !suggested.has(id))).toEqual(['cancel']);
  });

  it('suggests moveCloser first for 413', () => {
    expect(statusCatalogue[413].actions[0]).toBe('moveCloser');
  });

  it('shows the pictogram of the first action where a row names none', () => {
    expect(statusCatalogue[413].pictogram).toBe(actionCatalogue.moveCloser.pictogram);
    expect(statusCatalogue[500].pictogram).toBe(actionCatalogue.waitAMoment.pictogram);
  });

  it('has nothing to fix where the severity is success, and never where it is a warning or an error', () => {
    const isWrong = ({ remedy, severity }: StatusEntry) =>
      severity === 'success' ? remedy !== 'none' : severity !== 'info' && remedy === 'none';
    expect(codesWhere(isWrong)).toEqual([]);
  });

  it('interrupts a screen reader only for a warning or an error that the person cannot fix on the spot', () => {
    const interrupts = ({ remedy, severity }: StatusEntry) =>
      remedy !== 'adjust' && (severity === 'warning' || severity === 'error');
    expect(codesWhere((entry) => (entry.politeness === 'assertive') !== interrupts(entry))).toEqual([]);
  });

  it('is silent only about short moments of progress', () => {
    expect(codesWhere(({ politeness }) => politeness === 'off')).toEqual(['cameraStarting', 'takingPhoto', 'checking']);
  });

  it('calls a code guidance where the person can fix it on the spot, and blocking where nothing can continue', () => {
    const expected = ({ remedy, type, code }: StatusEntry) => {
      if (type === 'progress') return 'moment';
      // The camera takes no photo any more.
      if (code === 'captureTimeout') return 'blocking';
      if (code === 'holdStill') return 'ready';
      if (remedy === 'none') return 'done';
      return remedy === 'adjust' || remedy === 'retake' ? 'guidance' : 'blocking';
    };
    expect(codesWhere((entry) => entry.urgency !== expected(entry))).toEqual([]);
  });

  it('marks the codes that reveal who is enrolled or what a registry holds', () => {
    const revealing = codesWhere(({ revealsEnrolment }) => revealsEnrolment);
    expect(revealing).toEqual([411, 415, 603, 606, 'alreadyRegistered']);
  });

  it('has a hint for every code of a live camera, and for the codes that serve after a photo too', () => {
    const others = codesWhere(({ liveHint, type }) => liveHint && type !== 'capture');
    expect(others).toEqual([412, 413, 'multipleFaces', 'faceCovered']);
    expect(codesWhere(({ liveHint, type }) => type === 'capture' && !liveHint)).toEqual([]);
  });

  it('has for each hint a step that the person can do', () => {
    const isWithoutStep = ({ liveHint, actions: [first] }: StatusEntry) =>
      liveHint && (first === undefined || actionCatalogue[first].kind !== 'guidance');
    expect(codesWhere(isWithoutStep)).toEqual([]);
  });

  it('marks the codes whose words differ by operation', () => {
    const varying = codesWhere(({ variesByOperation }) => variesByOperation);
    expect(varying).toEqual(expect.arrayContaining([200, 411]));
  });

  it('marks the codes that are not the fault of the person', () => {
    const registry = [600, 604, 605, 607, 608, 609, 610];
    const service = [400, 401, 403, 416, 451, 500, 'timeout', 'serviceUnavailable', 'tooManyRequests', 'imageTooLarge'];
    const isAppOrServiceError = ({ code, type }: StatusEntry) =>
      type === 'dataFormat' || type === 'image' || [...registry, ...service].includes(code);
    expect(codesWhere(({ selfService }) => !selfService)).toEqual(codesWhere(isAppOrServiceError));
  });

  it('has another second step than the first action: help, or a step in place of a step', () => {
    const isWrong = ({ secondStep, actions: [first] }: StatusEntry) =>
      secondStep !== undefined &&
      secondStep !== 'getHelp' &&
      (secondStep === first || first === undefined || actionCatalogue[first].kind !== 'guidance');
    expect(codesWhere(isWrong)).toEqual([]);
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
