import { actionCatalogue } from '../catalogue/actionCatalogue.ts';
import { findKnownEntry, statusCatalogue, unknownStatus } from '../catalogue/statusCatalogue.ts';
import { remedyFacts as remedyFactsById } from '../catalogue/statusRows.ts';
import { hasOwn } from '../utils/hasOwn.ts';
import { tryCatch } from '../utils/tryCatch.ts';
import { warnOnce } from '../utils/warnOnce.ts';
import { findAction, statusesMark, type MessageAction, type MessageEntry, type Statuses } from './ownStatuses.ts';

type UnknownRecord = Readonly<Record<string, unknown>>;

/** A code or an action of a definition, with its key. */
type KeyedRow = readonly [key: string, row: UnknownRecord];

/** Checks a definition of `defineStatuses`. A value that makes no sense counts as not given. Never throws. */
export function parseDefinition(definition: unknown): Statuses<never> {
  const codes = readRecords(definition, 'codes');
  const actions = readRecords(definition, 'actions');
  const ownActions = new Map(actions.map(([id, row]) => [id, readAction(id, row)]));
  const entries = codes.map(([key, row]): [string, MessageEntry] => [key, readEntry(key, row, ownActions)]);
  return {
    [statusesMark]: true,
    entries: new Map(entries),
    actions: ownActions,
    messages: collectMessages(codes, actions),
  };
}

/** Returns the rows of a part of a definition that are objects. A part that cannot be read has none. */
function readRecords(definition: unknown, part: 'codes' | 'actions'): readonly KeyedRow[] {
  const rows = readRecord(readRecord(definition)[part]);
  return Object.entries(rows).flatMap(([key, row]): readonly KeyedRow[] => {
    if (typeof row === 'object' && row !== null) return [[key, readRecord(row)]];
    if (process.env.NODE_ENV !== 'production') warnAboutFact(part, key, 'the row');
    return [];
  });
}

/** Returns a copy of an object. Returns an empty object for any other value, or if a property throws when it is read. */
function readRecord(value: unknown): UnknownRecord {
  return tryCatch((): UnknownRecord => (typeof value === 'object' ? { ...value } : {}), {});
}

/** Returns a copy of a list. Returns `undefined` for any other value, or if an entry throws when it is read. */
function readList(value: unknown): readonly unknown[] | undefined {
  return tryCatch(() => (Array.isArray(value) ? [...(value as readonly unknown[])] : undefined));
}

function readAction(id: string, row: UnknownRecord): MessageAction {
  const defaults: MessageAction = {
    id,
    kind: 'command',
    pictogram: 'continue',
    needsPhoto: false,
    staffOnlyAtKiosk: false,
    replacedBy: '',
  };
  return readFacts('actions', id, row, findAction(id, []) ?? defaults);
}

function readEntry(key: string, row: UnknownRecord, ownActions: ReadonlyMap<string, MessageAction>): MessageEntry {
  const entry = readFacts('codes', key, row, findKnownEntry(key) ?? createDefaults(key, row));
  if (row.actions === undefined) return entry;

  const listed = readList(row.actions);
  const actions = (listed ?? []).flatMap((id) => findAction(id, [{ actions: ownActions }]) ?? []).slice(0, maxActions);
  if (process.env.NODE_ENV !== 'production' && actions.length < (listed?.length ?? 1)) {
    warnOnce(`\`statuses.codes.${key}.actions\` should be up to ${maxActions} known action ids. Others are left out.`);
  }
  const [first] = actions;
  const pictogram = row.pictogram === undefined && first ? first.pictogram : entry.pictogram;
  // A second step of the kit belongs to the kit's actions.
  return { ...entry, pictogram, actions: actions.map(({ id }) => id), secondStep: undefined };
}

/** Returns the texts of a definition in the form of the option `messages`. */
function collectMessages(codes: readonly KeyedRow[], actions: readonly KeyedRow[]): object {
  const languages = new Set([...codes, ...actions].flatMap(([, { texts }]) => Object.keys(readRecord(texts))));
  const collect = (rows: readonly KeyedRow[], language: string) =>
    Object.fromEntries(rows.map(([key, { texts }]) => [key, readRecord(texts)[language]]));
  const messages = [...languages].map((language): [string, object] => [
    language,
    { codes: collect(codes, language), actions: collect(actions, language) },
  ]);
  return Object.fromEntries<object>(messages);
}

const maxActions = 3;

/** The facts of a code of an app that names only its severity and remedy. */
function createDefaults(key: string, { severity, remedy }: UnknownRecord): MessageEntry {
  const remedyFacts = findRemedyFacts(remedy);
  const isGoodToKnow = severity === 'success' || severity === 'info';
  return {
    ...unknownStatus,
    ...remedyFacts,
    code: key,
    type: 'app',
    politeness: isGoodToKnow ? 'polite' : (remedyFacts.politeness ?? 'assertive'),
    apiDescription: key,
  };
}

function findRemedyFacts(remedy: unknown): Partial<MessageEntry> {
  const facts: Readonly<Record<string, Partial<MessageEntry>>> = remedyFactsById;
  return typeof remedy === 'string' && hasOwn(facts, remedy) ? (facts[remedy] ?? {}) : {};
}

/** The facts that have a fixed set of values. */
const choices = /* @__PURE__ */ listChoices();

function listChoices(): Readonly<Record<string, readonly unknown[] | undefined>> {
  return {
    severity: ['success', 'info', 'warning', 'error'],
    remedy: Object.keys(remedyFactsById),
    urgency: ['blocking', 'guidance', 'done', 'ready', 'moment'],
    politeness: ['polite', 'assertive', 'off'],
    kind: ['guidance', 'command'],
    // The pictograms of the catalogues are all there are. The list of the drawings would bring in every drawing.
    pictogram: [...Object.values(statusCatalogue), ...Object.values(actionCatalogue)].map(({ pictogram }) => pictogram),
  };
}

/** The facts that a row cannot set by itself. */
const fixedFacts: readonly string[] = ['id', 'code', 'type', 'actions', 'secondStep'];

/** Returns the defaults, with every fact that a row sets to a valid value. */
function readFacts<Facts extends object>(
  part: 'codes' | 'actions',
  key: string,
  row: UnknownRecord,
  defaults: Facts,
): Facts {
  const known: readonly (readonly [string, unknown])[] = Object.entries(defaults);
  const facts = known.map(([name, value]) => {
    const given = row[name];
    if (given === undefined || fixedFacts.includes(name)) return [name, value];
    const isValid = choices[name]
      ? choices[name].includes(given)
      : typeof given === typeof value && !Number.isNaN(given);
    if (process.env.NODE_ENV !== 'production' && !isValid) warnAboutFact(part, key, `\`${name}\``);
    return [name, isValid ? given : value];
  });
  // `fromEntries` loses the types. Each value has the type of its default.
  return Object.fromEntries(facts) as Facts;
}

function warnAboutFact(part: string, key: string, name: string): void {
  warnOnce(`\`statuses.${part}.${key}\`: ${name} has a value that it cannot have. It is ignored; see defineStatuses.`);
}
