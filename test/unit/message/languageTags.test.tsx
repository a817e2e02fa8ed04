import { resolveStatusMessage } from 'face-status-kit';
import type { InitOptions } from 'i18next';
import { describe, expect, it } from 'vitest';
import { createApp, getMessage, withTitle } from './support/appI18next.tsx';

/** The text of the app. The kit's own differ. */
const own = 'Milik aplikasi';

describe('an app that writes language tags in its own way', () => {
  it('has its texts found in its own language, with the canonical tag in `lang`', () => {
    // The language of the app, the tag of its texts, the language of the message.
    const tags = [
      ['id_ID', 'id_ID', 'id-ID'],
      ['id_ID', 'id', 'id'],
      ['in', 'in', 'id'],
      ['in_ID', 'in', 'id'],
      ['in-ID', 'id', 'id'],
      ['ID', 'ID', 'id'],
      ['id-id', 'id-id', 'id-ID'],
      ['id-ID', 'id_ID', 'id-ID'],
      ['en_us', 'en_us', 'en-US'],
      ['id_ID.UTF-8', 'id_ID.UTF-8', 'id-ID'],
      ['id_ID.UTF-8', 'id', 'id'],
      ['zh_Hant_TW', 'zh_Hant_TW', 'zh-Hant-TW'],
      ['zh_Hant_TW', 'zh_Hant', 'zh-Hant'],
      ['iw_IL', 'iw', 'he'],
      ['dev', 'dev', 'en'],
    ] as const;
    for (const [lng, tag, language] of tags) {
      const message = getMessage(createApp({ lng, resources: withTitle(tag, own) }));
      expect(message, `${lng}, texts under ${tag}`).toMatchObject({ title: own, language });
    }
  });

  it('has its texts found with each option of i18next that changes tags', () => {
    const apps: [name: string, options: InitOptions, language: string][] = [
      ['languageOnly', { lng: 'id-ID', load: 'languageOnly', resources: withTitle('id', own) }, 'id'],
      ['currentOnly', { lng: 'id-ID', load: 'currentOnly', resources: withTitle('id-ID', own) }, 'id-ID'],
      ['lowerCaseLng', { lng: 'id-ID', lowerCaseLng: true, resources: withTitle('id-id', own) }, 'id-ID'],
      ['cleanCode', { lng: 'ID', cleanCode: true, resources: withTitle('id', own) }, 'id'],
      [
        'nonExplicitSupportedLngs',
        { lng: 'id-ID', supportedLngs: ['id'], nonExplicitSupportedLngs: true, resources: withTitle('id', own) },
        'id',
      ],
      ['supportedLngs', { lng: 'id_ID', supportedLngs: ['id_ID'], resources: withTitle('id_ID', own) }, 'id-ID'],
    ];
    for (const [name, options, language] of apps) {
      const app = createApp({ fallbackLng: false, ...options });
      expect(app.t('statusMessage:codes.413.title'), name).toBe(own);
      expect(getMessage(app), name).toMatchObject({ title: own, language });
    }
  });

  it('gets the text that its own `t` finds, if it has the language under two tags', () => {
    for (const lng of ['id_ID', 'id-ID']) {
      const resources = { ...withTitle('id-ID', 'dash'), ...withTitle('id_ID', 'underscore') };
      const app = createApp({ lng, fallbackLng: false, resources });
      expect(getMessage(app)?.title, lng).toBe(app.t('statusMessage:codes.413.title'));
    }
  });

  it('gets its texts for English, not those of the developers, if it has both', () => {
    const app = createApp({ lng: 'id', resources: { ...withTitle('dev', 'TODO'), ...withTitle('en', own) } });
    expect(getMessage(app, { language: 'en' })?.title).toBe(app.t('statusMessage:codes.413.title', { lng: 'en' }));
  });

  it('has its texts found for the `language` prop in any spelling of the same tag', () => {
    const app = createApp({ lng: 'en', fallbackLng: false, resources: withTitle('id_ID', own) });
    for (const language of ['id-ID', 'id_ID', 'in-ID', 'ID_id', 'id_ID.UTF-8']) {
      expect(getMessage(app, { language }), language).toMatchObject({ title: own, language: 'id-ID' });
    }
    // As i18next does it: `id` does not get the texts of one country.
    expect(getMessage(app, { language: 'id' })).toEqual(resolveStatusMessage(413, { language: 'id' }));
  });

  it('has every language that it adds or removes noticed', () => {
    const app = createApp({ lng: 'in_ID', fallbackLng: false, resources: {} });
    const kitTitle = getMessage(app)?.title;
    app.addResourceBundle('in_ID', 'statusMessage', { codes: { 413: { title: own } } });
    expect(getMessage(app)?.title).toBe(own);
    app.removeResourceBundle('in_ID', 'statusMessage');
    expect(getMessage(app)?.title).toBe(kitTitle);
  });
});
