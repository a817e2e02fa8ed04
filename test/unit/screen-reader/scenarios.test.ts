import { describe, expect, it } from 'vitest';
import { languages } from '../../screen-reader/Scenario.ts';
import { scenarios } from '../../screen-reader/scenarios/index.ts';

const all = languages.flatMap((language) => scenarios.map((create) => create(language)));

describe('the scenarios for the screen reader', () => {
  it('have an id each', () => {
    const ids = scenarios.map((create) => create('en').id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('promise at least one text each', () => {
    const silent = all.filter(({ opening, steps }) =>
      [...(opening?.said ?? []), ...steps.flatMap(({ promise }) => promise.said)].every((text) => text === ''),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('promise texts without a placeholder or a missing value', () => {
    const texts = all.flatMap(({ steps }) => steps.flatMap(({ promise }) => promise.said));
    expect(texts.filter((text) => /\{\{|undefined/.test(text))).toEqual([]);
  });
});
