import { revealingCodes } from '../inventory.ts';
import { findProfile } from '../languages/profiles.ts';
import type { MessagesRule } from '../Rule.ts';
import { countPhrases } from '../text/findWords.ts';
import { splitSentences } from '../text/splitText.ts';
import { getLabels, joinParts, type Variant } from '../Variant.ts';
import { createExampleVariant } from './examples.ts';
import { formatWords, getSituationKey, groupBy, reportProblems } from './messages.ts';

/** Returns all words of a message. */
function joinAll(variant: Variant): string {
  return joinParts({ ...variant, actions: getLabels(variant) });
}

/** The highest number of titles above one and the same sentence. */
const titleLimit = 6;

/** The highest number of codes that say that the person is not at fault. */
const faultLimit = 6;

/** Returns a message for each of the titles, with the same description. */
function createExampleVariants(language: string, titles: readonly string[], description: string): readonly Variant[] {
  return titles.map((title, index) =>
    createExampleVariant({ language, code: String(600 + index), title, description }),
  );
}

const englishTitles = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'].map((name) => `${name} is down`);
const indonesianTitles = ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima', 'Enam', 'Tujuh'].map((name) => `${name} terganggu`);

const sentenceReuse: MessagesRule = {
  kind: 'messages',
  id: 'sentence-reuse',
  title: 'No stock sentences',
  says: `No sentence of a description for the person stands under more than ${titleLimit} different titles.`,
  examples: {
    good: [
      ...createExampleVariants('en', englishTitles.slice(0, titleLimit), 'The problem is on our side.'),
      ...createExampleVariants('id', indonesianTitles.slice(0, titleLimit), 'Kendalanya ada di sistem kami.'),
    ],
    bad: [
      ...createExampleVariants('en', englishTitles, 'The problem is on our side.'),
      ...createExampleVariants('id', indonesianTitles, 'Kendalanya ada di sistem kami.'),
    ],
  },
  check(variants) {
    const sentences = variants
      .filter(({ audience }) => audience === 'user')
      .flatMap((variant) => splitSentences(variant.description).map((sentence) => ({ variant, sentence })));
    const groups = groupBy(sentences, ({ variant, sentence }) => `${variant.language} ${sentence}`);
    return groups.flatMap((group) => {
      const titles = new Set(group.map(({ variant }) => variant.title));
      const [first] = group;
      if (!first || titles.size <= titleLimit) return [];
      const problem = `“${first.sentence}” stands under ${titles.size} titles, ${titleLimit} are right`;
      return reportProblems(first.variant, formatWords(first.variant), [problem], 'say what is true of each code');
    });
  },
};

/** Returns how often a message says that the person is not at fault. */
function countFaultPhrases(variant: Variant): number {
  const profile = findProfile(variant.language);
  if (!profile) return 0;
  return countPhrases(joinAll(variant), profile.notYourFault, profile.wordEndings);
}

const notTheirFault: MessagesRule = {
  kind: 'messages',
  id: 'not-their-fault',
  title: 'Not their fault: seldom, and once',
  says: `At most ${faultLimit} codes say that the person is not at fault: those where a person would otherwise blame themselves. Each says it once.`,
  examples: {
    good: [
      ...createExampleVariants('en', englishTitles.slice(0, faultLimit), 'It’s not your fault.'),
      ...createExampleVariants('id', indonesianTitles.slice(0, faultLimit), 'Ini bukan salah Anda.'),
    ],
    bad: [
      ...createExampleVariants('en', englishTitles, 'It’s not your fault.'),
      ...createExampleVariants('id', indonesianTitles, 'Ini bukan salah Anda.'),
    ],
  },
  check(variants) {
    const counted = variants
      .filter(({ audience }) => audience === 'user')
      .map((variant) => ({ variant, count: countFaultPhrases(variant) }))
      .filter(({ count }) => count > 0);
    const repeated = counted
      .filter(({ count }) => count > 1)
      .flatMap(({ variant }) =>
        reportProblems(variant, formatWords(variant), ['says twice that it is not their fault'], 'say it once'),
      );
    const tooMany = groupBy(counted, ({ variant }) => variant.language).flatMap((group) => {
      const codes = groupBy(group, ({ variant }) => variant.code);
      const problem = `${codes.length} codes say that it is not their fault, ${faultLimit} are right`;
      return codes
        .slice(faultLimit)
        .flatMap(([first]) =>
          first
            ? reportProblems(first.variant, formatWords(first.variant), [problem], 'say what happened instead')
            : [],
        );
    });
    return [...repeated, ...tooMany];
  },
};

const privateTitle = { privacy: true, title: 'We couldn’t finish this step', description: '' };
const privateTitleId = { ...privateTitle, language: 'id', title: 'Langkah ini belum bisa diselesaikan' };

const privateAlike: MessagesRule = {
  kind: 'messages',
  id: 'private-alike',
  title: 'Alike on a screen that others see',
  says: `Under privacy, the codes that reveal who is enrolled (${revealingCodes.join(', ')}) have the same title, description and steps.`,
  examples: {
    good: [
      createExampleVariant({ ...privateTitle, code: '411' }),
      createExampleVariant({ ...privateTitle, code: '415' }),
      createExampleVariant({ ...privateTitleId, code: '411' }),
      createExampleVariant({ ...privateTitleId, code: '415' }),
    ],
    bad: [
      createExampleVariant({ ...privateTitle, code: '411' }),
      createExampleVariant({ ...privateTitle, code: '415', title: 'We couldn’t find you' }),
      createExampleVariant({ ...privateTitleId, code: '411' }),
      createExampleVariant({ ...privateTitleId, code: '415', title: 'Data Anda belum ditemukan' }),
    ],
  },
  check(variants) {
    const hidden = variants.filter(({ privacy, code }) => privacy && revealingCodes.includes(code));
    // The codes differ in the operations and in the names of the registry that they are checked with.
    const groups = groupBy(hidden, (variant) => getSituationKey(variant, 'code', 'operation', 'registry'));
    return groups.flatMap(([first, ...others]) =>
      others.flatMap((variant) => {
        if (!first || joinAll(variant) === joinAll(first)) return [];
        const problem = `differs from ${first.code} under privacy`;
        return reportProblems(variant, joinAll(variant), [problem], 'use the same words and steps for both');
      }),
    );
  },
};

/** The rules that compare the messages of many codes. */
export const repetitionRules: readonly MessagesRule[] = [sentenceReuse, notTheirFault, privateAlike];
