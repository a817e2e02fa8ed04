import type { Part } from '../TextContext.ts';
import type { WordTable } from '../text/findWords.ts';

/** What the rules need to know about a language: words, names and limits. */
export interface LanguageProfile {
  readonly language: string;
  /** The most characters that a part may have, with its placeholders filled. */
  readonly limits: Readonly<Record<Exclude<Part, 'message'>, number>>;
  /** Words that no message uses, whoever reads it. */
  readonly neverWords: WordTable;
  /** Words that only staff may read. */
  readonly staffWords: WordTable;
  /** Words that a title does not use. */
  readonly neverInTitle: WordTable;
  /** Words that blame the person. */
  readonly blame: WordTable;
  /** Words for which the glossary has another. */
  readonly glossary: WordTable;
  /** Words of the glossary that hold for users only. */
  readonly userGlossary: WordTable;
  /** Words that are spelt or formed wrongly. */
  readonly spelling: WordTable;
  /** Words that are right only with this capital. */
  readonly capitals: readonly string[];
  /** Words that are wrong in a setting. */
  readonly wrongInSetting: Readonly<Record<'anywhere' | 'desktop' | 'kiosk', WordTable>>;
  /** Words that tell, on a screen that others see, whether someone is enrolled. */
  readonly telling: WordTable;
  /** Ways to say that the person is not at fault. */
  readonly notYourFault: readonly string[];
  /** Ways to name who can help. */
  readonly helpers: readonly string[];
  /** What the first word of an action may be. */
  readonly actionVerbs: readonly string[];
  /** Names that keep their capitals inside a title or an action. */
  readonly names: readonly string[];
  /** What may be glued to a word of the tables. */
  readonly wordEndings: readonly string[];
}
