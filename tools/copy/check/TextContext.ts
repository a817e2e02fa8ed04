import type { ContextSuffix } from './keys.ts';

/**
 * The kind of a text. `title`, `description`, `action`, `label` and `control` (the name of a button or of a group of
 * buttons at a kiosk) are written in the locale files. `spoken` (the words for a voice) and `message` (all parts
 * together) are built from them.
 */
export type Part = 'title' | 'description' | 'action' | 'label' | 'control' | 'spoken' | 'message';

/** The parts that are written in the locale files. */
export const writtenParts: readonly Part[] = ['title', 'description', 'action', 'label', 'control'];

/** The reader of a text. */
export type Audience = 'user' | 'attendant';

/** Everything that a rule may look at besides the text itself. */
export interface TextContext {
  readonly language: string;
  readonly part: Part;
  readonly audience: Audience;
  /** The code, action, label or kiosk text that the text belongs to. */
  readonly owner: string;
  readonly contexts: readonly ContextSuffix[];
  /** Whether the message lacks steps because the screen does not offer all its commands; default: `false`. */
  readonly isReduced?: boolean;
}
