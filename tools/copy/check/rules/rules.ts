import type { FilesRule, MessagesRule, Rule, TextRule } from '../Rule.ts';
import { formRules } from './formRules.ts';
import { keyRules } from './keyRules.ts';
import { lengthRules } from './lengthRules.ts';
import { helpRules } from './helpRules.ts';
import { messageRules } from './messageRules.ts';
import { patternRules } from './patternRules.ts';
import { placeholderRules, samePlaceholders } from './placeholderRules.ts';
import { repetitionRules } from './repetitionRules.ts';
import { screenRules } from './screenRules.ts';
import { sentenceRules } from './sentenceRules.ts';
import { userWordRules } from './userWordRules.ts';
import { wordRules } from './wordRules.ts';

/** The rules that look at one text alone. */
export const textRules: readonly TextRule[] = [
  ...lengthRules,
  ...formRules,
  ...sentenceRules,
  ...wordRules,
  ...userWordRules,
  ...patternRules,
  ...placeholderRules,
];

/** The rules about keys and about how the languages match. */
export const filesRules: readonly FilesRule[] = [...keyRules, samePlaceholders];

/** The rules about whole messages. */
export const messagesRules: readonly MessagesRule[] = [
  ...messageRules,
  ...helpRules,
  ...screenRules,
  ...repetitionRules,
];

/** Every rule of the copy check. */
export const rules: readonly Rule[] = [...textRules, ...filesRules, ...messagesRules];
