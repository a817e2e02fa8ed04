import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Politeness } from '../../catalogue/statusCatalogue.ts';
import type { ResolvedStatusMessage } from '../../text/ResolvedStatusMessage.ts';
import { readAttempt } from '../../text/situation.ts';
import { createAnnouncer } from './createAnnouncer.ts';
import { getLiveRegions, type AnnouncedPhrase, type Announcement, type LivePoliteness } from './liveRegions.ts';

/**
 * How screen readers announce a message. `auto`: as the message's `politeness` says. `polite`: after the current speech.
 * `assertive`: at once, interrupting other speech. `off`: not at all, for an app that announces in its own way.
 */
export type AnnounceMode = 'auto' | 'polite' | 'assertive' | 'off';

/**
 * Returns what to announce, or `null` for nothing.
 *
 * @param translations - The same message in each language that is shown, the main one first.
 */
export function getAnnouncement(
  translations: readonly ResolvedStatusMessage[],
  mode: AnnounceMode,
): Announcement | null {
  const [message] = translations;
  const politeness = message && choosePoliteness(mode, message.politeness);
  if (!politeness) return null;
  return { politeness, phrases: translations.map(toPhrase) };
}

/** Returns what to announce of a message. A button that comes or goes does not make it another announcement. */
function toPhrase({ title, actions, spoken, language }: ResolvedStatusMessage): AnnouncedPhrase {
  const steps = actions.filter(({ kind }) => kind === 'guidance').map(({ label }) => label);
  return { text: spoken, language, content: [title, ...steps].join('\n') };
}

/** Decides how to announce. The catalogue row of the code holds the politeness of a message. */
function choosePoliteness(mode: AnnounceMode, politeness: Politeness): LivePoliteness | null {
  // Any value that is not a mode counts as `auto`.
  const chosen = mode === 'off' || mode === 'polite' || mode === 'assertive' ? mode : politeness;
  return chosen === 'off' ? null : chosen;
}

/**
 * Announces to screen readers whenever the announcement or the attempt changes.
 *
 * @param root - The root element of the message. Where it is decides which live regions announce the message.
 * @param announcement - What to announce; `null` for nothing.
 * @param attempt - At another attempt the same announcement is made again. A value that is not a number from 1
 *   counts as 1.
 */
export function useAnnouncement(
  root: RefObject<Element | null>,
  announcement: Announcement | null,
  attempt: unknown,
): void {
  const [announcer] = useState(createAnnouncer);
  const last = useRef<AnnouncedState>(nothingAnnounced);
  const attemptNumber = readAttempt(attempt);

  useEffect(() => {
    // Creates the regions before the first text, even while there is no message.
    getLiveRegions(root.current);
    return () => {
      announcer.dispose();
      last.current = nothingAnnounced;
    };
  }, [root, announcer]);

  // After each render, and compared by content: an app may create new but equal options at each render.
  useEffect(() => {
    const state = { announcement, attempt: attemptNumber };
    if (isEqual(state, last.current)) return;
    last.current = state;
    if (announcement) announcer.announce(root, announcement);
    else announcer.cancel();
  });
}

/** What a message announced last, or is about to announce. */
interface AnnouncedState {
  readonly announcement: Announcement | null;
  readonly attempt: number;
}

const nothingAnnounced: AnnouncedState = { announcement: null, attempt: 1 };

function isEqual(one: AnnouncedState, other: AnnouncedState): boolean {
  if (one.attempt !== other.attempt || one.announcement?.politeness !== other.announcement?.politeness) return false;
  const [phrases, otherPhrases] = [one.announcement?.phrases ?? [], other.announcement?.phrases ?? []];
  return (
    phrases.length === otherPhrases.length &&
    phrases.every((phrase, index) => {
      const otherPhrase = otherPhrases[index];
      return getContent(phrase) === getContent(otherPhrase) && phrase.language === otherPhrase?.language;
    })
  );
}

function getContent(phrase: AnnouncedPhrase | undefined): string | undefined {
  return phrase?.content ?? phrase?.text;
}
