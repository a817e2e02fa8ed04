import { resolveStatusMessage, statusCodes } from 'face-status-kit';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listAllTexts } from '../../../tools/copy/check/listTexts.ts';
import { messagesOf } from '../../../tools/copy/check/messagesOf.ts';
import { readLocales } from '../../../tools/copy/check/readLocales.ts';
import { checkedCodes, situationsOf } from '../../../tools/copy/check/situations.ts';
import { fillPlaceholders } from '../../../tools/copy/check/text/placeholders.ts';
import { listCards } from '../../../stories/review/cards/listCards.ts';
import { whereShown } from '../../../stories/review/cards/whereShown.ts';

const locales = readLocales(join(import.meta.dirname, '../../../locales'));
const cards = listCards(locales);
const texts = new Map(
  listAllTexts(locales).map(({ location, text }) => [`${location.language} ${location.path}`, text]),
);
const card = (id: string) => {
  const found = cards.find((each) => each.id === id);
  if (!found) throw new Error(`There is no card ${id}.`);
  return found;
};

describe('the cards of the review', () => {
  it('tell every code to every reader, one that no catalogue has too', () => {
    for (const audience of ['user', 'attendant', 'developer']) {
      const codes = cards.filter(({ shown }) => shown.audience === audience).map(({ code }) => code);
      expect([...new Set(codes)]).toEqual([...statusCodes.map(String), '999']);
    }
  });

  it('have ids of their own that may stand in a link', () => {
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    expect(cards.filter(({ id }) => !/^[\da-z-]+$/iu.test(id))).toEqual([]);
  });

  // Every 7th, so that all codes and all kinds of situations come up.
  it.each(checkedCodes)('leave out no message of %s that reads differently in any situation', (code) => {
    const readings = new Set(
      cards
        .filter((each) => each.code === code)
        .flatMap(({ sides }) =>
          sides.map(({ language, title, description, actions }) =>
            JSON.stringify([language, title, description, actions]),
          ),
        ),
    );
    const messages = messagesOf(locales);
    const situations = Object.keys(locales).flatMap((language) => situationsOf(language, code));
    const unread = situations
      .filter(({ registry }, index) => registry === 'PeduliLindungi' && index % 7 === 0)
      .filter(({ language, audience, privacy, attempt, operation, setting }) => {
        const message = resolveStatusMessage(code, {
          language,
          audience,
          privacy,
          attempt,
          operation,
          setting,
          messages,
        });
        const actions = message?.actions.map(({ label }) => label);
        return !readings.has(JSON.stringify([language, message?.title, message?.description, actions]));
      });
    expect(unread).toEqual([]);
  });

  it('name the very texts that they are made of', () => {
    const values = { registry: 'PeduliLindungi' };
    const wrong = cards
      .filter(({ shown }) => shown.audience !== 'developer')
      .flatMap(({ id, sides }) =>
        sides.map(({ language, paths, title, description, actions }) => ({
          id,
          said: [title, description, ...actions],
          // Those of other situations follow.
          written: paths
            .slice(0, 2 + actions.length)
            .map((path) => fillPlaceholders(texts.get(`${language} ${path}`) ?? '', values)),
        })),
      )
      .filter(({ said, written }) => JSON.stringify(said) !== JSON.stringify(written));
    expect(wrong).toEqual([]);
  });

  it('use every text of every code and action', () => {
    const used = new Set(
      cards.flatMap(({ sides }) => sides.flatMap(({ language, paths }) => paths.map((path) => `${language} ${path}`))),
    );
    const around = /^\w+ (?:kiosk|labels)\./u;
    expect([...texts.keys()].filter((key) => !used.has(key) && !around.test(key))).toEqual([]);
  });

  it('say where they are shown', () => {
    expect(card('413-kiosk').where).toEqual(['At a kiosk; first try']);
    expect(card('413').where).toEqual(['No setting named; first try']);
    expect(card('411-handheld-third').where).toEqual([
      'No operation named; on a phone in the hand or at a computer; third try and later; own screen',
    ]);
    expect(card('604-attendant').where).toEqual([]);
  });

  it('say of the rest where it is shown, not where it is not', () => {
    expect(card('411').where).toEqual(['No operation named; at a kiosk, or no setting named; first try; own screen']);
    expect(cards.flatMap(({ where }) => where).filter((line) => /\bn(?:ot|or)\b/iu.test(line))).toEqual([]);
  });

  it('count among the rest what makes no difference', () => {
    const situation = { audience: 'user', privacy: false, attempt: 1 } as const;
    const all = [situation, { ...situation, setting: 'kiosk' }, { ...situation, operation: 'enroll' }] as const;
    expect(whereShown(all.slice(0, 1), all)).toEqual([
      'Verifying, identifying or comparing, or no operation named; on a phone in the hand or at a computer, or no setting named',
    ]);
  });

  it('have nothing to approve where the words are the vendor’s', () => {
    expect(card('413-developer').sides.flatMap(({ paths }) => paths)).toEqual([]);
  });
});
