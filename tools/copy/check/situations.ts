import { operations, type Operation } from '../../../src/catalogue/operations.ts';
import { statusCodes } from '../../../src/catalogue/statusCatalogue.ts';
import { settings } from '../../../src/text/StatusMessageOptions.ts';
import { registryCodes, registryNames } from './inventory.ts';
import type { Situation } from './Variant.ts';

/** A code that no catalogue has: shows what is said of unknown ones. */
const unknownCode = '999';

/** The codes to go through: all of the catalogue's, and one that it does not have. */
export const checkedCodes: readonly string[] = [...statusCodes.map(String), unknownCode];

/** Every situation in which a language can be asked for a code. */
export function situationsOf(
  language: string,
  code: string,
  operationsToTell: readonly Operation[] = operations,
): readonly Situation[] {
  const names = registryCodes.includes(code) ? registryNames : registryNames.slice(0, 1);
  return names
    .map((registry): Situation => ({ language, code, registry, audience: 'user', attempt: 1, privacy: false }))
    .flatMap((situation) => [situation, { ...situation, audience: 'attendant' as const }])
    .flatMap((situation) => [situation, { ...situation, privacy: true }])
    .flatMap((situation) => [1, 2, 3].map((attempt) => ({ ...situation, attempt })))
    .flatMap((situation) => [situation, ...operationsToTell.map((operation) => ({ ...situation, operation }))])
    .flatMap((situation) => [situation, ...settings.map((setting) => ({ ...situation, setting }))]);
}
