import type { LocatedProblem, MessageLocation, Problem, TextLocation } from './Finding.ts';
import type { Inventory } from './inventory.ts';
import type { Locales } from './Locales.ts';
import type { Audience, Part, TextContext } from './TextContext.ts';
import type { Variant } from './Variant.ts';

interface RuleHead {
  readonly id: string;
  readonly title: string;
  /** The rule in one sentence, for the people who write the words. */
  readonly says: string;
}

/** The texts that a rule applies to. An absent list means: all of them. */
export interface AppliesTo {
  readonly languages?: readonly string[];
  readonly parts?: readonly Part[];
  readonly audiences?: readonly Audience[];
}

/** A text that keeps a rule and a text that breaks it, in one language. */
export interface TextExample {
  readonly good: string;
  readonly bad: string;
  /** The context of both texts, as far as the rule depends on it. */
  readonly context?: Partial<TextContext>;
}

/** A rule that looks at one text alone. */
export interface TextRule extends RuleHead {
  readonly kind: 'text';
  readonly appliesTo: AppliesTo;
  /** `written`: the text of the file, with its placeholders. `shown`: the text with its placeholders filled. */
  readonly reads: 'written' | 'shown';
  /** One for each language. */
  readonly examples: Readonly<Record<string, TextExample>>;
  readonly check: (text: string, context: TextContext) => readonly Problem[];
}

/** A rule about the files: their keys, and how the languages match. */
export interface FilesRule extends RuleHead {
  readonly kind: 'files';
  readonly examples: { readonly good: Locales; readonly bad: Locales; readonly inventory: Inventory };
  readonly check: (locales: Locales, inventory: Inventory) => readonly LocatedProblem<TextLocation>[];
}

/** A rule that compares messages, or looks at the parts of one message together. */
export interface MessagesRule extends RuleHead {
  readonly kind: 'messages';
  readonly examples: { readonly good: readonly Variant[]; readonly bad: readonly Variant[] };
  readonly check: (variants: readonly Variant[]) => readonly LocatedProblem<MessageLocation>[];
}

export type Rule = TextRule | FilesRule | MessagesRule;
