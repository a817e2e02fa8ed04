// `npm run size`: what the kit costs an app, minified and gzipped, without its peers; exit code 1 where a bar is
// passed. A KB is 1024 bytes. Needs `npm run build` first.
import { existsSync } from 'node:fs';
import { measure } from './measure.mjs';

if (!existsSync(new URL('../../dist/index.js', import.meta.url))) {
  console.error('There is no dist/index.js to measure. Run `npm run build` first.');
  process.exit(1);
}

const language = (tag) =>
  ['codes', 'actions', 'labels', 'kiosk']
    .map((part) => `export { default as ${part} } from '/locales/${tag}/${part}.json';`)
    .join('');

const everything = await measure(`export { StatusMessage } from '/dist/index.js'; import '/dist/styles.css';`);
const source = `export { StatusMessage } from '/src/index.ts';`;
const code = await measure(source, { withoutTexts: true, withoutPictograms: true });
// With the component that draws them, as the difference that they make; and all of them as an app imports them alone.
const withPictograms = await measure(source);
const withoutPictograms = await measure(source, { withoutPictograms: true });
const pictograms = await measure(`export * from '/src/pictograms.ts';`);
const onePictogram = await measure(`export { MoveCloser } from '/src/pictograms.ts';`);
/** The code that an entry adds for an app that has the messages already. A kiosk's words count with their language. */
const more = async (entry) => {
  const [both, messages] = [`${source} export * from '/src/${entry}.ts';`, source];
  return (await measure(both, { withoutTexts: true })).js - (await measure(messages, { withoutTexts: true })).js;
};
const english = await measure(language('en'));
const indonesian = await measure(language('id'));

const rows = [
  { what: 'StatusMessage, both languages, stylesheet', bytes: everything.js + everything.css, bar: 16 },
  { what: '  code', bytes: code.js, bar: 6 },
  { what: '  English, with a kiosk’s words', bytes: english.js, bar: 3 },
  { what: '  Indonesian, with a kiosk’s words', bytes: indonesian.js, bar: 3 },
  { what: '  pictograms', bytes: withPictograms.js - withoutPictograms.js, bar: 2.5 },
  { what: '  stylesheet', bytes: everything.css, bar: 2.5 },
  { what: 'capture, on top of that', bytes: await more('capture'), bar: 1.5 },
  { what: 'kiosk, on top of that', bytes: await more('kiosk'), bar: 3 },
  { what: 'pictograms alone, all of them', bytes: pictograms.js, bar: 2.5 },
  { what: 'pictograms alone, one of them', bytes: onePictogram.js, bar: 0.5 },
];

console.log(`${'minified and gzipped'.padEnd(44)}${'KB'.padStart(8)}${'bar'.padStart(8)}`);
for (const { what, bytes, bar } of rows) {
  const over = bytes > bar * 1024 ? '  over' : '';
  console.log(`${what.padEnd(44)}${(bytes / 1024).toFixed(2).padStart(8)}${bar.toFixed(1).padStart(8)}${over}`);
}
process.exitCode = rows.some(({ bytes, bar }) => bytes > bar * 1024) ? 1 : 0;
