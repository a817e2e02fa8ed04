import { audiences, settings, statusTypes, type Audience, type Setting, type StatusType } from 'face-status-kit';
import type { TextState } from '../../../scripts/copy-review/reviewTexts.ts';

/** What a reviewer looks for; what is empty or `false` leaves nothing out. */
export interface Filters {
  readonly query: string;
  readonly type: StatusType | '';
  readonly severity: string;
  readonly remedy: string;
  readonly audience: Audience | '';
  readonly setting: Setting | '';
  readonly state: TextState | '';
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
export const choices: Readonly<
  Record<
    'type' | 'severity' | 'remedy' | 'audience' | 'setting' | 'state',
    { readonly name: string; readonly values: Readonly<Record<string, string>> }
  >
> = {
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
  state: { name: 'Approval', values: { approved: 'Approved', draft: 'Draft', missing: 'Missing' } },
};

function namesOf(values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map((value) => [value, value.charAt(0).toUpperCase() + value.slice(1)]));
}
