import { kitInventory, registryCodes, requiredPlaceholders } from '../inventory.ts';
import { listPairs } from '../listTexts.ts';
import { sourceLanguage } from '../Locales.ts';
import type { FilesRule, TextRule } from '../Rule.ts';
import { writtenParts, type TextContext } from '../TextContext.ts';
import { findPlaceholders, removePlaceholders } from '../text/placeholders.ts';
import { createExampleLocales, exampleInventory } from './examples.ts';

/** Returns the placeholders that the kit fills in a context. */
function listFilledPlaceholders({ part, owner, contexts }: TextContext): readonly string[] {
  const required = requiredPlaceholders.get(owner);
  if (required !== undefined) return required;
  const mayNameRegistry = part !== 'action' && registryCodes.includes(owner) && !contexts.includes('private');
  return mayNameRegistry ? ['registry'] : [];
}

export const knownPlaceholders: TextRule = {
  kind: 'text',
  id: 'placeholders',
  title: 'Known placeholders only',
  says: 'A placeholder is only where the kit fills it: {{registry}} in 600–611 but not in their privacy variant, {{reference}} in its label, {{action}} and {{count}} in the labels of buttons, {{count}} in clearing.',
  appliesTo: { parts: writtenParts },
  reads: 'written',
  examples: {
    en: { good: '{{registry}} is slow right now', bad: '{{service}} is slow right now', context: { owner: '604' } },
    id: { good: '{{registry}} sedang lambat', bad: '{registry} sedang lambat', context: { owner: '604' } },
  },
  check(text, context) {
    const filled = listFilledPlaceholders(context);
    const fix = filled.length > 0 ? `use only {{${filled.join('}}, {{')}}}` : 'say it in words';
    const problems = findPlaceholders(text)
      .filter((name) => !filled.includes(name))
      .map((name) => ({ problem: `{{${name}}} is not filled here`, fix }));
    const hasStrayBrace = /[{}]|\$t\(/u.test(removePlaceholders(text));
    const strayBrace = { problem: 'has a stray brace', fix: 'write placeholders as {{name}}' };
    return hasStrayBrace ? [...problems, strayBrace] : problems;
  },
};

const requiredValues: TextRule = {
  kind: 'text',
  id: 'required-placeholders',
  title: 'No value left out',
  says: 'A text that exists to show a value has its placeholder in each of its forms: {{reference}}, {{action}}, {{count}}.',
  appliesTo: { parts: writtenParts },
  reads: 'written',
  examples: {
    en: {
      good: 'The screen goes back to the start in {{count}} second.',
      bad: 'The screen goes back to the start in one second.',
      context: { part: 'description', owner: 'clearing' },
    },
    id: {
      good: 'Layar akan kembali ke awal dalam {{count}} detik.',
      bad: 'Layar akan segera kembali ke awal.',
      context: { part: 'description', owner: 'clearing' },
    },
  },
  check(text, { owner }) {
    const required = requiredPlaceholders.get(owner) ?? [];
    return required
      .filter((name) => !findPlaceholders(text).includes(name))
      .map((name) => ({ problem: `has no {{${name}}}`, fix: 'put it where the value belongs' }));
  },
};

/** Parts of keys and of programs that nobody should see. */
const leaks =
  /\{\{|\}\}|\b(?:codes|actions|labels|kiosk|attendant|statusMessage)[.:]\w|\p{L}_\p{L}|\bundefined\b|\bNaN\b|\[object /u;

/** Ids of the kit that cannot be mistaken for words. */
const camelCaseIds = [...kitInventory.actions, ...kitInventory.kiosk].filter((id) => /[A-Z]/u.test(id));

const rawKey: TextRule = {
  kind: 'text',
  id: 'raw-key',
  title: 'No key, field name or placeholder shown',
  says: 'A shown text never contains a key, a field name such as user_id or an unfilled placeholder.',
  appliesTo: {},
  reads: 'shown',
  examples: {
    en: { good: 'We couldn’t find your ID', bad: 'We couldn’t find your user_id', context: { part: 'title' } },
    id: { good: 'ID tidak ditemukan', bad: 'codes.415.title', context: { part: 'title' } },
  },
  check(text) {
    const found = leaks.exec(text)?.[0] ?? camelCaseIds.find((id) => text.includes(id));
    return found === undefined ? [] : [{ problem: `shows “${found}”`, fix: 'give the text its words' }];
  },
};

/** Returns the placeholders of a text in brackets, or an empty text. */
function formatPlaceholders(text: string): string {
  const names = [...new Set(findPlaceholders(text))].sort();
  return names.length === 0 ? '' : `(${names.join(', ')})`;
}

export const samePlaceholders: FilesRule = {
  kind: 'files',
  id: 'same-placeholders',
  title: 'The same placeholders in every language',
  says: 'A text has the same placeholders in every language.',
  examples: {
    good: createExampleLocales(),
    bad: createExampleLocales({ title: 'Layanan sedang lambat', description: 'Belum ada jawaban.' }),
    inventory: exampleInventory,
  },
  check(locales) {
    return listPairs(locales).flatMap(({ source, target }) => {
      if (!source || !target) return [];
      const [wanted, given] = [formatPlaceholders(source.text), formatPlaceholders(target.text)];
      if (wanted === given) return [];
      const own = given === '' ? 'no placeholders' : `the placeholders ${given}`;
      const problem = `has ${own}, “${sourceLanguage}” has ${wanted === '' ? 'none' : wanted}`;
      return [{ location: target.location, text: target.text, problem, fix: 'use the same in both' }];
    });
  },
};

/** The rules about placeholders in one text. */
export const placeholderRules: readonly TextRule[] = [knownPlaceholders, requiredValues, rawKey];
