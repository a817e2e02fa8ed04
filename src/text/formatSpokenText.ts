import { findText, type TextQuery } from './findText.ts';
import type { ResolvedAction } from './ResolvedStatusMessage.ts';

/** More steps than this are hard to remember. */
const maxSpokenSteps = 2;

/**
 * Returns what a voice says about the actions of a message: up to two steps of the person or, without any, which button
 * to press. Actions in another language than the message are left out.
 */
export function getSpokenActions(
  actions: readonly ResolvedAction[],
  language: string,
  query: TextQuery,
): readonly string[] {
  const ownActions = actions.filter((action) => action.language === language);
  const steps = ownActions.filter(({ kind }) => kind === 'guidance');
  if (steps.length > 0) return steps.slice(0, maxSpokenSteps).map(({ label }) => label);
  return ownActions.slice(0, 1).map(({ label }) => {
    const press = findText('labels.press', { ...query, values: { ...query.values, action: label } });
    return press.language === language ? press.text : label;
  });
}

/** Returns the words for a voice: the title and the steps, each as a sentence. */
export function formatSpokenText(title: string, steps: readonly string[]): string {
  return [title, ...steps].map(endSentence).join(' ');
}

/**
 * The mark at the end of a sentence, in the scripts of living languages. Unicode's property "Sentence_Terminal" has them
 * too, but old versions of Hermes (React Native) refuse a file whose expressions name a property.
 */
const sentenceEnd = /[.!?…‼⁇⁈⁉。．！？｡։؝؞؟۔।॥။၊።፧፨។៕᠃᠉᥄᥅᱾᱿꓿꘎꘏꤯꧈꧉꩝꩞꩟꯫]$/;

function endSentence(text: string): string {
  return sentenceEnd.test(text) ? text : `${text}.`;
}
