import type { TextState } from '../../../tools/copy/review/reviewTexts.ts';

/** A state to look for: of all languages together, or of one, as in `draft id`. */
export type WantedState = TextState | `${TextState} ${string}`;

/** A state of one language, as it is looked for. */
export const wantedIn = (state: TextState, language: string): WantedState => `${state} ${language}`;
