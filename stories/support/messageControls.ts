import type { Meta } from '@storybook/react-vite';
import { audiences, operations, settings, stages, statusCodes, type StatusMessage } from 'face-status-kit';
import { languages } from './languages.ts';

/** Returns a list with these options, and a first option that leaves the choice to the toolbar. */
const withToolbarDefault = (options: readonly (string | number)[]) =>
  ({
    options: [undefined, ...options],
    control: { type: 'select', labels: { undefined: 'as in the toolbar' } },
  }) as const;

/** A control for every option of a message. */
export const messageControls = {
  code: { control: 'select', options: [...statusCodes, 999] },
  // A regional tag falls back to its language, and a language without texts to English.
  language: withToolbarDefault([...languages, 'id-ID', 'fr']),
  languages: { control: 'object' },
  setting: withToolbarDefault(settings),
  stage: { control: 'inline-radio', options: stages },
  operation: withToolbarDefault(operations),
  audience: withToolbarDefault(audiences),
  attempt: withToolbarDefault([1, 2, 3]),
  privacy: { control: 'boolean' },
  announce: { control: 'inline-radio', options: ['auto', 'polite', 'assertive', 'off'] },
  values: { control: 'object' },
  messages: { control: 'object' },
  // A time in epoch ms is no use in a control; see the stories of Component, Actions.
  retryAt: { control: false },
  statuses: { control: false },
  // Storybook has no control for functions.
  actionHandlers: { control: false },
  parts: { control: false },
} satisfies Meta<typeof StatusMessage>['argTypes'];
