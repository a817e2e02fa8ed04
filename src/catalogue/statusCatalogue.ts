import type { PictogramId } from '../pictogram/pictogramIds.ts';
import { actionCatalogue } from './actionCatalogue.ts';
import {
  apiRows,
  captureRows,
  conditionRows,
  progressRows,
  unknownRow,
  type Politeness,
  type Remedy,
  type Severity,
  type StatusRow,
  type Urgency,
} from './statusRows.ts';

export type { Politeness, Remedy, Severity, Urgency };

/** A status code of the face-recognition API, as a number: the 32 of its published table. */
export type ApiStatusCode = keyof typeof apiRows;

/**
 * A code of the kit's own. `condition`: a problem that the API cannot report (the network, the camera, or what an answer
 * implies). `capture`: what a live camera sees. `progress`: a step of the app that takes time.
 */
export type ConditionCode = keyof typeof conditionRows | keyof typeof captureRows | keyof typeof progressRows;

/** Every code that the kit has words for. */
export type StatusCode = ApiStatusCode | ConditionCode;

/** The facts about one code: a row of the {@link statusCatalogue} with its defaults filled in. */
export interface StatusEntry<Code extends StatusCode | 'unknown' = StatusCode> extends Required<StatusRow> {
  readonly code: Code;
}

const ownRows = { ...conditionRows, ...captureRows, ...progressRows };

/** All codes: those of the API in the order of its table, then conditions, live hints and moments of progress. */
export const statusCodes: readonly StatusCode[] = [
  ...(Object.keys(apiRows).map(Number) as ApiStatusCode[]),
  ...(Object.keys(ownRows) as ConditionCode[]),
];

const rows: Readonly<Record<StatusCode, StatusRow>> = { ...apiRows, ...ownRows };

/** Returns the pictogram of the first action. A row without actions names its own pictogram. */
function getFirstPictogram({ actions: [first] }: Pick<StatusRow, 'actions'>): PictogramId {
  return first === undefined ? 'wait' : actionCatalogue[first].pictogram;
}

function createEntry<Code extends StatusCode | 'unknown'>(code: Code, row: StatusRow): StatusEntry<Code> {
  return {
    code,
    pictogram: getFirstPictogram(row),
    liveHint: false,
    revealsEnrolment: false,
    selfService: true,
    variesByOperation: false,
    ...row,
  };
}

/** The facts about each code. Data only: no words for the person, no markup. */
export const statusCatalogue = Object.fromEntries(statusCodes.map((code) => [code, createEntry(code, rows[code])])) as {
  readonly [Code in StatusCode]: StatusEntry<Code>;
};

/** The entry for every code that the kit does not know. */
export const unknownStatus = createEntry('unknown', unknownRow);

/** Returns whether a value is a code that the kit knows: one of the API's as a number, or the name of one of its own. */
export function isStatusCode(value: unknown): value is StatusCode {
  return statusCodes.includes(value as StatusCode);
}
