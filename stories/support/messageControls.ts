import type { Meta } from '@storybook/react-vite';
import { audiences, operations, settings, statusCodes, type StatusMessage } from 'face-status-kit';

/** A choice that leaves it to the toolbar until it is made. */
const orAsTheToolbarSays = (options: readonly (string | number)[]) =>
  ({
    options: [undefined, ...options],
    control: { type: 'select', labels: { undefined: 'as the toolbar says' } },
  }) as const;

/** A control for every option of a message. */
export const messageControls = {
  code: { control: 'select', options: [...statusCodes, 999] },
  language: orAsTheToolbarSays(['en', 'id', 'id-ID', 'fr']),
  languages: { control: 'object' },
  setting: orAsTheToolbarSays(settings),
  operation: orAsTheToolbarSays(operations),
  audience: orAsTheToolbarSays(audiences),
  attempt: orAsTheToolbarSays([1, 2, 3]),
  privacy: { control: 'boolean' },
  announce: { control: 'inline-radio', options: ['auto', 'polite', 'assertive', 'off'] },
  values: { control: 'object' },
  messages: { control: 'object' },
  // Functions: a story gives them.
  actionHandlers: { control: false },
  parts: { control: false },
} satisfies Meta<typeof StatusMessage>['argTypes'];
