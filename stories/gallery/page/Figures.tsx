import { findProfile } from '../../../tools/copy/check/languages/profiles.ts';
import { readingGradeLimit, sentenceWordLimit } from '../../../tools/copy/check/rules/lengthRules.ts';
import { getReadingGrade } from '../../../tools/copy/check/text/getReadingGrade.ts';
import { splitSentences, splitWords } from '../../../tools/copy/check/text/splitText.ts';
import { joinParts } from '../../../tools/copy/check/Variant.ts';
import type { CardSide, CardSituation } from '../cards/ReviewCard.ts';

/** What the limits of a message depend on. */
type FiguresSituation = Pick<CardSituation, 'audience' | 'stage'>;

/** A measurement of a message. */
interface Figure {
  readonly name: string;
  readonly value: number;
  /** The highest value allowed; `undefined` if there is no limit. */
  readonly limit: number | undefined;
  /** The unit for screen readers; sighted readers know it from the name. */
  readonly unit: 'characters' | 'words' | '';
}

/** The languages with a reading grade: the formula is made for English. */
const gradedLanguages: readonly string[] = ['en'];

/**
 * Measures how long a message is and how hard to read. A hint over a live picture has limits of its own. Developers read
 * the vendor's words, so those have no limits.
 */
export function measureMessage(side: CardSide, { audience, stage }: FiguresSituation): readonly Figure[] {
  const { language, title, description, actions, spoken } = side;
  const profile = findProfile(language);
  const isHint = stage === 'capture' && audience === 'user';
  const limits = profile && { ...profile.limits, ...(isHint && profile.hintLimits) };
  const longestSentence = Math.max(0, ...splitSentences(description).map((sentence) => splitWords(sentence).length));
  const figures: readonly Figure[] = [
    measureLength('Title', [title], limits?.title),
    measureLength('Description', [description], limits?.description),
    measureLength('Longest action', actions, limits?.action),
    measureLength('Spoken', [spoken], limits?.spoken),
    { name: 'Longest sentence', value: longestSentence, limit: sentenceWordLimit, unit: 'words' },
    ...(gradedLanguages.includes(language) ? [measureReadingGrade(side)] : []),
  ];
  return audience === 'developer' ? figures.map((figure) => ({ ...figure, limit: undefined })) : figures;
}

function measureLength(name: string, texts: readonly string[], limit: number | undefined): Figure {
  const value = Math.max(0, ...texts.map((text) => [...text].length));
  return { name, value, limit, unit: 'characters' };
}

function measureReadingGrade(side: CardSide): Figure {
  const value = Math.round(Math.max(0, getReadingGrade(joinParts(side))) * 10) / 10;
  return { name: 'Reading grade', value, limit: readingGradeLimit, unit: '' };
}

interface FiguresProps {
  readonly side: CardSide;
  readonly situation: FiguresSituation;
}

/** Renders the measurements of a message, each beside its limit. */
export function Figures({ side, situation }: FiguresProps) {
  return (
    <dl className="review-figures">
      {measureMessage(side, situation).map((figure) => (
        <div key={figure.name} data-over={isOverLimit(figure) || undefined}>
          <dt>{figure.name}</dt>
          <dd>
            {figure.value}
            {figure.limit !== undefined && <span> / {figure.limit}</span>}
            <span className="visually-hidden"> {figure.unit}</span>
            {isOverLimit(figure) && <strong> too much</strong>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const isOverLimit = ({ value, limit }: Figure) => limit !== undefined && value > limit;
