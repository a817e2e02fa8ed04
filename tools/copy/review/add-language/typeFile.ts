import type { LanguageFacts } from './LanguageFacts.ts';

/** A file that compiles once a language has all of its texts. */
export function typeFile({ tag, englishName }: LanguageFacts): string {
  const files = ['actions', 'attendant', 'codes', 'kiosk', 'labels'];
  return `import type { StatusMessageOverrides, StatusTexts } from 'face-status-kit/core';
${files.map((file) => `import ${file} from '../../../../locales/${tag}/${file}.json' with { type: 'json' };`).join('\n')}

/** ${englishName} is complete when this compiles: a text that nobody has written yet is \`null\`. */
export const texts = { codes, actions, labels, kiosk } satisfies StatusTexts;

/** The words for attendants. */
export const attendantTexts = attendant satisfies StatusMessageOverrides[string];
`;
}
