import { render, screen } from '@testing-library/react';
import { resolveStatusMessage, StatusMessageProvider } from 'face-status-kit';
import { KioskStatus } from 'face-status-kit/kiosk';
import type { i18n, InitOptions } from 'i18next';
import { describe, expect, it, vi } from 'vitest';
import kioskTexts from '../../../locales/id/kiosk.json' with { type: 'json' };
import { createApp, getMessage, kitTitles, withTitle } from './support/appI18next.tsx';

type FallbackLng = InitOptions['fallbackLng'];

describe('the fallback languages of the app', () => {
  it('go before English, in every form that i18next knows', () => {
    const fallbacks: readonly [FallbackLng, string][] = [
      ['id', 'id'],
      ['id-ID', 'id'],
      ['in_ID', 'id'],
      [['fr', 'id'], 'id'],
      [['fr', 'en', 'id'], 'en'],
      [{ jv: ['id'], default: ['en'] }, 'id'],
      [{ fr: ['en'], default: ['id'] }, 'id'],
      [(code: string) => (code === 'jv' ? ['id'] : ['en']), 'id'],
      ['dev', 'en'],
      [undefined, 'en'],
      [false, 'en'],
      [[], 'en'],
    ];
    for (const [fallbackLng, language] of fallbacks) {
      const app = createApp({ lng: 'jv', ...(fallbackLng !== undefined && { fallbackLng }), resources: {} });
      expect(getMessage(app)?.language, JSON.stringify(fallbackLng)).toBe(language);
    }
  });

  it('hold for the `language` prop as for the language of the app', () => {
    const app = createApp({ lng: 'en', fallbackLng: { jv: ['id'], default: ['en'] }, resources: {} });
    expect(getMessage(app, { language: 'jv' })).toMatchObject({ title: kitTitles.id, language: 'id' });
    expect(getMessage(app, { language: 'jv_ID' })).toMatchObject({ title: kitTitles.id, language: 'id' });
    expect(getMessage(app, { language: 'fr' })).toMatchObject({ title: kitTitles.en, language: 'en' });
  });

  it('come after the language itself and its shorter forms', () => {
    const app = createApp({ lng: 'id-ID', fallbackLng: 'fr', resources: withTitle('fr', 'Trop loin') });
    expect(getMessage(app)).toMatchObject({ title: kitTitles.id, language: 'id' });
  });

  it('give the texts of the app first, then the kit’s, each part with its language', () => {
    const app = createApp({ lng: 'jv', fallbackLng: ['su', 'id'], resources: withTitle('su', 'Caket') });
    const message = getMessage(app);
    expect(message).toMatchObject({ title: 'Caket', language: 'su' });
    expect(message?.actions[0]?.language).toBe('id');
  });

  it('give the texts around a message at a kiosk, too', () => {
    const app = createApp({ lng: 'jv', fallbackLng: 'id', resources: {} });
    render(
      <StatusMessageProvider i18n={app}>
        <KioskStatus code={413} languages={['jv', 'en']} />
      </StatusMessageProvider>,
    );
    expect(screen.getByRole('group', { name: kioskTexts.controls })).toHaveAttribute('lang', 'id');
    // The button of a language needs its name in that language. That is the app's part.
    vi.mocked(console.warn).mockClear();
  });

  it('change nothing in a message that needs no fallback', () => {
    const app = createApp({ lng: 'id', fallbackLng: ['dev', 'en'], resources: {} });
    expect(getMessage(app)).toBe(resolveStatusMessage(413, { language: 'id' }));
  });

  it('are ignored if the app’s function for them throws or returns no languages', () => {
    const app = createApp({ lng: 'jv', fallbackLng: false, resources: {} });
    const broken = [
      () => {
        throw new Error('no fallback');
      },
      () => [null, 7, { code: 'id' }],
      () => 7,
    ];
    for (const fallbackLng of broken) {
      app.options.fallbackLng = fallbackLng as never;
      expect(getMessage(app)?.language, fallbackLng.toString()).toBe('en');
    }
  });

  it('are not needed: an instance with the bare necessities works', () => {
    const bare = { on: () => undefined, off: () => undefined, isInitialized: true, language: 'id' };
    expect(getMessage(bare as unknown as i18n)?.title).toBe(kitTitles.id);
    const mocked = { ...bare, services: {}, store: { data: {}, on: bare.on, off: bare.off }, t: (key: string) => key };
    expect(getMessage(mocked as unknown as i18n)?.title).toBe(kitTitles.id);
  });

  it('are used although the app shows keys in place of texts (`cimode`)', () => {
    const app = createApp({
      lng: 'cimode',
      fallbackLng: 'id',
      appendNamespaceToCIMode: true,
      resources: withTitle('id', 'Milik aplikasi'),
    });
    expect(getMessage(app)).toMatchObject({ title: 'Milik aplikasi', language: 'id', descriptionLanguage: 'id' });
  });
});
