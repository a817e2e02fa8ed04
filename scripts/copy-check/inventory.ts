import { actionCatalogue } from '../../src/catalogue/actionCatalogue.ts';
import { statusCatalogue, statusCodes } from '../../src/catalogue/statusCatalogue.ts';
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

/** Codes that tell whether someone is enrolled, or what a registry holds: neutral on a screen that others see. */
export const tellingCodes: readonly string[] = ['411', '415', '603', '606'];

/** Codes that read differently in each operation. */
export const operationCodes: readonly string[] = ['200', '411'];

/** Codes that the person can do nothing about: they say that the fault is not theirs, and who can help. */
export const helplessCodes: readonly string[] = [
  ...['400', '401', '403', '416'],
  ...['451', '452', '453', '454', '455', '456'],
  ...['490', '491', '492', '493', '494', '495'],
  '500',
];
