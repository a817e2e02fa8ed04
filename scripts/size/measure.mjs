import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const entryName = '\0entry';

/**
 * Bundles a module as an app would, for production, minified, without the peers, and measures what comes out.
 *
 * @param {string} entry the module's source, with paths from the root of this checkout
 * @param {{ withoutTexts?: boolean, withoutPictograms?: boolean }} [options]
 * @returns {Promise<{ js: number, css: number }>} bytes, gzipped
 */
export async function measure(entry, { withoutTexts = false, withoutPictograms = false } = {}) {
  const { output } = await build({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    plugins: [entryFrom(entry), ...(withoutTexts ? [emptyTexts] : []), ...(withoutPictograms ? [noPictograms] : [])],
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: entryName,
        external: [/^react/, 'i18next', /^@testing-library/],
        // An app's entry exports nothing, so what is measured would be shaken out.
        preserveEntrySignatures: 'strict',
        checks: { moduleLevelDirective: false },
      },
    },
  });
  const sizeOf = (extension) =>
    output
      .filter((file) => file.fileName.endsWith(extension))
      .reduce((sum, file) => sum + gzipSync(file.type === 'chunk' ? file.code : file.source, { level: 9 }).length, 0);
  return { js: sizeOf('.js'), css: sizeOf('.css') };
}

function entryFrom(source) {
  return {
    name: 'entry',
    resolveId: (id) => (id === entryName ? id : undefined),
    load: (id) => (id === entryName ? source : undefined),
  };
}

/** Leaves the words out, to see what the code alone weighs: the same keys are read, and nothing stands under them. */
const emptyTexts = {
  name: 'empty-texts',
  enforce: 'pre',
  load: (id) => (/\/locales\/[^/]+\/[^/]+\.json$/.test(id) ? '{}' : undefined),
};

/** Leaves the pictures and what draws them out: they are asked for as before, and there are none. */
const noPictograms = {
  name: 'no-pictograms',
  enforce: 'pre',
  load(id) {
    if (id.endsWith('/src/pictogram/drawings/index.ts')) return 'export {};';
    if (id.endsWith('/src/pictogram/drawPictogram.tsx')) return 'export const drawPictogram = () => null;';
    return undefined;
  },
};
