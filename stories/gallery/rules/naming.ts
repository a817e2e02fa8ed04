import type { ContextSuffix } from '../../../tools/copy/check/keys.ts';
import type { Audience, Part, TextContext } from '../../../tools/copy/check/TextContext.ts';
import { operationNames, settingNames } from '../situationNames.ts';

/** The name of each part of a message. */
export const partNames: Readonly<Record<Part, string>> = {
  title: 'Title',
  description: 'Description',
  action: 'Action',
  label: 'Label',
  control: 'Button at a kiosk',
  spoken: 'Spoken text',
  message: 'Whole message',
};

/** The name of each audience. */
export const audienceNames: Readonly<Record<Audience, string>> = { user: 'users', attendant: 'attendants' };

/** The name of each context of a text, by its suffix in the key. */
const contextNames: Readonly<Record<ContextSuffix, string>> = {
  private: 'on a screen that others see',
  attendant: 'for attendants',
  repeated: 'from the second try',
  enroll: `when ${operationNames.enroll}`,
  verify: `when ${operationNames.verify}`,
  identify: `when ${operationNames.identify}`,
  compare: `when ${operationNames.compare}`,
  capture: 'over a live picture',
  ...settingNames,
};

/** The code of an example whose rule does not depend on the code. */
export const exampleOwner = '413';

/** Returns the names of some contexts. */
export const nameContexts = (contexts: readonly ContextSuffix[]): readonly string[] =>
  contexts.map((context) => contextNames[context]);

/** Describes the context of an example, as in “whole message of 411, at a kiosk”. */
export function describeContext({ part, owner, contexts }: TextContext): string {
  const of = owner === exampleOwner ? '' : ` of ${owner}`;
  return [`${partNames[part].toLowerCase()}${of}`, ...nameContexts(contexts)].join(', ');
}
