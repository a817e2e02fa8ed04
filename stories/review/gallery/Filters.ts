import { audiences, settings, statusTypes, type Audience, type Setting, type StatusType } from 'face-status-kit';
import type { TextState } from '../../../tools/copy/review/reviewTexts.ts';
import { wantedIn, type WantedState } from './WantedState.ts';

/** What a reviewer looks for; what is empty or `false` leaves nothing out. */
export interface Filters {
  readonly query: string;
  readonly type: StatusType | '';
  readonly severity: string;
  readonly remedy: string;
  readonly audience: Audience | '';
  readonly setting: Setting | '';
  readonly state: WantedState | '';
  readonly differsBySetting: boolean;
  readonly hasFindings: boolean;
}

export const noFilters: Filters = {
  query: '',
  type: '',
  severity: '',
  remedy: '',
  audience: '',
  setting: '',
  state: '',
  differsBySetting: false,
  hasFindings: false,
};

/** The filters that are a choice, with what may be chosen and what it is called. */
export type Choices = Readonly<
  Record<
    'type' | 'severity' | 'remedy' | 'audience' | 'setting' | 'state',
    { readonly name: string; readonly values: Readonly<Record<string, string>> }
  >
>;

const textStates = ['approved', 'draft', 'missing'] as const satisfies readonly TextState[];
const states: Readonly<Record<TextState, string>> = { approved: 'Approved', draft: 'Draft', missing: 'Missing' };

/** The states of all languages together, and then those of each. */
function statesIn(names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const ofEach = Object.entries(names).flatMap(([language, name]) =>
    textStates.map((state) => [wantedIn(state, language), `${states[state]} in ${name}`] as const),
  );
  return { ...states, ...Object.fromEntries(ofEach) };
}

/**
 * What may be chosen where there are these languages.
 * @param names - The languages by their own names.
 */
export const choicesFor = (names: Readonly<Record<string, string>>): Choices => ({
  type: { name: 'Type', values: statusTypes },
  severity: {
    name: 'Severity',
    values: { success: 'Success', info: 'Info', warning: 'Warning', error: 'Error' },
  },
  remedy: {
    name: 'Remedy',
    values: {
      none: 'Nothing to cure',
      adjust: 'Adjust position or light',
      retake: 'New photo',
      reenter: 'Enter again',
      wait: 'Wait',
      signIn: 'Sign in',
      attendant: 'Staff',
      allow: 'Allow the camera',
    },
  },
  audience: { name: 'Audience', values: namesOf(audiences) },
  setting: { name: 'Setting', values: namesOf(settings) },
  state: { name: 'Approval', values: statesIn(names) },
});

function namesOf(values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map((value) => [value, value.charAt(0).toUpperCase() + value.slice(1)]));
}
