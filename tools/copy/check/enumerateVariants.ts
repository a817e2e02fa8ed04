import type { ResolvedAction, ResolvedStatusMessage } from '../../../src/text/ResolvedStatusMessage.ts';
import { createResolver } from '../../../src/text/resolveStatusMessage.ts';
import type { StatusMessageOverrides } from '../../../src/text/StatusTexts.ts';
import { createSources } from './createSources.ts';
import { kitInventory, type Inventory } from './inventory.ts';
import { listAllTexts } from './listTexts.ts';
import type { Locale, Locales } from './Locales.ts';
import {
  findTextContexts,
  listActions,
  listCheckedCodes,
  listDifferingContexts,
  listDifferingOperations,
  listSituations,
  type TextContexts,
} from './situations.ts';
import type { Situation, Variant, VariantAction } from './Variant.ts';

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
 * Returns everything that the words of a message depend on: the steps that the kit selects, and the facts for which a
 * text of the message has a variant. Situations with the same key have the same message, so that it is built once.
 */
function getWordsKey(situation: Situation, contexts: TextContexts): string {
  const { language, code, registry, audience, stage } = situation;
  const actions = listActions(situation);
  const differing = listDifferingContexts(situation, actions, contexts);
  return JSON.stringify([language, code, registry, audience, stage, differing, actions]);
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

function readAction({ id, kind, label }: ResolvedAction): VariantAction {
  return { id, kind, label };
}

/**
 * Returns every message of the kit in every situation, with the words of these locales, as the kit builds it. A message
 * that a language has only in part is left out.
 */
export function enumerateVariants(locales: Locales, inventory: Inventory = kitInventory): readonly Variant[] {
  const sources = createSources(createOverrides(locales));
  const contexts = findTextContexts(listAllTexts(locales));
  const built = new Map<string, Words | undefined>();

  function build({ code, registry, ...options }: Situation): Words | undefined {
    const message = createResolver({ ...options, values: { registry } }, sources)(code);
    if (!message || !isComplete(message, options.language)) return undefined;
    const { title, description, spoken } = message;
    return { title, description: description ?? '', spoken, actions: message.actions.map(readAction) };
  }

  function resolve(situation: Situation): readonly Variant[] {
    const key = getWordsKey(situation, contexts);
    if (!built.has(key)) built.set(key, build(situation));
    const words = built.get(key);
    return words ? [{ ...situation, ...words }] : [];
  }

  return listCheckedCodes(inventory).flatMap((code) => {
    const checkedOperations = listDifferingOperations(code, contexts);
    return Object.keys(locales).flatMap((language) =>
      listSituations(language, code, checkedOperations).flatMap(resolve),
    );
  });
}
