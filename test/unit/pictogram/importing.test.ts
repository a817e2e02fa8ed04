// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import * as drawings from '../../../src/pictogram/drawings/index.ts';
import { pictogramIds } from '../../../src/pictogram/pictogramIds.ts';

/**
 * Bundles modules that are given by name and source. The first one is the entry. Imports of other modules are resolved as
 * usual.
 */
async function bundle(modules: Readonly<Record<string, string>>, minify: boolean): Promise<string> {
  const [entry = ''] = Object.keys(modules);
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [{ name: 'modules', resolveId: (id) => (id in modules ? id : undefined), load: (id) => modules[id] }],
    build: {
      write: false,
      minify,
      rolldownOptions: { input: entry, external: [/^react/], preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
}

/** Returns what an app's bundler keeps if the app imports these names from the built entry. */
async function bundleImportOf(names: string): Promise<string> {
  const shipped = await bundle({ '\0shipped': `export * from '/src/pictograms.ts'` }, false);
  return bundle({ '\0app': `export { ${names} } from '\0kit'`, '\0kit': shipped }, true);
}

const drawingsIn = (code: string) => pictogramIds.filter((id) => code.includes(drawings[id][0]));

beforeEach(() => {
  vi.stubEnv('NODE_ENV', 'production');
  return () => vi.unstubAllEnvs();
});

describe('the bundle of an app', () => {
  it('has one drawing for one imported pictogram', async () => {
    expect(drawingsIn(await bundleImportOf('MoveCloser'))).toEqual(['moveCloser']);
    expect(drawingsIn(await bundleImportOf('AskStaff'))).toEqual(['askStaff']);
  });

  it('has two drawings for two imported pictograms', async () => {
    expect(drawingsIn(await bundleImportOf('Continue, Wait'))).toEqual(['continue', 'wait']);
  });

  it('has less than 512 compressed bytes for one imported pictogram, so nothing of the others is left', async () => {
    for (const name of ['MoveCloser', 'AskStaff']) {
      expect(gzipSync(await bundleImportOf(name)).length, name).toBeLessThan(512);
    }
  });

  it.each(['pictograms', 'Pictogram'])('has all drawings for the imported `%s`', async (name) => {
    expect(drawingsIn(await bundleImportOf(name))).toEqual([...pictogramIds]);
  });

  it('has the ids in their order for the imported `pictogramIds`', async () => {
    const code = (await bundleImportOf('pictogramIds')).replace(/^(import"[^"]+";)+/, '');
    const url = `data:text/javascript,${encodeURIComponent(code)}`;
    const module = (await import(/* @vite-ignore */ url)) as { readonly pictogramIds: readonly string[] };
    expect(module.pictogramIds).toEqual([...pictogramIds]);
  });
});
