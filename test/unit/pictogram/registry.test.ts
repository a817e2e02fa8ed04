import { readdirSync } from 'node:fs';
import { actionCatalogue, statusCatalogue } from 'face-status-kit';
import * as entry from 'face-status-kit/pictograms';
import { pictogramIds, pictograms } from 'face-status-kit/pictograms';
import { describe, expect, it } from 'vitest';
import * as drawings from '../../../src/pictogram/drawings/index.ts';

const paths = Object.values(drawings).flatMap((drawing) => drawing.filter((path) => path !== undefined));
const findWith = (part: string) => pictogramIds.filter((id) => drawings[id].join(' ').includes(part));

describe('the list of pictograms', () => {
  it('has every file of the folder drawings/, under the name of the file', () => {
    const folder = new URL('../../../src/pictogram/drawings/', import.meta.url);
    const files = readdirSync(folder).filter((file) => file !== 'index.ts');
    expect(files.map((file) => file.replace('.ts', '')).sort()).toEqual([...pictogramIds]);
  });

  it('has a component for each id, exported under the id with a capital letter', () => {
    const expected = Object.fromEntries(
      pictogramIds.map((id) => [`${id.charAt(0).toUpperCase()}${id.slice(1)}`, pictograms[id]]),
    );
    const { Pictogram: _, pictograms: __, pictogramIds: ___, ...components } = entry;
    expect(components).toEqual(expected);
    expect(Object.values(components)).not.toContain(undefined);
  });

  it('has a component for each id in the record `pictograms`', () => {
    expect(Object.keys(pictograms)).toEqual([...pictogramIds]);
  });

  it('has the pictogram of every status and of every action', () => {
    const rows = [...Object.values(statusCatalogue), ...Object.values(actionCatalogue)];
    expect(rows.filter(({ pictogram }) => !pictogramIds.includes(pictogram))).toEqual([]);
  });
});

describe('the drawings', () => {
  it('have a second path, the one that moves, only in three pictures', () => {
    const moving = pictogramIds.filter((id) => drawings[id].length > 1);
    expect(moving).toEqual(['lookStraight', 'moveCloser', 'moveFurther']);
  });

  it('have at most two paths', () => {
    expect(pictogramIds.filter((id) => drawings[id].length > 2)).toEqual([]);
  });

  it('show the same face wherever they show a whole one from the front', () => {
    const face = 'a10 11 0 1 0 .1 0zm-4 9h.1m8 0h.1m-7 7h6';
    expect(findWith(face)).toEqual(['removeCap', 'removeGlasses', 'removeMask']);
    expect(findWith('a10 11 0 1 0 .1 0z')).toEqual(findWith(face));
  });

  it('show the same ringed tick, cross, hourglass and camera wherever they show one', () => {
    expect(findWith('a8 8 0 1 1-4-6')).toEqual(['connected', 'moveFreely', 'photoTaken']);
    expect(findWith('l4 4 9-10')).toEqual(findWith('a8 8 0 1 1-4-6'));
    expect(findWith('l8 8m0-8-8 8')).toEqual(['checkConnection', 'chooseAllow', 'keepScreenOpen']);
    expect(findWith('l6 6m0-6-6 6')).toEqual(['closeOtherApps', 'useAnotherBrowser']);
    expect(findWith('v2c0 3 4 4 4 6s-4 3-4 6v2')).toEqual(['startCamera', 'waitForStaff']);
    expect(findWith('q0-3 3-3h1l2-3h4l2 3h1')).toEqual(['lookStraight', 'moveCloser', 'moveFurther']);
  });

  it('are path data and nothing else: no text, no colour, no markup', () => {
    expect(paths.filter((path) => !/^M[-\d. acehlmqstvzACHLMQSTVZ]+$/.test(path))).toEqual([]);
  });
});
