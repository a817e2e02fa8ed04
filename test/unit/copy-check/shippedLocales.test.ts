// @vitest-environment node
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkCopy } from '../../../scripts/copy-check/checkCopy.ts';
import { formatFindings } from '../../../scripts/copy-check/formatFindings.ts';
import { readLocales } from '../../../scripts/copy-check/readLocales.ts';

it('the words that the kit ships keep every rule', () => {
  const shipped = readLocales(join(import.meta.dirname, '../../../locales'));
  expect(formatFindings(checkCopy(shipped), Object.keys(shipped))).toBe('Copy check: nothing found in en, id.');
}, 60_000);
