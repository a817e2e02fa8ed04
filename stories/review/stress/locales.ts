import enActions from '../../../locales/en/actions.json' with { type: 'json' };
import enAttendant from '../../../locales/en/attendant.json' with { type: 'json' };
import enCodes from '../../../locales/en/codes.json' with { type: 'json' };
import enKiosk from '../../../locales/en/kiosk.json' with { type: 'json' };
import enLabels from '../../../locales/en/labels.json' with { type: 'json' };
import idActions from '../../../locales/id/actions.json' with { type: 'json' };
import idAttendant from '../../../locales/id/attendant.json' with { type: 'json' };
import idCodes from '../../../locales/id/codes.json' with { type: 'json' };
import idKiosk from '../../../locales/id/kiosk.json' with { type: 'json' };
import idLabels from '../../../locales/id/labels.json' with { type: 'json' };

/** Every text of the kit, for users and for attendants. */
export const locales = {
  en: { codes: enCodes, actions: enActions, labels: enLabels, kiosk: enKiosk, attendant: enAttendant },
  id: { codes: idCodes, actions: idActions, labels: idLabels, kiosk: idKiosk, attendant: idAttendant },
};
