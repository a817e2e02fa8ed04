import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'vite';
import { describe, expect, inject, it } from 'vitest';
import codes from '../../locales/id/codes.json' with { type: 'json' };

const kit = inject('kit');

const entries = ['core', 'index', 'attendant', 'capture', 'kiosk', 'pictograms'];

/** Bundles entries of the packed kit as an app's bundler does. Without `nodeEnv`, `process.env.NODE_ENV` stays. */
async function bundle(names: readonly string[], nodeEnv?: 'production' | 'development'): Promise<string> {
  const source = names.map((name) => `export * as ${name} from './package/dist/${name}.js';`).join('\n');
  const entry = join(dirname(kit.folder), 'app.js');
  writeFileSync(entry, source);
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: nodeEnv ? { 'process.env.NODE_ENV': JSON.stringify(nodeEnv) } : {},
    resolve: { alias: { i18next: join(process.cwd(), 'node_modules/i18next') } },
    // React is not needed: only `core` runs here.
    build: {
      write: false,
      lib: { entry, formats: [names.length > 1 ? 'es' : 'iife'], name: 'kit' },
      rolldownOptions: { external: /^react/ },
    },
  });
  const [first] = [result].flat();
  const [output] = first && 'output' in first ? first.output : [];
  if (output?.type !== 'chunk') throw new Error('Vite built nothing.');
  return output.code;
}

/** Runs a bundle of `core` as a browser does, without a `process`. Returns the warnings about an invalid option. */
function runInBrowser(code: string): readonly string[] {
  const warnings: string[] = [];
  const console = { warn: (warning: string) => warnings.push(warning) };
  const call = "kit.core.resolveStatusMessage(413, { language: 'id', attempt: -1 }).title";
  expect(runInNewContext(`${code}\n${call}`, { console })).toBe(codes['413'].title);
  return warnings;
}

describe('the warnings of the packed kit', () => {
  it('are not in a production bundle of any entry, nor is `process`', async () => {
    const code = await bundle(entries, 'production');
    expect(code).toContain(codes['413'].title);
    expect(code).not.toMatch(/face-status-kit: |should be one of|process\.env/);
  });

  it('are in a development bundle of every entry', async () => {
    const code = await bundle(entries, 'development');
    expect(code).toContain('face-status-kit: ');
    expect(code).toContain('should be one of');
  });

  it('are written by a development bundle in a browser', async () => {
    expect(runInBrowser(await bundle(['core'], 'development'))).toEqual([expect.stringContaining('attempt')]);
  });

  it('are not written in a browser where nothing has replaced `process.env.NODE_ENV`', async () => {
    const code = await bundle(['core']);
    expect(code).toContain('process.env.NODE_ENV');
    expect(runInBrowser(code)).toEqual([]);
  });
});
