// @vitest-environment node
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLocales } from '../../check/readLocales.ts';
import { reviewTexts } from '../../review/reviewTexts.ts';
import { select } from '../../review/Selection.ts';

const texts = reviewTexts(readLocales(join(import.meta.dirname, '../../../../locales')), {});
const pathsFor = (...keys: string[]) => select(texts, { languages: ['en'], keys }).map(({ path }) => path);
const allPaths = select(texts, { languages: ['en'], keys: 'all' }).map(({ path }) => path);

it.each([
  ['a code', '413', /^codes\.413\./],
  ['a code with its section', 'codes.413', /^codes\.413\./],
  ['a condition', 'offline', /^codes\.offline\./],
  ['an action with its variants', 'actions.moveCloser', /^actions\.moveCloser(_|$)/],
  ['one variant of an action', 'actions.moveCloser_kiosk', /^actions\.moveCloser_kiosk$/],
  ['a text of a code, without its variants', 'codes.413.description', /^codes\.413\.description$/],
  ['what is counted', 'kiosk.clearing', /^kiosk\.clearing_(one|other)$/],
  ['a section', 'labels', /^labels\./],
])('%s stands for all of its texts and no others', (_, key, wanted) => {
  expect(pathsFor(key)).toEqual(allPaths.filter((path) => wanted.test(path)));
  expect(pathsFor(key)).not.toEqual([]);
});

it('a code stands for its words for attendants, too', () => {
  expect(pathsFor('413')).toContain('codes.413.title_attendant');
});

it('several keys stand for the texts of each', () => {
  expect(pathsFor('412', '413')).toEqual(allPaths.filter((path) => /^codes\.41[23]\./.test(path)));
});

it('a selection is of its languages alone', () => {
  const languages = select(texts, { languages: ['id'], keys: ['413'] }).map(({ language }) => language);
  expect(new Set(languages)).toEqual(new Set(['id']));
});

it.each(['', '.', '41', 'codes.41', 'moveCloser', 'codes.413.', 'constructor'])('“%s” stands for nothing', (key) => {
  expect(pathsFor(key)).toEqual([]);
});
