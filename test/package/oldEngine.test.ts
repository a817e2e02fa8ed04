import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import englishActions from '../../locales/en/actions.json' with { type: 'json' };
import englishCodes from '../../locales/en/codes.json' with { type: 'json' };
import codes from '../../locales/id/codes.json' with { type: 'json' };

const kit = inject('kit');

/** `core` of the packed kit with i18next, as a production bundle that runs in any engine. */
let bundle: string;

beforeAll(async () => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { alias: { i18next: join(process.cwd(), 'node_modules/i18next') } },
    build: { write: false, lib: { entry: join(kit.folder, 'dist/core.js'), formats: ['iife'], name: 'kit' } },
  });
  const [first] = [result].flat();
  const [output] = first && 'output' in first ? first.output : [];
  if (output?.type !== 'chunk') throw new Error('Vite built nothing.');
  bundle = output.code;
});

/** The features that an old Hermes, the engine of React Native, lacks. Hermes has no page and no `process` either. */
const absences: Readonly<Record<string, string>> = {
  'Intl.getCanonicalLocales': 'delete Intl.getCanonicalLocales;',
  Intl: 'delete globalThis.Intl;',
  'Object.hasOwn': 'delete Object.hasOwn;',
  'the newer methods of arrays': `for (const name of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'])
    delete Array.prototype[name];`,
  'all of these': `delete globalThis.Intl; delete Object.hasOwn; delete String.prototype.at;
    for (const name of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'])
      delete Array.prototype[name];
    for (const name of ['WeakRef', 'FinalizationRegistry', 'SharedArrayBuffer', 'Atomics', 'WebAssembly'])
      delete globalThis[name];`,
};

/** Runs an expression beside the bundle in an engine that lacks something. */
function run(absence: string, expression: string): unknown {
  // Nothing of Node.js: no console, timers, URL, TextDecoder, fetch, AbortController, structuredClone.
  const code = `${absence}\n${bundle}\nJSON.stringify(${expression})`;
  return JSON.parse(String(runInNewContext(code, {})));
}

describe('core in an engine that lacks something', () => {
  it.each(Object.entries(absences))('has all words without %s', (_name, absence) => {
    const say = (options: string) => run(absence, `kit.resolveStatusMessage(413, ${options})`);
    const { title, spoken } = say('{}') as { title: string; spoken: string };
    expect(title).toBe(englishCodes['413'].title);
    expect(spoken).toBe(`${englishCodes['413'].title}. ${englishActions.moveCloser}.`);
    for (const language of ['id', 'id-ID', 'ID_id', 'in']) {
      expect(say(`{ language: '${language}' }`), language).toMatchObject({ title: codes['413'].title });
    }
    expect(say(`{ language: 'not a tag' }`)).toMatchObject({ title: englishCodes['413'].title });
    expect(
      say(`{ language: 'zh-hant-tw', messages: { 'zh-Hant': { codes: { 413: { title: '太远' } } } } }`),
    ).toMatchObject({ title: '太远', language: 'zh-Hant' });
  });

  it.each(Object.entries(absences))('reads answers, errors and own codes without %s', (_name, absence) => {
    expect(run(absence, `kit.readStatus({ status: 413 })`)).toBe(413);
    expect(run(absence, `kit.readStatus(new TypeError('Network request failed'))`)).toBe('offline');
    const own = `kit.defineStatuses({ codes: { closed: { severity: 'warning', remedy: 'wait', actions: ['getHelp'],
      texts: { en: { title: 'Closed' } } } } })`;
    expect(run(absence, `kit.resolveStatusMessage('closed', { statuses: ${own} })`)).toMatchObject({ title: 'Closed' });
  });
});

describe('the packed code', () => {
  it('has no regular expression that an old Hermes refuses', () => {
    const folder = join(kit.folder, 'dist');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    const refused = files.filter((file) =>
      /\\p\{|\/[dgimsuy]*v[dgimsuy]*[;,.)]/.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(files.length).toBeGreaterThan(5);
    expect(refused).toEqual([]);
  });

  it('uses no top-level await, so that a CommonJS file can require it', () => {
    const folder = join(kit.folder, 'dist');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    expect(
      files.filter((file) => /^(?:(?:const|let|export) .*)?await\b/m.test(readFileSync(join(folder, file), 'utf8'))),
    ).toEqual([]);
  });
});
