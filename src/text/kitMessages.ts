import enActions from '../../locales/en/actions.json' with { type: 'json' };
import enCodes from '../../locales/en/codes.json' with { type: 'json' };
import enLabels from '../../locales/en/labels.json' with { type: 'json' };
import idActions from '../../locales/id/actions.json' with { type: 'json' };
import idCodes from '../../locales/id/codes.json' with { type: 'json' };
import idLabels from '../../locales/id/labels.json' with { type: 'json' };
import type { StatusTexts } from './StatusTexts.ts';

/**
 * The kit's own texts by language. A code or an action without words does not compile.
 *
 * This is the one list of the kit's languages: after a new entry, the compiler names the other files that need one.
 */
export const kitMessages = {
  en: { codes: enCodes, actions: enActions, labels: enLabels },
  id: { codes: idCodes, actions: idActions, labels: idLabels },
} satisfies Readonly<Record<string, StatusTexts>>;

/** A language that the kit has texts in. */
export type KitLanguage = keyof typeof kitMessages;
