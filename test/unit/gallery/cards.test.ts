import { statusCatalogue, statusCodes } from 'face-status-kit';
import { describe, expect, it } from 'vitest';
import { createResolver } from '../../../src/text/resolveStatusMessage.ts';
import { describeSituations } from '../../../stories/gallery/cards/describeSituations.ts';
import { getMessageOptions } from '../../../stories/gallery/cards/getMessageOptions.ts';
import { groupCards } from '../../../stories/gallery/cards/groupCards.ts';
import { listCards } from '../../../stories/gallery/cards/listCards.ts';
import type { CardSituation } from '../../../stories/gallery/cards/ReviewCard.ts';
import { locales } from '../../../stories/gallery/locales.ts';
import { listAllTexts } from '../../../tools/copy/check/listTexts.ts';
import { createSources } from '../../../tools/copy/check/createSources.ts';
import { createOverrides } from '../../../tools/copy/check/enumerateVariants.ts';
import { listCheckedCodes, listSituations } from '../../../tools/copy/check/situations.ts';
import { fillPlaceholders } from '../../../tools/copy/check/text/placeholders.ts';
import { isWholeSweep } from '../../support/sweep.ts';

const cards = listCards(locales);
const texts = new Map(
  listAllTexts(locales).map(({ location, text }) => [`${location.language} ${location.path}`, text]),
);

/** Returns every action that a code of the catalogue suggests. */
const listSuggestedActions = () => [...new Set(Object.values(statusCatalogue).flatMap(({ actions }) => [...actions]))];

/** A situation without anything special. */
const plain: CardSituation = { audience: 'user', privacy: false, attempt: 1, stage: 'result', buttons: 'all' };

function getCard(id: string) {
  const card = cards.find((each) => each.id === id);
  if (!card) throw new Error(`There is no card ${id}.`);
  return card;
}

/** Returns everything that a person reads in a message, as one string. */
function getReading(
  language: string,
  message: { title: string; description: string | null; actions: readonly string[] },
) {
  return JSON.stringify([language, message.title, message.description ?? '', message.actions]);
}

describe('listCards', () => {
  it('lists every code and one unknown code for each audience', () => {
    for (const audience of ['user', 'attendant', 'developer']) {
      const codes = cards.filter(({ shown }) => shown.audience === audience).map(({ code }) => code);
      expect([...new Set(codes)]).toEqual([...statusCodes.map(String), '999']);
    }
  });

  it('lists only the given codes', () => {
    expect(listCards(locales, ['413'])).toEqual(cards.filter(({ code }) => code === '413'));
  });

  it('gives each card its own id, which can be part of a link', () => {
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
    expect(cards.filter(({ id }) => !/^[\da-z-]+$/iu.test(id))).toEqual([]);
  });

  it('leaves out no message that reads differently in any situation', () => {
    const sources = createSources(createOverrides(locales));
    const missing = listCheckedCodes().flatMap((code) => {
      const sides = cards.filter((each) => each.code === code).flatMap((each) => each.sides);
      const readings = new Set(sides.map((side) => getReading(side.language, side)));
      return (
        Object.keys(locales)
          .flatMap((language) => listSituations(language, code))
          // The cards show the messages of a screen that offers every command.
          .filter(({ commands }) => commands === undefined)
          // Every 7th covers all kinds of situations, every 31st covers them in one code or another.
          .filter(({ registry }, index) => registry === 'PeduliLindungi' && index % (isWholeSweep ? 7 : 31) === 0)
          .map((situation, index) => ({
            ...situation,
            buttons: index % 2 === 0 ? ('all' as const) : ('allButHelp' as const),
          }))
          .filter(({ code: _code, registry: _registry, language, ...situation }) => {
            const options = { ...getMessageOptions({ stage: 'result', ...situation }), language };
            const message = createResolver(options, sources)(code);
            if (!message) return true;
            const actions = message.actions.map(({ label }) => label);
            return !readings.has(getReading(language, { ...message, actions }));
          })
      );
    });
    expect(missing).toEqual([]);
  });

  it('gives each side the paths of exactly the texts that it shows', () => {
    const values = { registry: 'PeduliLindungi' };
    const wrong = cards
      .filter(({ shown }) => shown.audience !== 'developer')
      .flatMap(({ id, sides }) =>
        sides.map(({ language, paths, title, description, actions }) => ({
          id,
          shown: [title, ...(description === '' ? [] : [description]), ...actions],
          paths,
          language,
        })),
      )
      .map(({ id, shown, paths, language }) => ({
        id,
        shown,
        // The paths of other situations with the same words are after these.
        written: paths
          .slice(0, shown.length)
          .map((path) => fillPlaceholders(texts.get(`${language} ${path}`) ?? '', values)),
      }))
      .filter(({ shown, written }) => JSON.stringify(shown) !== JSON.stringify(written));
    expect(wrong).toEqual([]);
  });

  it('uses every text of every code and action, but for the action that no code of the catalogue suggests', () => {
    const used = new Set(
      cards.flatMap(({ sides }) => sides.flatMap(({ language, paths }) => paths.map((path) => `${language} ${path}`))),
    );
    const isOutsideMessages = (key: string) => /^\w+ (?:kiosk|labels)\./u.test(key);
    // An app may use `cancel` in its own statuses. The gallery lists its label among the other texts.
    expect(listSuggestedActions()).not.toContain('cancel');
    expect([...texts.keys()].filter((key) => !used.has(key) && !isOutsideMessages(key))).toEqual(
      ['en', 'id'].flatMap((language) => [`${language} actions.cancel`, `${language} actions.cancel_attendant`]),
    );
  });

  it('has a card of its own for a hint over a live picture that reads differently', () => {
    const [live, result] = [getCard('413-live'), getCard('413')];
    expect(live.shown.stage).toBe('capture');
    expect(result.shown.stage).toBe('result');
    const [english] = live.sides;
    expect(english?.paths).toEqual(['codes.413.title_capture', 'actions.moveCloser']);
    expect(english?.description).toBe('');
    expect(cards.filter(({ id }) => id.startsWith('604-') && id.includes('live'))).toEqual([]);
  });

  it('has cards for each attempt, and for a screen without a button for help', () => {
    const getActions = (id: string) => getCard(id).sides[0]?.actions;
    const [help, staff] = ['getHelp', 'askStaff'].map((id) => texts.get(`en actions.${id}`));
    expect(getActions('413')).not.toContain(help);
    expect(getActions('413-again')?.at(-1)).toBe(help);
    expect(getActions('413-third')?.[0]).toBe(help);
    expect(getActions('413-again-no-help')).not.toContain(help);
    expect(getActions('413-third-no-help')?.[0]).toBe(staff);
  });

  it('has a card without buttons only where a button replaces a step of the person', () => {
    const [withButtons, withoutButtons] = [getCard('cameraDenied'), getCard('cameraDenied-no-buttons')];
    expect(withButtons.sides[0]?.paths).not.toContain('actions.allowCamera');
    expect(withoutButtons.sides[0]?.paths).toContain('actions.allowCamera');
    expect(getCard('cameraUnsupported-no-help').sides[0]?.paths).toContain('actions.useAnotherBrowser');
    const codes = cards.filter(({ id }) => id.endsWith('-no-buttons')).map(({ code }) => code);
    expect([...new Set(codes)]).toEqual(['cameraDenied']);
  });

  it('has a card with the private words for each code that reveals enrolment', () => {
    const codes = Object.values(statusCatalogue).filter(({ revealsEnrolment }) => revealsEnrolment);
    const titles = codes.map(({ code }) => getCard(`${code}-private`).sides.map(({ title }) => title));
    expect(titles).toEqual(codes.map(() => ['en', 'id'].map((each) => texts.get(`${each} codes.411.title_private`))));
    for (const { code } of codes) {
      expect(getCard(`${code}-private`).sides[0]?.paths, String(code)).toContain('codes.411.title_private');
    }
  });

  it('has no texts to approve for developers, who read the vendor’s words', () => {
    expect(getCard('413-developer').sides.flatMap(({ paths }) => paths)).toEqual([]);
  });
});

describe('groupCards', () => {
  const groups = groupCards(cards);
  const getGroup = (code: string) => groups.find((group) => group.code === code);

  it('keeps every card, in a group for each code', () => {
    expect(groups.map(({ code }) => code)).toEqual(listCheckedCodes());
    expect(groups.flatMap((group) => [...group.cards, ...group.combinations])).toHaveLength(cards.length);
  });

  it('shows every text of a code on its first cards', () => {
    const listPaths = (listed: typeof cards) =>
      new Set(listed.flatMap(({ sides }) => sides.flatMap(({ language, paths }) => paths.map((p) => language + p))));
    for (const group of groups) {
      expect(listPaths(group.cards), group.code).toEqual(listPaths([...group.cards, ...group.combinations]));
    }
  });

  it('sets apart the cards that show the same texts in another combination', () => {
    expect(getGroup('413')?.cards.map(({ id }) => id)).toContain('413-again');
    expect(getGroup('413')?.combinations.map(({ id }) => id)).toContain('413-again-no-help');
  });

  it('has a first card for each audience, though developers read none of the texts', () => {
    for (const { code, cards: first } of groups) {
      const audiences = new Set(first.map(({ shown }) => shown.audience));
      expect(audiences, code).toEqual(new Set(['user', 'attendant', 'developer']));
    }
  });
});

describe('describeSituations', () => {
  it('names no stage for a message that reads the same in both', () => {
    const all = [plain, { ...plain, stage: 'capture' }] as const;
    expect(describeSituations(all, all)).toEqual([]);
    expect(describeSituations(all.slice(0, 1), all)).toEqual(['After a photo']);
    expect(describeSituations(all.slice(1), all)).toEqual(['Over a live picture']);
  });

  it('describes the situations of a card in words', () => {
    expect(getCard('413-kiosk-again').where).toEqual(['After a photo; at a kiosk; second try; with a help button']);
    expect(getCard('413-handheld').where).toEqual(['After a photo; on a phone; first try']);
    expect(getCard('413-live-handheld').where).toEqual(['Over a live picture; on a phone']);
    expect(getCard('411-enroll').where).toEqual(['Enrolling; first try; own screen; with a help button']);
    expect(getCard('451-again').where).toEqual(['Second try and later; with a help button']);
    expect(getCard('411-again-private').where).toEqual(['Second try and later; shared screen; with a help button']);
    expect(getCard('604-attendant-no-help').where).toEqual(['Without a help button']);
    expect(getCard('sending-attendant').where).toEqual([]);
  });

  it('describes where a general message is shown, never where it is not shown', () => {
    expect(getCard('413').where).toEqual(['After a photo; at a kiosk, or no setting named; first try']);
    expect(cards.flatMap(({ where }) => where).filter((line) => /\bn(?:ot|or)\b/iu.test(line))).toEqual([]);
  });

  it('adds the values without words of their own to a message that is shown without a value', () => {
    const all = [plain, { ...plain, setting: 'kiosk' }, { ...plain, operation: 'enroll' }] as const;
    expect(describeSituations(all.slice(0, 1), all)).toEqual([
      'Verifying, identifying or comparing, or no operation named; on a phone or at a computer, or no setting named',
    ]);
  });
});
