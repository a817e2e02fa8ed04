import type { FilesRule, MessagesRule, Rule, TextRule } from '../Rule.ts';
import { actionsOfMessage } from './actionsOfMessage.ts';
import { allCapitals } from './allCapitals.ts';
import { blame } from './blame.ts';
import { capitals } from './capitals.ts';
import { codeNumber } from './codeNumber.ts';
import { distinctControls } from './distinctControls.ts';
import { distinctMessages } from './distinctMessages.ts';
import { distinctOperations } from './distinctOperations.ts';
import { exclamation } from './exclamation.ts';
import { glossary } from './glossary.ts';
import { knownKeys } from './knownKeys.ts';
import { knownPlaceholders } from './knownPlaceholders.ts';
import { length } from './length.ts';
import { neverWords } from './neverWords.ts';
import { noFullStop } from './noFullStop.ts';
import { noMarkup } from './noMarkup.ts';
import { notTheirFault } from './notTheirFault.ts';
import { privacyWords } from './privacyWords.ts';
import { quotes } from './quotes.ts';
import { rawKey } from './rawKey.ts';
import { readingGrade } from './readingGrade.ts';
import { registryName } from './registryName.ts';
import { requiredTexts } from './requiredTexts.ts';
import { sameKeys } from './sameKeys.ts';
import { samePlaceholders } from './samePlaceholders.ts';
import { sentenceCase } from './sentenceCase.ts';
import { sentenceCount } from './sentenceCount.ts';
import { sentenceLength } from './sentenceLength.ts';
import { settingWords } from './settingWords.ts';
import { spaces } from './spaces.ts';
import { spelling } from './spelling.ts';
import { spokenForm } from './spokenForm.ts';
import { staffWords } from './staffWords.ts';
import { titleWords } from './titleWords.ts';
import { toldValues } from './toldValues.ts';
import { translated } from './translated.ts';
import { verbFirst } from './verbFirst.ts';

/** What a text looks like. */
const form = [length, sentenceCount, sentenceLength, noFullStop, sentenceCase, verbFirst, spokenForm, readingGrade];

/** Which words it uses. */
const choice = [neverWords, staffWords, titleWords, blame, glossary, spelling, capitals];

/** Whether it suits the situation. */
const tact = [notTheirFault, settingWords, privacyWords];

/** How it is written. */
const writing = [exclamation, allCapitals, codeNumber, quotes, spaces, noMarkup];

/** What must not show through. */
const machinery = [knownPlaceholders, toldValues, registryName, rawKey];

/** The rules that look at one text alone. */
export const textRules: readonly TextRule[] = [...form, ...choice, ...tact, ...writing, ...machinery];

/** The rules about keys and about how the languages match. */
export const filesRules: readonly FilesRule[] = [
  requiredTexts,
  knownKeys,
  sameKeys,
  samePlaceholders,
  translated,
  distinctControls,
];

/** The rules about whole messages. */
export const messagesRules: readonly MessagesRule[] = [distinctMessages, distinctOperations, actionsOfMessage];

/** Every rule of the copy check. */
export const rules: readonly Rule[] = [...textRules, ...filesRules, ...messagesRules];
