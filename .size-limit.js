// `npm run size`, after `npm run build`: what the kit adds to an app, minified and gzipped, without react and i18next.
// The limits are those of docs/size-and-speed.md. 1 KiB = 1,024 bytes.

const peers = ['react', 'react/*', 'i18next'];
const codeOnly = [...peers, './locales/*', './src/pictogram/*'];

/** Returns a check that bundles a module as an app would, without the modules that match `external`. */
function check(name, limit, source, external = peers) {
  return {
    name,
    limit,
    path: 'dist/index.js',
    gzip: true,
    modifyEsbuildConfig: (config) => ({
      ...config,
      entryPoints: undefined,
      stdin: { contents: source, resolveDir: import.meta.dirname },
      external,
      format: 'esm',
    }),
  };
}

/** Returns a check of one export that an app uses alone. The peers count too: it must not bring them. */
function checkAlone(entry, name, limit) {
  return check(name, limit, `export { ${name} } from './dist/${entry}.js';`, []);
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
  check('StatusMessage, both languages, stylesheet', '26.5 KiB', `${statusMessage} import './dist/styles.css';`),
  check('– code', '13.5 KiB', codeOf(), codeOnly),
  check('– all pictograms', '3 KiB', "export * as drawings from './src/pictogram/drawings/index.ts';"),
  check('– one pictogram', '0.6 KiB', "export { MoveCloser } from './src/pictograms.ts';"),
  check('– English, with kiosk texts', '3.75 KiB', language('en')),
  check('– Indonesian, with kiosk texts', '3.75 KiB', language('id')),
  check('– stylesheet', '3.5 KiB', "import './dist/styles.css';"),
  check('all pictograms, as components', '4 KiB', "export * from './src/pictograms.ts';"),
  check('code, with capture', '17 KiB', codeOf('capture'), codeOnly),
  checkAlone('capture', 'assessFrame', '2 KiB'),
  checkAlone('capture', 'createStatusStabilizer', '2 KiB'),
  checkAlone('core', 'readStatus', '5.25 KiB'),
  check('code, with kiosk', '20.5 KiB', codeOf('kiosk'), codeOnly),
];
