import { actionCatalogue } from './actionCatalogue.ts';
import { readCode } from './readCode.ts';
import type { StatusCode } from './statusCodes.ts';
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
import { hasOwn } from '../utils/hasOwn.ts';

export type { Politeness, Remedy, Severity, Urgency };

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

type StatusCatalogue = { readonly [Code in StatusCode]: StatusEntry<Code> };

function createStatusCatalogue(): StatusCatalogue {
  const entries = [
    ...createEntries(apiRows, {}),
    ...createEntries(conditionRows, {}),
    ...createEntries(captureRows, { type: 'capture', liveHint: true }),
    ...createEntries(progressRows, { type: 'progress', severity: 'info', urgency: 'moment', politeness: 'polite' }),
  ];
  // `fromEntries` loses the types. The keys are exactly those of the tables.
  return Object.fromEntries(entries.map((entry) => [entry.code, entry])) as StatusCatalogue;
}

/** The facts about each code. Data only: no words for the person, no markup. */
export const statusCatalogue = /* @__PURE__ */ createStatusCatalogue();

/** The entry for every code that the kit does not know. */
export const unknownStatus = /* @__PURE__ */ createEntry('unknown', unknownRow, {});

/** Returns the entry for a code of the kit, also in the form of digits (`"413"`). Returns `undefined` for any other value. */
export function findKnownEntry(value: unknown): StatusEntry | undefined {
  const code = readCode(value);
  const entries: Readonly<Record<string, StatusEntry>> = statusCatalogue;
  const isKnown = (typeof code === 'string' || typeof code === 'number') && hasOwn(entries, code);
  return isKnown ? entries[code] : undefined;
}
