// @vitest-environment node
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { pictogramIds, type PictogramId } from '../../../src/catalogue/pictogramIds.ts';
import { drawings } from '../../../src/pictogram/drawings.ts';
import { cross, face, tick } from '../../../src/pictogram/drawings/parts.ts';

const entryName = '\0entry';

/** What an app that imports these names gets from its bundler. */
async function bundle(names: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entryName ? id : undefined),
        load: (id) => (id === entryName ? `export { ${names} } from '/src/pictograms.ts'` : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: entryName, external: [/^react/], preserveEntrySignatures: 'strict' },
    },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  return outputs.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
}

const pathsOf = (id: PictogramId): string[] => drawings[id].filter((path) => path !== undefined);

/** The longest of what a drawing does not share with others. */
function ownPart(id: PictogramId): string {
  const pieces = [face, tick, cross].reduce(
    (left, shared) => left.flatMap((piece) => piece.split(shared)),
    pathsOf(id),
  );
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest));
}

const drawingsIn = (code: string) => pictogramIds.filter((id) => code.includes(ownPart(id)));

describe('an app that imports', () => {
  it('one pictogram gets that one and no other', async () => {
    expect(drawingsIn(await bundle('MoveCloser'))).toEqual(['moveCloser']);
    expect(drawingsIn(await bundle('AskStaff'))).toEqual(['askStaff']);
  });

  it('two gets two', async () => {
    expect(drawingsIn(await bundle('Continue, Wait'))).toEqual(['continue', 'wait']);
  });

  it('the record of all gets all', async () => {
    expect(drawingsIn(await bundle('pictograms'))).toEqual([...pictogramIds]);
  });
});

it('each drawing has something of its own', () => {
  for (const id of pictogramIds) {
    expect(pictogramIds.filter((other) => pathsOf(other).some((path) => path.includes(ownPart(id))))).toEqual([id]);
  }
});
