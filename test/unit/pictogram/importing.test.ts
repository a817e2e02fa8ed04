// @vitest-environment node
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pictogramIds } from '../../../src/catalogue/pictogramIds.ts';
import { drawings } from '../../../src/pictogram/drawings.ts';

/** Bundles modules, each a name and its source, from the first on; what is not among them is looked for as usual. */
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

/** What an app gets from its bundler that imports these names from the entry as it is shipped, in one file. */
async function imported(names: string): Promise<string> {
  const shipped = await bundle({ '\0shipped': `export * from '/src/pictograms.ts'` }, false);
  return bundle({ '\0app': `export { ${names} } from '\0kit'`, '\0kit': shipped }, true);
}

const drawingsIn = (code: string) => pictogramIds.filter((id) => code.includes(drawings[id][0]));

beforeEach(() => {
  vi.stubEnv('NODE_ENV', 'production');
  return () => vi.unstubAllEnvs();
});

describe('an app that imports', () => {
  it('one pictogram gets that one and no other', async () => {
    expect(drawingsIn(await imported('MoveCloser'))).toEqual(['moveCloser']);
    expect(drawingsIn(await imported('AskStaff'))).toEqual(['askStaff']);
  });

  it('two gets two', async () => {
    expect(drawingsIn(await imported('Continue, Wait'))).toEqual(['continue', 'wait']);
  });

  it('one gets less than half a kilobyte, compressed: nothing of the others is left over', async () => {
    for (const name of ['MoveCloser', 'AskStaff']) expect(gzipSync(await imported(name)).length).toBeLessThan(512);
  });

  it('the record of all gets all', async () => {
    expect(drawingsIn(await imported('pictograms'))).toEqual([...pictogramIds]);
  });
});
