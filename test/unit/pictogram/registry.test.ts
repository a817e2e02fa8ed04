import { readdirSync } from 'node:fs';
import { actionCatalogue, statusCatalogue } from 'face-status-kit';
import * as entry from 'face-status-kit/pictograms';
import { pictogramIds, pictograms } from 'face-status-kit/pictograms';
import { describe, expect, it } from 'vitest';
import * as drawings from '../../../src/pictogram/drawings/index.ts';

const paths = Object.values(drawings).flatMap((drawing) => drawing.filter((path) => path !== undefined));
const count = (part: string) => paths.join(' ').split(part).length - 1;

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

  it('show the same face wherever they show one from the front', () => {
    const face = 'a10 11 0 0 0 20 0 10 11 0 0 0-20 0zm6-2h.1m8 0h.1m-8 6q4 3 8 0';
    expect(count(face)).toBe(5);
    expect(count('a10 11 0 0 0 20')).toBe(5);
  });

  it('show the same tick and the same cross wherever they show one', () => {
    expect(count('M28 38l6 6 11-12')).toBe(4);
    expect(count('l8 8m0-8-8 8')).toBe(4);
  });

  it('are path data and nothing else: no text, no colour, no markup', () => {
    expect(paths.filter((path) => !/^M[-\d. acehlmqvzACHLMQVZ]+$/.test(path))).toEqual([]);
  });
});
