import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../stories/review/gallery/figuresOf.ts';

const side = {
  language: 'en',
  title: 'Face too small',
  description: 'The distance between the eyes on the photo is less than 60 pixels.',
  actions: ['Move closer to the camera'],
  spoken: 'Face too small. Move closer to the camera.',
  paths: [],
};

describe('the figures of a message', () => {
  it.each(['user', 'attendant'] as const)('each have the most that it may be, for the audience %s', (audience) => {
    const figures = figuresOf(side, audience);
    expect(figures.map(({ name }) => name)).toContain('Reading grade');
    expect(figures.filter(({ limit }) => limit === undefined)).toEqual([]);
  });

  it('are the same without a limit for developers, whose words are the vendor’s', () => {
    const figures = figuresOf(side, 'developer');
    expect(figures.map(({ value }) => value)).toEqual(figuresOf(side, 'user').map(({ value }) => value));
    expect(figures.filter(({ limit }) => limit !== undefined)).toEqual([]);
  });
});
