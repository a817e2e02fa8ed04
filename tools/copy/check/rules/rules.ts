import type { FilesRule, Rule, TextRule } from '../Rule.ts';
import { formRules } from './formRules.ts';
import { keyRules } from './keyRules.ts';
import { lengthRules } from './lengthRules.ts';
import { messagesRules } from './messageRules.ts';
import { patternRules } from './patternRules.ts';
import { placeholderRules, samePlaceholders } from './placeholderRules.ts';
import { wordRules } from './wordRules.ts';

/** The rules that look at one text alone. */
export const textRules: readonly TextRule[] = [
  ...lengthRules,
  ...formRules,
  ...wordRules,
  ...patternRules,
  ...placeholderRules,
];

/** The rules about keys and about how the languages match. */
export const filesRules: readonly FilesRule[] = [...keyRules, samePlaceholders];

export { messagesRules };

/** Every rule of the copy check. */
export const rules: readonly Rule[] = [...textRules, ...filesRules, ...messagesRules];
