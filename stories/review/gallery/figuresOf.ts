import type { Audience } from 'face-status-kit';
import { profileOf } from '../../../tools/copy/check/languages/profiles.ts';
import { readingGradeLimit } from '../../../tools/copy/check/rules/readingGrade.ts';
import { sentenceWordLimit } from '../../../tools/copy/check/rules/sentenceLength.ts';
import { readingGradeOf } from '../../../tools/copy/check/text/readingGradeOf.ts';
import { sentences } from '../../../tools/copy/check/text/sentences.ts';
import { words } from '../../../tools/copy/check/text/words.ts';
import { joinParts } from '../../../tools/copy/check/Variant.ts';
import type { CardSide } from '../cards/ReviewCard.ts';

/** A measure of a message. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  /** The most that it may be; `undefined` where anything will do. */
  readonly limit: number | undefined;
  /** What is counted, for those who only hear the number. */
  readonly unit: 'characters' | 'words' | 'grade';
}

const lengthOf = (text: string) => [...text].length;

/** The languages whose reading grade can be told: the formula is made for English. */
const graded: readonly string[] = ['en'];

/** How long and how hard a message is, part by part; without a limit for developers, whose words are the vendor's. */
export function figuresOf(side: CardSide, audience: Audience): readonly Figure[] {
  const { language, title, description, actions, spoken } = side;
  const limits = profileOf(language)?.limits;
  const inCharacters = (name: string, texts: readonly string[], limit: number | undefined): Figure => ({
    name,
    value: Math.max(0, ...texts.map(lengthOf)),
    limit,
    unit: 'characters',
  });
  const longest = Math.max(0, ...sentences(description).map((sentence) => words(sentence).length));
  const grade: Figure = {
    name: 'Reading grade',
    value: Math.round(Math.max(0, readingGradeOf(joinParts(side))) * 10) / 10,
    limit: readingGradeLimit,
    unit: 'grade',
  };
  const figures: readonly Figure[] = [
    inCharacters('Title', [title], limits?.title),
    inCharacters('Description', [description], limits?.description),
    inCharacters('Longest action', actions, limits?.action),
    inCharacters('Spoken', [spoken], limits?.spoken),
    { name: 'Longest sentence', value: longest, limit: sentenceWordLimit, unit: 'words' },
    ...(graded.includes(language) ? [grade] : []),
  ];
  return audience === 'developer' ? figures.map((figure) => ({ ...figure, limit: undefined })) : figures;
}
