import type { TextRule } from '../Rule.ts';
import { readingGradeOf } from '../text/readingGradeOf.ts';

/** The highest Flesch-Kincaid grade that the English of a whole message may have. */
export const readingGradeLimit = 6;

/** English that a child of twelve reads with ease. */
export const readingGrade: TextRule = {
  kind: 'text',
  id: 'reading-grade',
  title: 'Easy to read',
  says: `The English of a whole message has a Flesch-Kincaid grade of ${readingGradeLimit} or lower, names not counted.`,
  appliesTo: { languages: ['en'], parts: ['message'] },
  reads: 'shown',
  examples: {
    en: {
      good: 'Your face is too far away. We can’t see it well from here. Move closer to the camera.',
      bad: 'Identification unsuccessful. Insufficient facial information is available. Approach the camera immediately.',
    },
  },
  check(text) {
    const grade = readingGradeOf(text);
    if (grade <= readingGradeLimit) return [];
    return [
      {
        problem: `reading grade ${grade.toFixed(1)}, the limit is ${readingGradeLimit}`,
        fix: 'use shorter words and sentences',
      },
    ];
  },
};
