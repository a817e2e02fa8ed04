import { actionCatalogue } from '../../../src/catalogue/actionCatalogue.ts';
import { statusCatalogue, type StatusEntry } from '../../../src/catalogue/statusCatalogue.ts';
import { statusCodes } from '../../../src/catalogue/statusCodes.ts';
import type { KioskTextKey } from '../../../src/kiosk/kioskMessages.ts';

/** The items that need words in every language. */
export interface Inventory {
  readonly codes: readonly string[];
  readonly actions: readonly string[];
  readonly labels: readonly string[];
  readonly kiosk: readonly string[];
}

/**
 * The part that each text of a kiosk is. `title` and `description`: the warning before the screen is cleared.
 * `control`: the names of buttons and of groups of buttons.
 */
export const kioskParts = {
  stillThere: 'title',
  clearing: 'description',
  stay: 'control',
  controls: 'control',
  languageName: 'control',
  readAloud: 'control',
  repeat: 'control',
  volume: 'control',
} as const satisfies Readonly<Record<KioskTextKey, 'title' | 'description' | 'control'>>;

/** The items of the kit. The words of `unknown` serve every code that the kit does not know. */
export const kitInventory: Inventory = {
  codes: [...statusCodes.map(String), 'unknown'],
  actions: Object.keys(actionCatalogue),
  labels: ['reference', 'press', 'inSeconds', 'inMinutes', 'ready'],
  kiosk: Object.keys(kioskParts),
};

/** The placeholders that a label or a text of a kiosk must have, by its key. */
export const requiredPlaceholders: ReadonlyMap<string, readonly string[]> = new Map([
  ['reference', ['reference']],
  ['press', ['action']],
  ['inSeconds', ['action', 'count']],
  ['inMinutes', ['action', 'count']],
  ['clearing', ['count']],
]);

/** Returns whether a text has plural forms: i18next selects one by `count`. */
export function isCounted(owner: string): boolean {
  return requiredPlaceholders.get(owner)?.includes('count') ?? false;
}

/** Returns the key under which a code has its words: its own or `unknown`. */
export function getOwner(code: string): string {
  return kitInventory.codes.includes(code) ? code : 'unknown';
}

/** The former and the present name of the registry, which fill its placeholder: first the default, then the longest. */
export const registryNames = ['PeduliLindungi', 'SATUSEHAT Mobile'] as const;

function listCodes(isWanted: (entry: StatusEntry) => boolean): readonly string[] {
  return statusCodes.filter((code) => isWanted(statusCatalogue[code])).map(String);
}

/** Codes whose texts may name the registry, because they report on a search there. */
export const registryCodes = listCodes(({ type }) => type === 'pedulilindungi');

/** Codes that reveal who is enrolled or what a registry contains: neutral on a screen that others see. */
export const revealingCodes = listCodes(({ revealsEnrolment }) => revealsEnrolment);

/** Codes that read differently in each operation. */
export const operationCodes = listCodes(({ variesByOperation }) => variesByOperation);

/** Codes for a step of the app that takes time. */
export const progressCodes = listCodes(({ type }) => type === 'progress');
