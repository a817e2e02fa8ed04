import { StatusMessage, type StatusMessageOverrides, type StatusTexts } from 'face-status-kit';
import { KioskStatus } from 'face-status-kit/kiosk';
import staff from 'face-status-kit/locales/en.attendant.json' with { type: 'json' };
import english from 'face-status-kit/locales/en.json' with { type: 'json' };

/** A language of the app's own, with one text translated: all texts have types. */
const malay = {
  ...english,
  actions: { ...english.actions, getHelp: 'Minta bantuan' },
  kiosk: { ...english.kiosk, languageName: 'Bahasa Melayu' },
} satisfies StatusTexts;

const messages: readonly StatusMessageOverrides[] = [{ ms: malay }, { ms: staff }];

export const label: string = malay.actions.getHelp + english.codes['413'].title;

// @ts-expect-error There is no such code.
export const missing: unknown = english.codes['999'];

export const message = <StatusMessage code={413} language="ms" messages={messages} audience="attendant" />;
export const kiosk = <KioskStatus code={413} languages={['ms', 'en']} messages={messages} />;
