import { join } from 'node:path';
import process from 'node:process';
import { LocaleFileError } from './LocaleFileError.ts';
import { readLocales } from './readLocales.ts';

const folder = process.argv[2] ?? join(import.meta.dirname, '../../locales');

// The rules tell what is wrong with a text; the kit's warnings to developers would only say it again.
process.env.NODE_ENV = 'production';

async function run(): Promise<number> {
  const locales = readLocales(folder);
  // Only now, since the kit loads its locale files as modules: one with a syntax error would end in a stack.
  const { checkCopy } = await import('./checkCopy.ts');
  const { formatFindings } = await import('./formatFindings.ts');
  const findings = checkCopy(locales);
  console.log(formatFindings(findings, Object.keys(locales)));
  return findings.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof LocaleFileError)) throw error;
  console.error(`Copy check: ${error.message}`);
  process.exitCode = 1;
}
