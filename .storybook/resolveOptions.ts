import type { StatusMessageDefaults, StatusMessageOptions, StatusMessageProps } from 'face-status-kit';
import { attendantMessages } from 'face-status-kit/attendant';
import { allLanguages, initialToolbars, languagesAtOnce, type Toolbars } from './toolbars.ts';

/** Returns the values of the toolbars. Storybook's globals contain only the values that were set. */
export const readToolbars = (globals: Record<string, unknown>): Toolbars => ({ ...initialToolbars, ...globals });

/** Returns the options of the toolbars for all messages below a provider. */
export function getDefaults({ language, setting, audience, privacy }: Toolbars): StatusMessageDefaults {
  return {
    language: language === allLanguages ? languagesAtOnce[0] : language,
    setting: setting === 'any' ? undefined : setting,
    audience,
    privacy: privacy === 'on',
    messages: attendantMessages,
  };
}

/** Returns the options of the toolbars that a provider does not have, for one message. */
export function getProps({ language, operation, attempt }: Toolbars) {
  return {
    operation: operation === 'any' ? undefined : operation,
    attempt: Number(attempt),
    languages: language === allLanguages ? languagesAtOnce : undefined,
  } satisfies Partial<StatusMessageProps>;
}

/** Returns the options of the toolbars and of a story's controls together; the controls override the toolbars. */
export function resolveOptions(
  globals: Record<string, unknown>,
  args: Partial<StatusMessageProps>,
): StatusMessageOptions {
  const toolbars = readToolbars(globals);
  const { languages, ...props } = { ...getProps(toolbars), ...removeUndefined(args) };
  const options = { ...getDefaults(toolbars), ...props };
  return languages ? { ...options, language: languages[0] } : options;
}

/** Removes the args without a value, which would override a toolbar. */
export function removeUndefined<Args extends object>(args: Args): Partial<Args> {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined)) as Partial<Args>;
}
