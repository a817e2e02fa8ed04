import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addLanguage } from '../../review/addLanguage/addLanguage.ts';
import { exportCopy } from '../../review/csv/exportCopy.ts';
import { importCopy } from '../../review/csv/importCopy.ts';
import { createProject } from './support/createProject.ts';
import { findTypeErrors } from './support/findTypeErrors.ts';
import { fillLanguage, localeFiles } from './support/languageFiles.ts';

// The other tests use a small fixture. These few need all texts of the kit.
const project = createProject('shipped');

it('exporting and importing the shipped locales changes nothing', async () => {
  const before = project.readAll();
  exportCopy(project);
  const result = await importCopy(project, { file: join(project.root, 'copy.csv') });
  expect(result).toEqual({ output: 'Nothing to change.', good: true });
  expect(project.readAll()).toEqual(before);
});

it('TypeScript reports the missing texts of a new language until all of them are written', () => {
  const languages = ['jv', 'ar', 'pt-BR'];
  for (const language of languages) addLanguage(project, language);
  fillLanguage(project, 'ar');
  fillLanguage(project, 'pt-BR');
  project.setText('locales/ar/codes.json', ['413', 'title_attendant'], null);
  const [, example = ''] = /```tsx\n(.*?)```/su.exec(project.read('locales/pt-BR/NOTES.md')) ?? [];
  const paths = languages.flatMap((language) => [
    `test/types/languages/${language}.ts`,
    ...localeFiles.map((file) => `locales/${language}/${file}.json`),
  ]);
  const files = new Map([
    ...paths.map((path) => [path, project.read(path)] as const),
    ['example.tsx', `${example}export {};`] as const,
  ]);

  const errors = findTypeErrors(files);
  const getErrorsOf = (path: string) => errors.filter((error) => error.startsWith(path));
  const unwritten = getErrorsOf('test/types/languages/jv.ts');
  expect(unwritten.filter((error) => error.includes("'null' is not assignable to type 'string"))).toHaveLength(5);
  expect(getErrorsOf('test/types/languages/ar.ts').join('\n')).toContain('title_attendant');
  expect(getErrorsOf('test/types/languages/pt-BR.ts')).toEqual([]);
  expect(getErrorsOf('example.tsx')).toEqual([]);
});
