import { resolveStatusMessage } from '../../../src/text/resolveStatusMessage.ts';
import type { StatusMessageOverrides } from '../../../src/text/StatusTexts.ts';
import { resolveKioskWarning } from '../check/kioskWarnings.ts';
import type { Locales } from '../check/Locales.ts';
import { getFacts, listSituations } from './listSituations.ts';
import {
  kioskWarningCode,
  type MessageWords,
  type ReaderSituation,
  type SheetChoice,
  type SheetMessage,
} from './Measurement.ts';

/** Returns the texts for users, in the form of the `messages` option. */
function createOverrides(locales: Locales): StatusMessageOverrides {
  const entries = Object.entries(locales).map(([language, { codes, actions, labels, kiosk }]) => {
    return [language, { codes, actions, labels, kiosk }] as const;
  });
  return Object.fromEntries(entries);
}

function createKioskWarning(language: string, overrides: StatusMessageOverrides): MessageWords {
  const { title, description, stay, spoken } = resolveKioskWarning(language, overrides);
  return { title, steps: [], description, buttons: [stay], spoken };
}

function createWords(
  { code, ...situation }: ReaderSituation,
  { language, setting }: SheetChoice,
  messages: StatusMessageOverrides,
): MessageWords {
  if (code === kioskWarningCode) return createKioskWarning(language, messages);
  const message = resolveStatusMessage(code, { ...situation, language, setting, messages });
  if (!message) throw new TypeError(`The code ${code} has no message.`);
  const { title, description, actions, spoken } = message;
  const listLabels = (wanted: 'guidance' | 'command') =>
    actions.filter(({ kind }) => kind === wanted).map(({ label }) => label);
  return { title, steps: listLabels('guidance'), description, buttons: listLabels('command'), spoken };
}

/** Returns whether a person who only listens hears of a code. A short moment is not announced. */
function isHeard({ code }: ReaderSituation): boolean {
  return code === kioskWarningCode || getFacts(code).politeness !== 'off';
}

/**
 * Returns every message that a person can meet, as the kit builds it from these texts. Messages of one stage with the
 * same words are one entry, with all situations.
 */
export function createMessages(locales: Locales, choice: SheetChoice): readonly SheetMessage[] {
  const overrides = createOverrides(locales);
  const messages = new Map<string, SheetMessage>();
  const situations = listSituations(choice.setting).filter((situation) => !choice.spoken || isHeard(situation));
  for (const situation of situations) {
    const words = createWords(situation, choice, overrides);
    const { spoken, ...shown } = words;
    const identity = JSON.stringify([situation.stage, choice.spoken ? spoken : shown]);
    const earlier = messages.get(identity);
    messages.set(identity, {
      words: earlier?.words ?? words,
      situations: earlier ? [...earlier.situations, situation] : [situation],
    });
  }
  return [...messages.values()];
}
