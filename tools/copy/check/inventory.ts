import { actionCatalogue } from '../../../src/catalogue/actionCatalogue.ts';
import { statusCatalogue, statusCodes, type StatusEntry } from '../../../src/catalogue/statusCatalogue.ts';
import { kioskParts } from './kioskParts.ts';

/** What the locales must have words for. */
export interface Inventory {
  readonly codes: readonly string[];
  readonly actions: readonly string[];
  readonly labels: readonly string[];
  readonly kiosk: readonly string[];
}

/** What the kit's catalogue asks for; `unknown` serves every code that the kit does not know. */
export const kitInventory: Inventory = {
  codes: [...statusCodes.map(String), 'unknown'],
  actions: Object.keys(actionCatalogue),
  labels: ['reference'],
  kiosk: Object.keys(kioskParts),
};

/** What is filled into a label or a text of a kiosk, which has no use without it. */
export const filledIn: ReadonlyMap<string, string> = new Map([
  ['reference', 'reference'],
  ['clearing', 'count'],
]);

/** Whether a text is told in the plural forms of its language: i18next does so for a `count`. */
export function isCounted(owner: string): boolean {
  return filledIn.get(owner) === 'count';
}

/** Under which code the words for a code stand. */
export function ownerOf(code: string): string {
  return kitInventory.codes.includes(code) ? code : 'unknown';
}

/** The codes whose texts may name the registry: those of the lookup there. */
export const registryCodes: readonly string[] = statusCodes
  .filter((code) => statusCatalogue[code].type === 'pedulilindungi')
  .map(String);

/** The names that the registry has or had, for filling the placeholder: the default first, then the longest. */
export const registryNames = ['PeduliLindungi', 'SATUSEHAT Mobile'] as const;

const listCodes = (isWanted: (entry: StatusEntry) => boolean): readonly string[] =>
  statusCodes.filter((code) => isWanted(statusCatalogue[code])).map(String);

/** Codes that reveal who is enrolled or what a registry holds: neutral on a screen that others see. */
export const revealingCodes = listCodes(({ revealsEnrolment }) => revealsEnrolment);

/** Codes that read differently in each operation. */
export const operationCodes = listCodes(({ variesByOperation }) => variesByOperation);

/** Codes whose cause is not the person: the words say so, and who can help. */
export const helplessCodes = listCodes(({ selfService }) => !selfService);
