import { renderHook } from '@testing-library/react';
import {
  StatusMessageProvider,
  useStatusMessage,
  type ResolvedStatusMessage,
  type StatusMessageOptions,
} from 'face-status-kit';
import { createInstance, type i18n, type InitOptions, type Resource } from 'i18next';
import enTexts from '../../../../locales/en/codes.json' with { type: 'json' };
import idTexts from '../../../../locales/id/codes.json' with { type: 'json' };

/** Creates the i18next instance of an app, with the plugins that `addPlugins` adds. It is ready at once. */
export function createApp(options: InitOptions, addPlugins?: (app: i18n) => void): i18n {
  const app = createInstance();
  addPlugins?.(app);
  // The last two options have other names in older versions or are missing there.
  void app.init({ ...options, ...{ initAsync: false, initImmediate: false, showSupportNotice: false } });
  return app;
}

/** Returns resources with a title for 413 in one language, and more texts of the same language. */
export function withTitle(language: string, title: unknown, more: object = {}): Resource {
  return { [language]: { statusMessage: { codes: { 413: { title } } }, ...more } };
}

/** Returns the kit's message for 413 in an app. */
export function getMessage(app: i18n, options: StatusMessageOptions = {}): ResolvedStatusMessage | null {
  const { result, unmount } = renderHook(() => useStatusMessage(413, options), {
    wrapper: ({ children }) => <StatusMessageProvider i18n={app}>{children}</StatusMessageProvider>,
  });
  const message = result.current;
  unmount();
  return message;
}

/** The kit's own titles for 413. */
export const kitTitles = { en: enTexts['413'].title, id: idTexts['413'].title };
