import { actionCatalogue, type ActionEntry } from '../catalogue/actionCatalogue.ts';
import { readCode } from '../catalogue/readCode.ts';
import { statusCatalogue, unknownStatus, type StatusEntry, type Urgency } from '../catalogue/statusCatalogue.ts';
import { tryCatch } from '../utils/tryCatch.ts';
import { warnOnce } from '../utils/warnOnce.ts';
import { weakMemoize } from '../utils/weakMemoize.ts';
import type { TextSource } from './createTextSource.ts';
import { getMessagesSources } from './sources.ts';

/** The id of something of the app's own. `& {}` keeps the kit's ids in the suggestions of an editor. */
type OwnId = string & {};

/** The facts about a code of the kit or of an app. */
export interface MessageEntry extends Omit<StatusEntry, 'code' | 'actions'> {
  readonly code: StatusEntry['code'] | 'unknown' | OwnId;
  readonly actions: readonly string[];
}

/** The facts about an action of the kit or of an app. */
export type MessageAction = Omit<ActionEntry, 'id'> & { readonly id: string };

/** The codes and actions of an app, with every value checked, and their texts. */
export interface OwnStatuses {
  readonly entries: ReadonlyMap<string, MessageEntry>;
  readonly actions: ReadonlyMap<string, MessageAction>;
  readonly sources: readonly TextSource[];
}

const noStatuses: OwnStatuses = { entries: new Map(), actions: new Map(), sources: [] };

/**
 * Reads the option `statuses`: one definition, or a list in which the first that has a code or an action provides it.
 * Never throws.
 */
export function readStatuses(statuses: unknown): OwnStatuses {
  if (statuses === undefined || statuses === null) return noStatuses;
  const all = tryCatch(() => listDefinitions(statuses).map(readDefinition), []);
  if (all.length <= 1) return all[0] ?? noStatuses;
  // The last entry of a key stays in a map, so the first definition comes last.
  const lastFirst = [...all].reverse();
  return {
    entries: new Map(lastFirst.flatMap(({ entries }) => [...entries])),
    actions: new Map(lastFirst.flatMap(({ actions }) => [...actions])),
    sources: all.flatMap(({ sources }) => sources),
  };
}

/** Returns the facts about a code, and its reference: of the app's own statuses, of the kit, or of unknown codes. */
export function findEntry(
  code: unknown,
  statuses: OwnStatuses,
): { readonly entry: MessageEntry; readonly reference: string } {
  const { code: knownCode, reference } = readCode(code);
  if (statuses.entries.size > 0) {
    const key = knownCode ?? (typeof code === 'string' ? code.trim() : code);
    const entry = typeof key === 'string' || typeof key === 'number' ? statuses.entries.get(String(key)) : undefined;
    if (entry) return { entry, reference: String(entry.code) };
  }
  return { entry: knownCode === undefined ? unknownStatus : statusCatalogue[knownCode], reference };
}

function listDefinitions(statuses: unknown): readonly object[] {
  if (Array.isArray(statuses)) return statuses.flatMap(listDefinitions);
  if (typeof statuses === 'object' && statuses !== null) return [statuses];
  if (process.env.NODE_ENV !== 'production' && statuses !== undefined && statuses !== null) {
    warnOnce('`statuses` should be the result of defineStatuses. It is ignored.');
  }
  return [];
}

type UnknownRecord = Readonly<Record<string, unknown>>;

/** A code or an action of a definition, with its key. */
type KeyedRow = readonly [key: string, row: UnknownRecord];

const readDefinition = weakMemoize((definition: object): OwnStatuses => {
  const codes = readRecords(definition, 'codes');
  const actions = readRecords(definition, 'actions');
  const ownActions = new Map(actions.map(([id, row]) => [id, readAction(id, row)]));
  const entries = codes.map(([key, row]): [string, MessageEntry] => [key, readEntry(key, row, ownActions)]);
  return { entries: new Map(entries), actions: ownActions, sources: getOwnSources(codes, actions) };
});

/** Returns the rows of a part of a definition that are objects. A part that cannot be read has none. */
function readRecords(definition: object, part: 'codes' | 'actions'): readonly KeyedRow[] {
  const rows = readRecord(tryCatch((): unknown => Reflect.get(definition, part)));
  return Object.entries(rows).flatMap(([key, row]): readonly KeyedRow[] => {
    if (typeof row === 'object' && row !== null) return [[key, readRecord(row)]];
    if (process.env.NODE_ENV !== 'production') warnAboutFact(part, key, 'the row');
    return [];
  });
}

/** Returns a copy of an object. Returns an empty object for any other value, or if a property throws when it is read. */
function readRecord(value: unknown): UnknownRecord {
  return tryCatch(() => (typeof value === 'object' ? { ...value } : {}), {});
}

function readAction(id: string, row: UnknownRecord): MessageAction {
  return readFacts('actions', id, row, { id, kind: 'command', pictogram: 'continue', needsPhoto: false });
}

function readEntry(key: string, row: UnknownRecord, ownActions: ReadonlyMap<string, MessageAction>): MessageEntry {
  const { code } = readCode(key);
  const entry = readFacts('codes', key, row, code === undefined ? createDefaults(key, row) : statusCatalogue[code]);
  if (row.actions === undefined) return entry;

  const listed: readonly unknown[] = Array.isArray(row.actions) ? row.actions : [];
  const actions = listed.flatMap((id) => findAction(id, ownActions) ?? []).slice(0, maxActions);
  if (process.env.NODE_ENV !== 'production' && (actions.length < listed.length || !Array.isArray(row.actions))) {
    warnOnce(`\`statuses.codes.${key}.actions\` should be up to ${maxActions} known action ids. Others are left out.`);
  }
  const [first] = actions;
  const pictogram = row.pictogram === undefined && first ? first.pictogram : entry.pictogram;
  return { ...entry, pictogram, actions: actions.map(({ id }) => id) };
}

/** Returns an action of the app or of the kit, or `undefined` for an unknown id. */
export function findAction(id: unknown, ownActions: ReadonlyMap<string, MessageAction>): MessageAction | undefined {
  if (typeof id !== 'string') return undefined;
  const kitActions: Readonly<Record<string, MessageAction>> = actionCatalogue;
  return ownActions.get(id) ?? (Object.hasOwn(kitActions, id) ? kitActions[id] : undefined);
}

/** Returns the texts of a definition as a source, in the form of the option `messages`. */
function getOwnSources(codes: readonly KeyedRow[], actions: readonly KeyedRow[]): readonly TextSource[] {
  const languages = new Set([...codes, ...actions].flatMap(([, { texts }]) => Object.keys(readRecord(texts))));
  const collect = (rows: readonly KeyedRow[], language: string) =>
    Object.fromEntries(rows.map(([key, { texts }]) => [key, readRecord(texts)[language]]));
  const messages = [...languages].map((language) => [
    language,
    { codes: collect(codes, language), actions: collect(actions, language) },
  ]);
  return getMessagesSources(Object.fromEntries(messages));
}

const maxActions = 3;

/** The facts of a code of an app that names only its severity and remedy. */
function createDefaults(key: string, { severity, remedy }: UnknownRecord): MessageEntry {
  const isAssertive = severity !== 'success' && severity !== 'info';
  const [order, urgency] = ranks.get(remedy) ?? [unknownStatus.order, unknownStatus.urgency];
  return {
    ...unknownStatus,
    code: key,
    type: 'app',
    order,
    urgency,
    politeness: isAssertive ? 'assertive' : 'polite',
    apiDescription: key,
  };
}

/** The `order` and the `urgency` of a code of an app, by its remedy: those of the catalogue's codes with this remedy. */
const ranks: ReadonlyMap<unknown, readonly [order: number, urgency: Urgency]> = new Map([
  ['allow', [100, 'blocking']],
  ['reenter', [200, 'blocking']],
  ['signIn', [300, 'blocking']],
  ['wait', [400, 'blocking']],
  ['attendant', [500, 'blocking']],
  ['adjust', [680, 'guidance']],
  ['retake', [700, 'guidance']],
  ['none', [900, 'done']],
]);

/** The facts that have a fixed set of values. */
const choices: Readonly<Record<string, readonly unknown[] | undefined>> = {
  severity: ['success', 'info', 'warning', 'error'],
  remedy: [...ranks.keys()],
  urgency: ['blocking', 'guidance', 'done', 'moment'],
  politeness: ['polite', 'assertive', 'off'],
  kind: ['guidance', 'command'],
  // The pictograms of the catalogues are all there are. The list of the drawings would bring in every drawing.
  pictogram: [...Object.values(statusCatalogue), ...Object.values(actionCatalogue)].map(({ pictogram }) => pictogram),
};

/** The facts that a row cannot set by itself. */
const fixedFacts: readonly string[] = ['id', 'code', 'type', 'actions'];

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
