// Writes all texts of each language into one file, `locales/en.json`, so that an app can copy it and translate it. The
// words for staff are in a file of their own, `locales/en.attendant.json`, as they are in an entry of their own.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const locales = fileURLToPath(new URL('../../locales', import.meta.url));

/** Returns the types of a JSON file: like the file itself, one value that both `import` and `require` get. */
const declareTexts = (
  imported,
  type,
) => `import type { ${imported} } from '../dist/types/core.js' with { 'resolution-mode': 'import' };

declare const texts: ${type};
export = texts;
`;

function writeLocaleFile(name, texts, types) {
  writeFileSync(join(locales, `${name}.json`), `${JSON.stringify(texts, null, 2)}\n`);
  writeFileSync(join(locales, `${name}.json.d.cts`), types);
}

const languages = readdirSync(locales, { withFileTypes: true }).filter((entry) => entry.isDirectory());
for (const { name: language } of languages) {
  const read = (part) => JSON.parse(readFileSync(join(locales, language, `${part}.json`), 'utf8'));
  const texts = { codes: read('codes'), actions: read('actions'), labels: read('labels'), kiosk: read('kiosk') };
  writeLocaleFile(language, texts, declareTexts('StatusTexts', 'Required<StatusTexts>'));
  writeLocaleFile(
    `${language}.attendant`,
    read('attendant'),
    declareTexts('StatusMessageOverrides', 'StatusMessageOverrides[string]'),
  );
}
console.log(`locales: ${languages.length} languages`);
