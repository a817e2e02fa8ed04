import { operationCodes } from '../inventory.ts';
import type { MessagesRule } from '../Rule.ts';
import { describeVariant, type Variant } from '../Variant.ts';
import { exampleVariant } from './exampleVariant.ts';

function situationOf({ language, code, audience, setting, attempt, registry, title, description }: Variant): string {
  return JSON.stringify([language, code, audience, setting, attempt, registry, title, description]);
}

/** Being found among many is not being the one expected. */
export const distinctOperations: MessagesRule = {
  kind: 'messages',
  id: 'distinct-operations',
  title: 'True to what was asked',
  says: `The codes ${operationCodes.join(' and ')} read differently when enrolling, verifying, identifying and comparing.`,
  examples: {
    good: [
      exampleVariant({ code: '200', operation: 'enroll', title: 'You are registered' }),
      exampleVariant({ code: '200', operation: 'verify', title: 'It’s you' }),
    ],
    bad: [
      exampleVariant({ code: '200', operation: 'enroll', title: 'Done' }),
      exampleVariant({ code: '200', operation: 'verify', title: 'Done' }),
    ],
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
        const { language, title, description, operation } = variant;
        const problem = `says the same as for ${other.operation}`;
        const mend = `give it a variant for ${operation}`;
        return [{ language, place: describeVariant(variant), text: `${title} / ${description}`, problem, mend }];
      });
  },
};
