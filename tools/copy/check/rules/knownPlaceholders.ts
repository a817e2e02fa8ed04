import { filledIn, registryCodes } from '../inventory.ts';
import type { TextRule } from '../Rule.ts';
import type { TextContext } from '../TextContext.ts';
import { placeholders, withoutPlaceholders } from '../text/placeholders.ts';
import { writtenParts } from './written.ts';

function allowedIn({ part, owner, contexts }: TextContext): readonly string[] {
  const filled = filledIn.get(owner);
  if (filled !== undefined) return [filled];
  const mayNameRegistry = part !== 'action' && registryCodes.includes(owner) && !contexts.includes('private');
  return mayNameRegistry ? ['registry'] : [];
}

/** A placeholder that nobody fills would be read as it stands. */
export const knownPlaceholders: TextRule = {
  kind: 'text',
  id: 'placeholders',
  title: 'Known placeholders only',
  says: 'The only placeholders are {{registry}}, in 600–611 but not in their privacy variant, and one in the text that has no use without it: {{reference}} in its label, {{count}} in clearing.',
  appliesTo: { parts: writtenParts },
  reads: 'written',
  examples: {
    en: { good: '{{registry}} is slow right now', bad: '{{service}} is slow right now', context: { owner: '604' } },
    id: { good: '{{registry}} sedang lambat', bad: '{registry} sedang lambat', context: { owner: '604' } },
  },
  check(text, context) {
    const allowed = allowedIn(context);
    const unknown = placeholders(text).filter((name) => !allowed.includes(name));
    const flaws = unknown.map((name) => ({
      problem: `{{${name}}} is not filled here`,
      fix: allowed.length > 0 ? `only {{${allowed.join('}}, {{')}}} is` : 'say it in words',
    }));
    const stray = /[{}]|\$t\(/u.test(withoutPlaceholders(text));
    return stray ? [...flaws, { problem: 'has a stray brace', fix: 'write placeholders as {{name}}' }] : flaws;
  },
};
