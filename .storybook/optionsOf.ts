import type { StatusMessageDefaults, StatusMessageOptions, StatusMessageProps } from 'face-status-kit';
import { attendantMessages } from 'face-status-kit/attendant';
import { initialToolbars, type Toolbars } from './toolbars.ts';

/** Storybook's globals are any object; what a toolbar has not set yet is as it is at first. */
export const readToolbars = (globals: Record<string, unknown>): Toolbars => ({ ...initialToolbars, ...globals });

/** What the toolbars set for all messages below a provider. */
export function defaultsOf({ language, setting, audience, privacy }: Toolbars): StatusMessageDefaults {
  return {
    language: language === 'both' ? 'id' : language,
    setting: setting === 'any' ? undefined : setting,
    audience,
    privacy: privacy === 'on',
    messages: attendantMessages,
  };
}

/** What the toolbars set for one message: a provider spans many, so it has no such options. */
export function propsOf({ language, operation, attempt }: Toolbars) {
  return {
    operation: operation === 'any' ? undefined : operation,
    attempt: Number(attempt),
    languages: language === 'both' ? ['id', 'en'] : undefined,
  } satisfies Partial<StatusMessageProps>;
}

/** What the toolbars and a story's own controls say together; the controls go first. */
export function optionsOf(globals: Record<string, unknown>, args: Partial<StatusMessageProps>): StatusMessageOptions {
  const { languages, ...props } = { ...propsOf(readToolbars(globals)), ...withoutUndefined(args) };
  const options = { ...defaultsOf(readToolbars(globals)), ...props };
  return languages ? { ...options, language: languages[0] } : options;
}

/** A control that is not set must not hide what a toolbar says. */
export function withoutUndefined<Args extends object>(args: Args): Partial<Args> {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined)) as Partial<Args>;
}
