import { operations, type Operation } from '../../../src/catalogue/operations.ts';
import type { ResolvedStatusMessage } from '../../../src/text/ResolvedStatusMessage.ts';
import { resolveStatusMessage } from '../../../src/text/resolveStatusMessage.ts';
import { contextsThatDiffer } from './contextsThatDiffer.ts';
import { kitInventory, ownerOf, type Inventory } from './inventory.ts';
import type { ContextSuffix } from './keys.ts';
import { listAllTexts } from './listTexts.ts';
import type { Locales } from './Locales.ts';
import { messagesOf } from './messagesOf.ts';
import { checkedCodes, situationsOf } from './situations.ts';
import type { Situation, Variant } from './Variant.ts';

/** The operations to go through for a code: where no text names one, a message is the same in all. */
function operationsFor(told: ReadonlySet<ContextSuffix>): readonly Operation[] {
  return operations.some((operation) => told.has(operation)) ? operations : [];
}

/** A situation without what no text of its code asks for: the message is the same, and need not be made again. */
function telling(situation: Situation, told: ReadonlySet<ContextSuffix>): Situation {
  const { setting, operation, ...rest } = situation;
  return {
    ...rest,
    privacy: situation.privacy && told.has('private'),
    ...(operation && told.has(operation) && { operation }),
    ...(setting && told.has(setting) && { setting }),
  };
}

/** Whether no part stands in another language, since this one has no words for it yet: there is nothing to judge then. */
function isWhole(message: ResolvedStatusMessage, language: string): boolean {
  const languages = [
    message.language,
    message.descriptionLanguage,
    ...message.actions.map((action) => action.language),
  ];
  return languages.every((one) => one === language);
}

/**
 * Every message of the kit in every situation, with the words of these locales, as the kit itself makes it. Those that
 * a language has only a part of are left out.
 */
export function enumerateVariants(locales: Locales, inventory: Inventory = kitInventory): readonly Variant[] {
  const messages = messagesOf(locales);
  const texts = listAllTexts(locales);

  const made = new Map<string, Pick<Variant, 'title' | 'description' | 'actions' | 'spoken'> | undefined>();

  function make({ code, registry, ...options }: Situation) {
    const message = resolveStatusMessage(code, { ...options, values: { registry }, messages });
    if (!message || !isWhole(message, options.language)) return undefined;
    const { title, description, spoken } = message;
    return { title, description, spoken, actions: message.actions.map(({ label }) => label) };
  }

  function resolve(situation: Situation, told: ReadonlySet<ContextSuffix>): readonly Variant[] {
    const least = telling(situation, told);
    const key = JSON.stringify(least);
    if (!made.has(key)) made.set(key, make(least));
    const message = made.get(key);
    return message ? [{ ...situation, ...message }] : [];
  }

  return checkedCodes
    .filter((code) => inventory.codes.includes(ownerOf(code)))
    .flatMap((code) => {
      const told = contextsThatDiffer(code, texts);
      return Object.keys(locales).flatMap((language) =>
        situationsOf(language, code, operationsFor(told)).flatMap((situation) => resolve(situation, told)),
      );
    });
}
