import enActions from '../../locales/en/actions.json' with { type: 'json' };
import enCodes from '../../locales/en/codes.json' with { type: 'json' };
import enLabels from '../../locales/en/labels.json' with { type: 'json' };
import idActions from '../../locales/id/actions.json' with { type: 'json' };
import idCodes from '../../locales/id/codes.json' with { type: 'json' };
import idLabels from '../../locales/id/labels.json' with { type: 'json' };
import type { StatusTexts } from './StatusTexts.ts';

/** The kit's own texts. A code or an action without words does not compile. */
export const kitMessages: Readonly<Record<'en' | 'id', StatusTexts>> = {
  en: { codes: enCodes, actions: enActions, labels: enLabels },
  id: { codes: idCodes, actions: idActions, labels: idLabels },
};
