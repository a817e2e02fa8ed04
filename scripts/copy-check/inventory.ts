import { actionCatalogue } from '../../src/catalogue/actionCatalogue.ts';
import { statusCatalogue, statusCodes } from '../../src/catalogue/statusCatalogue.ts';

/** What the locales must have words for. */
export interface Inventory {
  readonly codes: readonly string[];
  readonly actions: readonly string[];
  readonly labels: readonly string[];
}

/** What the kit's catalogue asks for; `unknown` serves every code that the kit does not know. */
export const kitInventory: Inventory = {
  codes: [...statusCodes.map(String), 'unknown'],
  actions: Object.keys(actionCatalogue),
  labels: ['reference'],
};

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
