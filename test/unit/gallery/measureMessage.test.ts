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
      const figures = measureMessage(side, { audience, stage: 'result' });
      expect(figures.map(({ name }) => name)).toContain('Reading grade');
      expect(
        figures.filter(({ limit }) => limit === undefined),
        audience,
      ).toEqual([]);
    }
  });

  it('returns the limits of a hint for users over a live picture', () => {
    const getLimits = (audience: 'user' | 'attendant', stage: 'capture' | 'result') =>
      measureMessage(side, { audience, stage })
        .filter(({ name }) => name === 'Title' || name === 'Longest action')
        .map(({ limit }) => limit);
    expect(getLimits('user', 'capture')).toEqual([30, 32]);
    expect(getLimits('user', 'result')).toEqual([45, 45]);
    expect(getLimits('attendant', 'capture')).toEqual([45, 45]);
  });

  it('returns the same figures without limits for developers, who read the vendor’s words', () => {
    const figures = measureMessage(side, { audience: 'developer', stage: 'result' });
    expect(figures.map(({ value }) => value)).toEqual(
      measureMessage(side, { audience: 'user', stage: 'result' }).map(({ value }) => value),
    );
    expect(figures.filter(({ limit }) => limit !== undefined)).toEqual([]);
  });
});
