import type { WrittenLine } from '../../engines/writingVoice.ts';

/** A text that the screen reader has given to its voice. */
export interface Utterance {
  readonly text: string;
  /** The language of the voice, as a BCP 47 tag. */
  readonly language: string;
  /** When the voice began, in epoch ms. */
  readonly startedAtMs: number;
  /** Whether the voice has said all of it, was cut off, or is still speaking. */
  readonly ending: 'whole' | 'cut off' | 'unfinished';
}

/** Joins the lines that the voice has written to one utterance for each beginning. */
export function readUtterances(lines: readonly WrittenLine[]): readonly Utterance[] {
  const utterances: Utterance[] = [];
  for (const { event, at, text, language } of lines) {
    const last = utterances.at(-1);
    if (event === 'begin') {
      utterances.push({ text, language: language ?? 'und', startedAtMs: at, ending: 'unfinished' });
    } else if (last) {
      utterances[utterances.length - 1] = { ...last, ending: event === 'end' ? 'whole' : 'cut off' };
    }
  }
  return utterances;
}
