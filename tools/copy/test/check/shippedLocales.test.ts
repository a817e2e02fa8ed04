// @vitest-environment node
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkCopy } from '../../check/checkCopy.ts';
import { formatFindings } from '../../check/formatFindings.ts';
import { readLocales } from '../../check/readLocales.ts';

it('the texts that the kit ships keep every rule', () => {
  const shipped = readLocales(join(import.meta.dirname, '../../../../locales'));
  const languages = Object.keys(shipped);
  expect(languages).toEqual(expect.arrayContaining(['en', 'id']));
  expect(formatFindings(checkCopy(shipped), languages)).toBe(`Copy check: nothing found in ${languages.join(', ')}.`);
});
