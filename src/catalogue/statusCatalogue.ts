import { actionCatalogue } from './actionCatalogue.ts';
import {
  apiRows,
  captureRows,
  conditionRows,
  progressRows,
  remedyFacts,
  unknownRow,
  type Politeness,
  type Remedy,
  type Severity,
  type StatusFacts,
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
export interface StatusEntry<Code extends StatusCode | 'unknown' = StatusCode> extends StatusFacts {
  readonly code: Code;
}

/** The facts that the rows of a table share, where they name no other. */
type TableFacts = Partial<StatusFacts>;

function createEntry<Code extends StatusCode | 'unknown'>(
  code: Code,
  row: StatusRow,
  tableFacts: TableFacts,
): StatusEntry<Code> {
  const [first] = row.actions;
  return {
    code,
    type: 'condition',
    ...remedyFacts[row.remedy],
    apiDescription: describeInWords(String(code)),
    // A row without actions names its pictogram.
    pictogram: first === undefined ? 'wait' : actionCatalogue[first].pictogram,
    secondStep: undefined,
    liveHint: false,
    revealsEnrolment: false,
    selfService: true,
    variesByOperation: false,
    ...tableFacts,
    ...row,
  };
}

/** Returns the name of a code in words: `Face too close` for `faceTooClose`. */
function describeInWords(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function createEntries<Row extends StatusRow>(
  rows: { readonly [code: string]: Row },
  tableFacts: TableFacts,
): readonly StatusEntry[] {
  return Object.entries(rows).map(([key, row]) => {
    const code = Number(key) || key;
    // The keys of the tables are all codes that there are.
    return createEntry(code as StatusCode, row, tableFacts);
  });
}

function createAllEntries(): readonly StatusEntry[] {
  return [
    ...createEntries(apiRows, {}),
    ...createEntries(conditionRows, {}),
    ...createEntries(captureRows, { type: 'capture', liveHint: true }),
    ...createEntries(progressRows, { type: 'progress', severity: 'info', urgency: 'moment', politeness: 'polite' }),
  ];
}

type StatusCatalogue = { readonly [Code in StatusCode]: StatusEntry<Code> };

function createStatusCatalogue(): StatusCatalogue {
  // `fromEntries` loses the types. The keys are exactly those of the tables.
  return Object.fromEntries(entries.map((entry) => [entry.code, entry])) as StatusCatalogue;
}

const entries = /* @__PURE__ */ createAllEntries();

/** All codes: those of the API in the order of its table, then conditions, live hints and moments of progress. */
export const statusCodes: readonly StatusCode[] = /* @__PURE__ */ listCodes();

/** The facts about each code. Data only: no words for the person, no markup. */
export const statusCatalogue = /* @__PURE__ */ createStatusCatalogue();

function listCodes(): readonly StatusCode[] {
  return entries.map(({ code }) => code);
}

/** The entry for every code that the kit does not know. */
export const unknownStatus = /* @__PURE__ */ createEntry('unknown', unknownRow, {});

/** Returns whether a value is a code that the kit knows: one of the API's as a number, or the name of one of its own. */
export function isStatusCode(value: unknown): value is StatusCode {
  return statusCodes.includes(value as StatusCode);
}
