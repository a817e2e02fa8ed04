import { kitMessages } from '../../src/text/kitMessages.ts';

/** The languages of the kit, for tests that look at each of them. */
export const kitLanguages: readonly string[] = Object.keys(kitMessages);
