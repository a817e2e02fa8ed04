import { operationCodes } from '../inventory.ts';
import type { MessagesRule } from '../Rule.ts';
import { locateMessage, type Variant } from '../Variant.ts';
import { exampleVariant } from './exampleVariant.ts';

function situationOf({ language, code, audience, setting, attempt, registry, title, description }: Variant): string {
  return JSON.stringify([language, code, audience, setting, attempt, registry, title, description]);
}

/** A message of success that says no more than that. */
function done(parts: Partial<Variant>): Variant {
  const plain = { code: '200', title: 'Done', description: 'You can go on.', actions: ['Continue'] };
  return exampleVariant({ ...plain, ...parts, spoken: `${parts.title ?? plain.title}. Continue.` });
}

/** Being found among many is not being the one expected. */
export const distinctOperations: MessagesRule = {
  kind: 'messages',
  id: 'distinct-operations',
  title: 'True to what was asked',
  says: `The codes ${operationCodes.join(' and ')} read differently when enrolling, verifying, identifying and comparing.`,
  examples: {
    good: [
      done({ operation: 'enroll', title: 'You are registered', description: 'Your photo is saved.' }),
      done({ operation: 'verify', title: 'It’s you', description: 'Your face matches the photo on file.' }),
    ],
    bad: [done({ operation: 'enroll' }), done({ operation: 'verify' })],
  },
  check(variants) {
    const first = new Map<string, Variant>();
    return variants
      .filter(({ code, privacy, operation }) => operation && !privacy && operationCodes.includes(code))
      .flatMap((variant) => {
        const situation = situationOf(variant);
        const other = first.get(situation);
        if (!other) first.set(situation, variant);
        if (!other || other.operation === variant.operation) return [];
        const { title, description, operation } = variant;
        const problem = `says the same as for ${other.operation}`;
        const fix = `give it a variant for ${operation}`;
        return [{ location: locateMessage(variant), text: `${title} / ${description}`, problem, fix }];
      });
  },
};
