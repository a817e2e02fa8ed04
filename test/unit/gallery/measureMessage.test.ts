import { describe, expect, it } from 'vitest';
import { measureMessage } from '../../../stories/gallery/page/Figures.tsx';

const side = {
  language: 'en',
  title: 'Face too small',
  description: 'The distance between the eyes on the photo is less than 60 pixels.',
  actions: ['Move closer to the camera'],
  spoken: 'Face too small. Move closer to the camera.',
  paths: [],
};

describe('measureMessage', () => {
  it('returns a limit with each figure for users and attendants', () => {
    for (const audience of ['user', 'attendant'] as const) {
      const figures = measureMessage(side, audience);
      expect(figures.map(({ name }) => name)).toContain('Reading grade');
      expect(
        figures.filter(({ limit }) => limit === undefined),
        audience,
      ).toEqual([]);
    }
  });

  it('returns the same figures without limits for developers, who read the vendor’s words', () => {
    const figures = measureMessage(side, 'developer');
    expect(figures.map(({ value }) => value)).toEqual(measureMessage(side, 'user').map(({ value }) => value));
    expect(figures.filter(({ limit }) => limit !== undefined)).toEqual([]);
  });
});
