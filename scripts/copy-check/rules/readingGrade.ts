import type { TextRule } from '../Rule.ts';
import { readingGradeOf } from '../text/readingGradeOf.ts';

const limit = 6;

/** English that a child of twelve reads with ease. */
export const readingGrade: TextRule = {
  kind: 'text',
  id: 'reading-grade',
  title: 'Easy to read',
  says: `The English of a whole message has a Flesch-Kincaid grade of ${limit} or lower, names not counted.`,
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
    if (grade <= limit) return [];
    return [
      { problem: `reading grade ${grade.toFixed(1)}, the limit is ${limit}`, mend: 'use shorter words and sentences' },
    ];
  },
};
