// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { statusCodes } from '../../../../src/catalogue/statusCodes.ts';
import { resolveStatusMessage } from '../../../../src/text/resolveStatusMessage.ts';
import { createOverrides, enumerateVariants } from '../../check/enumerateVariants.ts';
import { partialLocale, type Texts } from '../../check/Locales.ts';
import type { Variant } from '../../check/Variant.ts';
import { listCheckedCodes, listSituations } from '../../check/situations.ts';
import { smallInventory, smallLocales } from '../fixtures/smallLocales.ts';

const variants = enumerateVariants(smallLocales, smallInventory);

describe('enumerateVariants', () => {
  it('returns the messages of every code of the inventory and of an unknown one, in every language', () => {
    expect([...new Set(variants.map(({ code }) => code))]).toEqual(['200', '411', '413', '490', '999']);
    expect([...new Set(variants.map(({ language }) => language))]).toEqual(['en', 'id']);
  });

  it('returns different messages for users, attendants and bystanders', () => {
    const findTitle = (audience: string, privacy: boolean) =>
      variants.find((one) => one.code === '411' && one.audience === audience && one.privacy === privacy)?.title;
    expect(new Set([findTitle('user', false), findTitle('attendant', false), findTitle('user', true)]).size).toBe(3);
  });

  it('goes through the operations only for codes whose words depend on them', () => {
    const hasOperation = (wanted: string) =>
      variants.some(({ code, operation }) => code === wanted && operation === 'identify');
    expect(hasOperation('411')).toBe(true);
    expect(hasOperation('413')).toBe(false);
  });

  it('leaves out no message, although it builds a message once for several situations', () => {
    // Each message is slow to build. The whole run builds all, this one those of two codes with many variants.
    const codes = process.env.FSK_WHOLE === '1' ? smallInventory.codes : ['411', '413'];
    const messages = createOverrides(smallLocales);
    const found = new Set(variants.map(({ language, code, title, spoken }) => [language, code, title, spoken].join()));
    const missed = listCheckedCodes({ ...smallInventory, codes })
      .flatMap((code) => listSituations('id', code))
      .filter((situation) => {
        const message = resolveStatusMessage(situation.code, { ...situation, messages });
        return !found.has(['id', situation.code, message?.title, message?.spoken].join());
      });
    expect(missed).toEqual([]);
  });

  it('leaves out a message that a language has only in part', () => {
    const inventory = { codes: ['411'], actions: [], labels: [], kiosk: [] };
    const actions = { lookStraight: 'Deloken kamera', retakePhoto: 'Foto maneh', getHelp: 'Njaluk tulung' };
    const hasOnlyTheseActions = ({ audience, attempt, stage }: Variant) =>
      audience === 'user' && attempt === 1 && stage === undefined;
    const findUserMessages = (texts: Texts) =>
      enumerateVariants({ jv: partialLocale({ codes: { 411: texts }, actions }) }, inventory).filter(
        hasOnlyTheseActions,
      );
    // English has a description, so the message would have an English sentence below its title.
    expect(findUserMessages({ title: 'Ora cocog' })).toEqual([]);
    expect(findUserMessages({ title: 'Ora cocog', description: 'Ora ketok.' })).not.toEqual([]);
  });

  it('returns a hint over a live picture as soon as its title and its step have words', () => {
    const inventory = { codes: ['413'], actions: [], labels: [], kiosk: [] };
    const findHints = (codes: Record<string, Texts>, actions: Texts) =>
      enumerateVariants({ jv: partialLocale({ codes, actions }) }, inventory).filter(
        ({ stage, setting, privacy }) => stage === 'capture' && setting === undefined && !privacy,
      );
    const step = { id: 'moveCloser', kind: 'guidance', label: 'Nyedhak' };
    const words = { title: 'Kadohan', description: '', actions: [step], spoken: 'Kadohan. Nyedhak.' };
    const [hint] = findHints({ 413: { title: 'Kadohan' } }, { moveCloser: 'Nyedhak', retakePhoto: 'Foto maneh' });
    expect(hint).toMatchObject(words);
    expect(findHints({ 413: { title: 'Kadohan' } }, {})).toEqual([]);
  });

  it('returns every set of the commands that a message can have, the full set first', () => {
    const own = variants.filter(
      ({ language, code, audience, attempt, privacy, setting, stage }) =>
        language === 'en' && code === '490' && audience === 'user' && attempt === 1 && !privacy && !setting && !stage,
    );
    expect(own.map(({ commands }) => commands)).toEqual([undefined, [], ['retakePhoto'], ['getHelp']]);
    expect(own.map(({ actions }) => actions.map(({ id }) => id))).toEqual([
      ['retakePhoto', 'getHelp'],
      [],
      ['retakePhoto'],
      ['getHelp'],
    ]);
  });

  it('returns one set of commands for a hint over a live picture, which has no button', () => {
    const hints = variants.filter(({ code, stage }) => code === '413' && stage === 'capture');
    expect(new Set(hints.map(({ commands }) => commands))).toEqual(new Set([undefined]));
  });

  it('returns the private words of the one code that has them for every code that reveals who is enrolled', () => {
    const { en } = smallLocales;
    const locales = { en: { ...en, codes: { ...en.codes, 415: { title: 'We couldn’t find your ID' } } } };
    const inventory = { ...smallInventory, codes: ['411', '415'] };
    const [hidden] = enumerateVariants(locales, inventory).filter(({ code, privacy }) => code === '415' && privacy);
    expect(hidden?.title).toBe('We couldn’t finish this step');
  });

  it('returns both stages only for codes that a live picture can have', () => {
    const findStages = (wanted: string) =>
      new Set(variants.filter(({ code }) => code === wanted).map(({ stage }) => stage));
    expect(findStages('413')).toEqual(new Set([undefined, 'capture']));
    expect(findStages('411')).toEqual(new Set([undefined]));
  });

  it('fills in both names of the registry if a code names it', () => {
    const codes = { 604: { title: '{{registry}} is slow', description: 'Wait a moment.' } };
    const actions = { waitAMoment: 'Wait a moment', tryAgain: 'Try again', getHelp: 'Get help' };
    const locales = { en: partialLocale({ codes, actions }) };
    const slow = enumerateVariants(locales, { codes: ['604'], actions: [], labels: [], kiosk: [] });
    expect(new Set(slow.map(({ title }) => title))).toEqual(
      new Set(['PeduliLindungi is slow', 'SATUSEHAT Mobile is slow']),
    );
  });
});

describe('listCheckedCodes', () => {
  it('returns every code of the catalogue and an unknown one', () => {
    expect(listCheckedCodes()).toEqual([...statusCodes.map(String), '999']);
  });
});
