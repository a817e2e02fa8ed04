import { resolveStatusMessage, type ResolvedStatusMessage } from 'face-status-kit';
import { listAllTexts } from '../../../tools/copy/check/listTexts.ts';
import type { Locale, Locales } from '../../../tools/copy/check/Locales.ts';
import { messagesOf } from '../../../tools/copy/check/messagesOf.ts';
import { checkedCodes } from '../../../tools/copy/check/situations.ts';
import type { CardSide, CardSituation, ReviewCard } from './ReviewCard.ts';
import { situationsThatDiffer } from './situationsThatDiffer.ts';
import { usedPaths } from './usedPaths.ts';
import { whereShown } from './whereShown.ts';

/** As in `411-verify-kiosk-again-private`; `again` is the second try, `third` the third. */
function idOf(code: string, { audience, operation, setting, attempt, privacy }: CardSituation): string {
  const tries = ['', 'again', 'third'];
  const parts = [
    code,
    audience === 'user' ? '' : audience,
    operation,
    setting,
    tries[attempt - 1],
    privacy && 'private',
  ];
  return parts.filter(Boolean).join('-');
}

function sideOf(language: string, locale: Locale, message: ResolvedStatusMessage, situation: CardSituation): CardSide {
  const { code, title, description, actions, spoken } = message;
  const keys = [`codes.${code}.title`, `codes.${code}.description`, ...actions.map(({ id }) => `actions.${id}`)];
  const paths = situation.audience === 'developer' ? [] : usedPaths(language, locale, keys, situation);
  return { language, title, description, actions: actions.map(({ label }) => label), spoken, paths };
}

/** Two texts may say the same: both are what a reviewer approves here. */
function withPathsOf(side: CardSide, other: CardSide | undefined): CardSide {
  return { ...side, paths: [...new Set([...side.paths, ...(other?.paths ?? [])])] };
}

/** What makes two messages the same to whoever reads them. */
const readingOf = ({ title, description, actions }: CardSide) => [title, description, actions];

/**
 * Every message of the kit that reads like no other of its code, with the words of these locales, as the kit itself makes
 * it: by code, users before attendants before developers, the most general first.
 */
export function listCards(locales: Locales): readonly ReviewCard[] {
  const messages = messagesOf(locales);
  const texts = listAllTexts(locales);
  const languages = Object.entries(locales);

  return checkedCodes.flatMap((code) => {
    const situations = situationsThatDiffer(code, texts);
    const cards = new Map<string, { shown: CardSituation; situations: CardSituation[]; sides: readonly CardSide[] }>();
    for (const situation of situations) {
      const sides = languages.flatMap(([language, locale]) => {
        const message = resolveStatusMessage(code, { ...situation, language, messages });
        return message ? [sideOf(language, locale, message, situation)] : [];
      });
      const reading = JSON.stringify([situation.audience, sides.map(readingOf)]);
      const card = cards.get(reading) ?? { shown: situation, situations: [], sides };
      card.situations.push(situation);
      cards.set(reading, { ...card, sides: card.sides.map((side, index) => withPathsOf(side, sides[index])) });
    }
    return [...cards.values()].map((card) => {
      const all = situations.filter(({ audience }) => audience === card.shown.audience);
      return { ...card, id: idOf(code, card.shown), code, where: whereShown(card.situations, all) };
    });
  });
}
