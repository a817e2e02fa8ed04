// @vitest-environment node
import { expect, it } from 'vitest';
import { pluralFormsOf } from '../../check/pluralForms.ts';

it.each([
  ['en', ['one', 'other']],
  ['id', ['other']],
  ['jv', ['other']],
  ['pl', ['one', 'few', 'many', 'other']],
])('%s has the plural forms %j', (language, forms) => {
  expect([...pluralFormsOf(language)].sort()).toEqual([...forms].sort());
});

it('takes a folder whose name is no language tag for English', () => {
  expect(pluralFormsOf('en_GB')).toEqual(pluralFormsOf('en'));
  expect(pluralFormsOf('not a language')).toEqual(pluralFormsOf('en'));
});
