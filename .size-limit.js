// `npm run size`, after `npm run build`: what the kit adds to an app, minified and gzipped, without react and i18next.
// The limits are those of the README. 1 KiB = 1,024 bytes.

const withoutTexts = './locales/*';
const withoutPictograms = './src/pictogram/*';

/** Returns a check that bundles a module as an app would; modules that match `without` are left out. */
function check(name, limit, source, without = []) {
  return {
    name,
    limit,
    path: 'dist/index.js',
    gzip: true,
    modifyEsbuildConfig: (config) => ({
      ...config,
      entryPoints: undefined,
      stdin: { contents: source, resolveDir: import.meta.dirname },
      external: ['react', 'react/*', 'i18next', ...without],
      format: 'esm',
    }),
  };
}

/** Returns a module with every text of one language. */
function language(tag) {
  const files = ['codes', 'actions', 'labels', 'kiosk'];
  return files.map((file) => `export { default as ${file} } from './locales/${tag}/${file}.json';`).join('\n');
}

/** Returns a module with StatusMessage and everything that other entries export. */
function codeOf(...entries) {
  const exports = entries.map((entry) => `export * from './src/${entry}.ts';`);
  return [`export { StatusMessage } from './src/index.ts';`, ...exports].join('\n');
}

const statusMessage = "export { StatusMessage } from './dist/index.js';";

export default [
  check('StatusMessage, both languages, stylesheet', '24.1 KiB', `${statusMessage} import './dist/styles.css';`),
  check('– code', '11.75 KiB', codeOf(), [withoutTexts, withoutPictograms]),
  check('– all pictograms', '3 KiB', "export * as drawings from './src/pictogram/drawings/index.ts';"),
  check('– one pictogram', '0.6 KiB', "export { MoveCloser } from './src/pictograms.ts';"),
  check('– English, with kiosk texts', '3.75 KiB', language('en')),
  check('– Indonesian, with kiosk texts', '3.75 KiB', language('id')),
  check('– stylesheet', '3 KiB', "import './dist/styles.css';"),
  check('all pictograms, as components', '4 KiB', "export * from './src/pictograms.ts';"),
  check('code, with capture', '15.3 KiB', codeOf('capture'), [withoutTexts, withoutPictograms]),
  check('assessFrame', '2 KiB', "export { assessFrame } from './dist/capture.js';"),
  check('code, with kiosk', '16.75 KiB', codeOf('kiosk'), [withoutTexts, withoutPictograms]),
];
