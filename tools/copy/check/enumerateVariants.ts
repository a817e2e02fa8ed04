import { operations } from '../../../src/catalogue/operations.ts';
import type { ResolvedStatusMessage } from '../../../src/text/ResolvedStatusMessage.ts';
import { resolveStatusMessage } from '../../../src/text/resolveStatusMessage.ts';
import type { StatusMessageOverrides } from '../../../src/text/StatusTexts.ts';
import { kitInventory, type Inventory } from './inventory.ts';
import type { ContextSuffix } from './keys.ts';
import { listAllTexts } from './listTexts.ts';
import type { Locale, Locales } from './Locales.ts';
import { findDifferingContexts, listCheckedCodes, listSituations } from './situations.ts';
import type { Situation, Variant } from './Variant.ts';

type Words = Pick<Variant, 'title' | 'description' | 'actions' | 'spoken'>;

/** Returns locales in the form of the `messages` option: the texts for attendants before the others. */
export function createOverrides(locales: Locales): readonly StatusMessageOverrides[] {
  const mapLocales = (getTexts: (locale: Locale) => StatusMessageOverrides[string]): StatusMessageOverrides =>
    Object.fromEntries(Object.entries(locales).map(([language, locale]) => [language, getTexts(locale)]));
  return [
    mapLocales(({ attendant }) => attendant),
    mapLocales(({ codes, actions, labels }) => ({ codes, actions, labels })),
  ];
}

/**
 * Returns a situation without the facts that no text of its code depends on. Several situations become one, so that
 * their message is built once.
 */
function reduceSituation(situation: Situation, contexts: ReadonlySet<ContextSuffix>): Situation {
  const { setting, operation, ...rest } = situation;
  return {
    ...rest,
    privacy: situation.privacy && contexts.has('private'),
    ...(operation && contexts.has(operation) && { operation }),
    ...(setting && contexts.has(setting) && { setting }),
  };
}

/** Returns whether all parts of a message are in its language, and none in a fallback language. */
function isComplete(message: ResolvedStatusMessage, language: string): boolean {
  const languages = [
    message.language,
    message.descriptionLanguage,
    ...message.actions.map((action) => action.language),
  ];
  return languages.every((one) => one === language);
}

/**
 * Returns every message of the kit in every situation, with the words of these locales, as the kit builds it. A message
 * that a language has only in part is left out.
 */
export function enumerateVariants(locales: Locales, inventory: Inventory = kitInventory): readonly Variant[] {
  const messages = createOverrides(locales);
  const texts = listAllTexts(locales);
  const built = new Map<string, Words | undefined>();

  function build({ code, registry, ...options }: Situation): Words | undefined {
    const message = resolveStatusMessage(code, { ...options, values: { registry }, messages });
    if (!message || !isComplete(message, options.language)) return undefined;
    const { title, description, spoken } = message;
    return { title, description: description ?? '', spoken, actions: message.actions.map(({ label }) => label) };
  }

  function resolve(situation: Situation, contexts: ReadonlySet<ContextSuffix>): readonly Variant[] {
    const reduced = reduceSituation(situation, contexts);
    const key = JSON.stringify(reduced);
    if (!built.has(key)) built.set(key, build(reduced));
    const words = built.get(key);
    return words ? [{ ...situation, ...words }] : [];
  }

  return listCheckedCodes(inventory).flatMap((code) => {
    const contexts = findDifferingContexts(code, texts);
    // Where no text names an operation, a message is the same in all of them.
    const checkedOperations = operations.some((operation) => contexts.has(operation)) ? operations : [];
    return Object.keys(locales).flatMap((language) =>
      listSituations(language, code, checkedOperations).flatMap((situation) => resolve(situation, contexts)),
    );
  });
}
