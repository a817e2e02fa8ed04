import type { FormatterModule, i18n, InitOptions, LoggerModule, PostProcessorModule, Resource } from 'i18next';
import { describe, expect, it, vi } from 'vitest';
import { createApp, getMessage, kitTitles, withTitle } from './support/appI18next.tsx';

const key = 'statusMessage:codes.413.title';

/** Texts of the app for all languages, in English only. */
const common = { en: { common: { desk: 'the front desk', help: { place: 'gate 2' } } } };

/** An Indonesian title with more texts of the app. */
function inIndonesian(title: string, more: object = {}): Resource {
  return { ...common, ...withTitle('id', title, more) };
}

interface Setup {
  readonly options: InitOptions;
  readonly expected: string;
  readonly values?: Record<string, string | number>;
  readonly keyInApp?: string;
  readonly use?: (app: i18n) => void;
}

/** Returns a function that gives an app a format of its own, in place of those of i18next. */
function withFormat(format: (value: unknown, format: string, language: string) => string) {
  const nothing = () => undefined;
  const formatter = { type: 'formatter', init: nothing, add: nothing, addCached: nothing, format } as const;
  return (app: i18n) => app.use(formatter as unknown as FormatterModule);
}

/** Apps whose text for 413 has something in it that i18next replaces. */
const setups: Record<string, Setup> = {
  'a text of the fallback language': {
    options: { resources: inIndonesian('Hubungi $t(common:desk)') },
    expected: 'Hubungi the front desk',
  },
  'a text that itself nests a text of the fallback language': {
    options: {
      resources: inIndonesian('Hubungi $t(staff:who)', { staff: { who: 'petugas di $t(common:help.place)' } }),
    },
    expected: 'Hubungi petugas di gate 2',
  },
  'a text of its own language and one of the fallback language': {
    options: { resources: inIndonesian('$t(local:please) $t(common:desk)', { local: { please: 'Hubungi' } }) },
    expected: 'Hubungi the front desk',
  },
  'a text of the language that the app asks for, though its own language is a fallback': {
    options: {
      lng: 'jv',
      fallbackLng: ['id', 'en'],
      resources: { ...inIndonesian('Hubungi $t(common:desk)'), jv: { common: { desk: 'mejo' } } },
    },
    expected: 'Hubungi mejo',
  },
  'a text of the default namespace': {
    options: {
      defaultNS: 'translation',
      resources: inIndonesian('Hubungi $t(desk)', { translation: { desk: 'meja' } }),
    },
    expected: 'Hubungi meja',
  },
  'a text of the fallback namespace': {
    options: { fallbackNS: 'common', resources: inIndonesian('Hubungi $t(desk)') },
    expected: 'Hubungi the front desk',
  },
  'a plural with its own count': {
    options: {
      resources: inIndonesian('Tunggu $t(common:minutes, {"count": {{wait}} })', {
        common: { minutes_other: '{{count}} menit' },
      }),
    },
    values: { wait: 5 },
    expected: 'Tunggu 5 menit',
  },
  'a plural of the fallback language, with the count of the message': {
    options: {
      resources: {
        ...withTitle('id', 'Tunggu $t(common:minutes)'),
        en: { common: { minutes_one: '{{count}} minute', minutes_other: '{{count}} minutes' } },
      },
    },
    values: { count: 1 },
    expected: 'Tunggu 1 minute',
  },
  'a text in a context': {
    options: {
      resources: inIndonesian('Hubungi $t(common:desk, {"context": "night"})', {
        common: { desk: 'meja', desk_night: 'satpam' },
      }),
    },
    expected: 'Hubungi satpam',
  },
  'a text in a language that it names': {
    options: {
      resources: inIndonesian('Hubungi $t(common:desk, {"lng": "en"})', { common: { desk: 'meja' } }),
    },
    expected: 'Hubungi the front desk',
  },
  'a text that is missing and has a default text': {
    options: { resources: inIndonesian('Hubungi $t(common:nobody, {"defaultValue": "petugas"})') },
    expected: 'Hubungi petugas',
  },
  'other separators': {
    options: {
      nsSeparator: '::',
      keySeparator: '/',
      resources: inIndonesian('Hubungi $t(common::help/place)'),
    },
    keyInApp: 'statusMessage::codes/413/title',
    expected: 'Hubungi gate 2',
  },
  'other separators of contexts and plurals': {
    options: {
      contextSeparator: '~',
      pluralSeparator: '+',
      resources: inIndonesian('Hubungi $t(common:desk, {"context": "night", "count": 2})', {
        common: { 'desk~night+other': '{{count}} satpam' },
      }),
    },
    expected: 'Hubungi 2 satpam',
  },
  'other marks for placeholders and nesting': {
    options: {
      // With another suffix than `)`, i18next 25 itself searches for seconds.
      interpolation: { prefix: '<<', suffix: '>>', nestingPrefix: '#(', nestingSuffix: ')' },
      resources: inIndonesian('#(common:desk) <<registry>> {{registry}}'),
    },
    values: { registry: 'Dukcapil' },
    expected: 'the front desk Dukcapil {{registry}}',
  },
  'a variable of all texts': {
    options: {
      interpolation: { defaultVariables: { brand: 'SatuSehat' } },
      resources: inIndonesian('{{brand}}: $t(common:brand)', { common: { brand: 'aplikasi {{brand}}' } }),
    },
    expected: 'SatuSehat: aplikasi SatuSehat',
  },
  'a format of the app, in the language that the app asks for': {
    options: {
      lng: 'jv',
      fallbackLng: ['id', 'en'],
      resources: inIndonesian('{{wait, minutes}}'),
    },
    use: withFormat((value, format, lng) => `${String(value)} ${format} ${lng}`),
    values: { wait: 5 },
    expected: '5 minutes jv',
  },
  'a format of i18next': {
    options: { resources: inIndonesian('{{wait, number}} detik') },
    values: { wait: 1234.5 },
    expected: '1.234,5 detik',
  },
  'a post-processor': {
    options: { postProcess: 'loud', resources: inIndonesian('Hubungi $t(common:desk)') },
    use: (app) =>
      app.use({
        type: 'postProcessor',
        name: 'loud',
        process: (text: string) => text.toUpperCase(),
      } satisfies PostProcessorModule),
    expected: 'HUBUNGI THE FRONT DESK',
  },
  'a list of lines that it joins': {
    options: {
      joinArrays: ' ',
      resources: withTitle('id', ['Maju', 'sedikit']),
    },
    expected: 'Maju sedikit',
  },
};

describe('a text of the app that i18next completes', () => {
  it('is the same as from the app’s own `t`, with nothing reported or logged', () => {
    for (const [name, { options, expected, values = {}, keyInApp = key, use }] of Object.entries(setups)) {
      const { app, reports } = createReportingApp(options, use);
      expect(getMessage(app, { values })?.title, name).toBe(expected);
      expect(reports(), name).toEqual([]);
      // The formats of i18next's own `t` may differ from the kit's in escaping only, which these texts do not need.
      expect(app.t(keyInApp, values), name).toBe(expected);
    }
  });

  it('is skipped if it nests a text that exists nowhere, with a warning and nothing reported', () => {
    const titles = [
      'Hubungi $t(common:nobody)',
      'Hubungi $t(nowhere:nobody)',
      'Hubungi $t(common:nobody, {"count": 2})',
      'Hubungi $t(common:help)',
      '$t(common:desk) atau $t(local:missing)',
    ];
    for (const title of titles) {
      const local = { missing: 'ke $t(common:nobody)' };
      const { app, reports } = createReportingApp({ resources: inIndonesian(title, { local }) });
      expect(getMessage(app), title).toMatchObject({ title: kitTitles.id, language: 'id' });
      expect(reports(), title).toEqual([]);
    }
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('codes.413.title'));
    vi.mocked(console.warn).mockClear();
  });

  it('is skipped if it is a list or an object', () => {
    for (const title of [['Maju'], { short: 'Maju' }, 7]) {
      const { app, reports } = createReportingApp({ returnObjects: true, resources: withTitle('id', title) });
      expect(getMessage(app)?.title, JSON.stringify(title)).toBe(kitTitles.id);
      expect(reports(), JSON.stringify(title)).toEqual([]);
    }
    vi.mocked(console.warn).mockClear();
  });

  it('has its variants found under the context separator of the app and under the kit’s', () => {
    for (const variant of ['title~kiosk', 'title_kiosk']) {
      const resources = { id: { statusMessage: { codes: { 413: { title: 'Biasa', [variant]: 'Di kios' } } } } };
      const { app } = createReportingApp({ contextSeparator: '~', resources });
      expect(getMessage(app, { setting: 'kiosk' })?.title, variant).toBe('Di kios');
    }
  });

  it('is found in an app that has no key separator, as one object in another or as flat keys', () => {
    const flat = {
      id: { statusMessage: { 'codes.413.title': 'Hubungi $t(common:desk.name)' }, common: { 'desk.name': 'meja' } },
    };
    const deep = withTitle('id', 'Hubungi $t(common:desk.name)', { common: { 'desk.name': 'meja' } });
    for (const resources of [flat, deep]) {
      const { app } = createReportingApp({ keySeparator: false, resources });
      expect(getMessage(app)?.title).toBe('Hubungi meja');
    }
  });

  it('does not let a value replace an option', () => {
    const { app } = createReportingApp({ resources: inIndonesian('Hubungi $t(common:desk)') });
    const values = { lng: 'en', lngs: 'en', ns: 'common', nsSeparator: '.', keySeparator: '/', fallbackLng: 'fr' };
    expect(getMessage(app, { values })?.title).toBe('Hubungi the front desk');
  });

  it('gets its values as they are, and the app’s own `t` still escapes them', () => {
    const resources = inIndonesian('{{registry}} $t(common:desk)', { home: { hello: 'Halo {{name}}' } });
    const { app } = createReportingApp({ resources });
    expect(getMessage(app, { values: { registry: 'A & <b>' } })?.title).toBe('A & <b> the front desk');
    expect(app.t('home:hello', { name: '<b>' })).toBe('Halo &lt;b&gt;');
  });

  it('leaves the app’s own `t` as it was, even if it throws', () => {
    const failingFormat = withFormat(() => {
      throw new Error('a format that fails');
    });
    const resources = inIndonesian('$t(common:desk) {{registry, x}}', {
      home: { hello: 'Halo {{name}} $t(common:desk)' },
    });
    const { app, reports } = createReportingApp({ resources }, failingFormat);
    const before = app.t('home:hello', { name: '<b>' });
    expect(getMessage(app)?.title).toBe(kitTitles.id);
    expect(app.t('home:hello', { name: '<b>' })).toBe(before);
    expect(reports()).toEqual([]);
    vi.mocked(console.warn).mockClear();
  });

  it('is found through the public functions of an instance that hides its translator', () => {
    const { app } = createReportingApp({
      lng: 'jv',
      fallbackLng: ['id', 'en'],
      resources: inIndonesian('{{registry}}: $t(common:desk)'),
    });
    const wrapped = new Proxy(app, {
      get: (target, name) => (name === 'translator' ? undefined : (Reflect.get(target, name) as unknown)),
    });
    expect(getMessage(wrapped, { values: { registry: 'A & B' } })).toMatchObject({
      title: 'A & B: the front desk',
      descriptionLanguage: 'id',
    });
  });
});

describe('the app’s i18next beside the kit', () => {
  it('is not asked to load anything, although its backend has the namespaces that the text nests', async () => {
    const read = vi.fn((_language: string, _namespace: string, done: (error: unknown, data: object) => void) => {
      done(null, {});
    });
    const { app, reports } = createReportingApp(
      {
        partialBundledLanguages: true,
        ns: ['home'],
        resources: inIndonesian('Hubungi $t(common:desk) $t(later:soon)'),
      },
      (instance) => instance.use({ type: 'backend', init: () => undefined, read }),
    );
    await expect.poll(() => app.isInitialized).toBe(true);
    read.mockClear();
    reports();
    expect(getMessage(app)?.title).toBe(kitTitles.id);
    expect(read).not.toHaveBeenCalled();
    expect(reports()).toEqual([]);
    vi.mocked(console.warn).mockClear();
  });

  it('keeps its language, its settings and its list of loaded namespaces', () => {
    const { app } = createReportingApp({ resources: inIndonesian('Hubungi $t(common:desk)') });
    const state = () => ({
      language: app.language,
      languages: [...app.languages],
      resolved: app.resolvedLanguage,
      options: { ...app.options },
      data: structuredClone(app.store.data),
      namespaces: app.options.ns,
    });
    const before = state();
    getMessage(app, { language: 'jv', values: { registry: 'X' } });
    expect(state()).toEqual(before);
  });

  it('still reports its own missing keys', () => {
    const { app, reports } = createReportingApp({ resources: inIndonesian('Hubungi $t(common:desk)') });
    getMessage(app);
    app.t('home:missing');
    expect(reports()).toContain('missing key');
  });
});

/** Creates an app in Indonesian with English as its fallback, and a function that returns and clears its reports. */
function createReportingApp(options: InitOptions, use?: (app: i18n) => void) {
  let reported: string[] = [];
  const log = (kind: string) => (args: unknown[]) => void reported.push(`${kind}: ${args.join(' ')}`);
  const logger: LoggerModule = { type: 'logger', log: log('log'), warn: log('warn'), error: log('error') };
  const app = createApp(
    {
      lng: 'id',
      fallbackLng: 'en',
      debug: true,
      saveMissing: true,
      missingKeyHandler: () => void reported.push('missing key'),
      parseMissingKeyHandler: (missingKey, defaultText) => {
        reported.push('parsed missing key');
        return defaultText ?? missingKey;
      },
      ...options,
    },
    (instance) => {
      instance.use(logger);
      use?.(instance);
    },
  );
  const reports = () => {
    const taken = reported;
    reported = [];
    return taken;
  };
  reports();
  return { app, reports };
}
