import type { Variant } from './Variant.ts';
import type { Inventory } from './inventory.ts';
import type { ContextSuffix } from './keys.ts';
import type { Locales } from './Locales.ts';

/**
 * `title`, `description`, `action`, `label` and `control` (what a button or a group of a kiosk is called) are written;
 * `spoken` and `message` (all parts together) are made of them.
 */
export type Part = 'title' | 'description' | 'action' | 'label' | 'control' | 'spoken' | 'message';

/** Who reads the text. */
export type Audience = 'user' | 'attendant';

/** Where a text stands and who reads it: all that a rule may look at besides the text. */
export interface TextContext {
  readonly language: string;
  readonly part: Part;
  readonly audience: Audience;
  /** The code, action, label or text of a kiosk that the text belongs to. */
  readonly owner: string;
  readonly contexts: readonly ContextSuffix[];
}

/** What is wrong with a text, and what to do about it. */
export interface Flaw {
  readonly problem: string;
  readonly mend: string;
}

/** A flaw and where it is. */
export interface Finding extends Flaw {
  readonly rule: string;
  readonly language: string;
  /** As in `locales/en/codes.json codes.413.title`, or the variant of a message. */
  readonly place: string;
  readonly text: string;
}

/** What a rule finds in a place; the check adds the rule's id. */
export type PlacedFlaw = Omit<Finding, 'rule'>;

interface RuleHead {
  readonly id: string;
  readonly title: string;
  /** The rule in one sentence, for the people who write the words. */
  readonly says: string;
}

/** Absent: all of them. */
export interface AppliesTo {
  readonly languages?: readonly string[];
  readonly parts?: readonly Part[];
  readonly audiences?: readonly Audience[];
}

export interface TextExample {
  readonly good: string;
  readonly bad: string;
  /** Where the two stand, as far as the rule cares. */
  readonly context?: Partial<TextContext>;
}

/** A rule that looks at one text alone. */
export interface TextRule extends RuleHead {
  readonly kind: 'text';
  readonly appliesTo: AppliesTo;
  /** `written`: with its placeholders, as the file has it. `shown`: with the placeholders filled. */
  readonly reads: 'written' | 'shown';
  /** One for each language. */
  readonly examples: Readonly<Record<string, TextExample>>;
  readonly check: (text: string, context: TextContext) => readonly Flaw[];
}

/** A rule about the files: which keys there are, and how the languages match. */
export interface FilesRule extends RuleHead {
  readonly kind: 'files';
  readonly examples: { readonly good: Locales; readonly bad: Locales; readonly inventory: Inventory };
  readonly check: (locales: Locales, inventory: Inventory) => readonly PlacedFlaw[];
}

/** A rule that compares messages, or looks at how one is put together. */
export interface MessagesRule extends RuleHead {
  readonly kind: 'messages';
  readonly examples: { readonly good: readonly Variant[]; readonly bad: readonly Variant[] };
  readonly check: (variants: readonly Variant[]) => readonly PlacedFlaw[];
}

export type Rule = TextRule | FilesRule | MessagesRule;
