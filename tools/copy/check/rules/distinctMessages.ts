import type { MessagesRule } from '../Rule.ts';
import { locateMessage, type Variant } from '../Variant.ts';
import { exampleVariant } from './exampleVariant.ts';

function sayingOf({ language, audience, setting, operation, attempt, registry, title, description }: Variant): string {
  return JSON.stringify([language, audience, setting, operation, attempt, registry, title, description]);
}

/** Every code has words of its own. */
export const distinctMessages: MessagesRule = {
  kind: 'messages',
  id: 'distinct-messages',
  title: 'Words of its own for every code',
  says: 'No two codes have the same title and description in the same place, but for the privacy variant.',
  examples: {
    good: [
      exampleVariant(),
      exampleVariant({ code: '412', title: 'We can’t find your face', description: 'You may be outside the picture.' }),
    ],
    bad: [exampleVariant(), exampleVariant({ code: '412' })],
  },
  check(variants) {
    const first = new Map<string, Variant>();
    return variants
      .filter(({ privacy }) => !privacy)
      .flatMap((variant) => {
        const saying = sayingOf(variant);
        const other = first.get(saying);
        if (!other) first.set(saying, variant);
        if (!other || other.code === variant.code) return [];
        return [
          {
            location: locateMessage(variant),
            text: `${variant.title} / ${variant.description}`,
            problem: `says the same as ${other.code}`,
            fix: 'say what is true of this code alone',
          },
        ];
      });
  },
};
