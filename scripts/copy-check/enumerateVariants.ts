import { operations, type Operation } from '../../src/catalogue/operations.ts';
import { resolveStatusMessage } from '../../src/text/resolveStatusMessage.ts';
import { ownerOf } from './inventory.ts';
import { listAllTexts, type CopyText } from './listTexts.ts';
import type { Locales } from './Locales.ts';
import { messagesOf } from './messagesOf.ts';
import { checkedCodes, situationsOf, type Situation } from './situations.ts';
import type { Variant } from './Variant.ts';

/** The operations to go through for a code: where no key names one, a message is the same in all. */
function operationsFor(code: string, texts: readonly CopyText[]): readonly Operation[] {
  const owner = ownerOf(code);
  const told = texts
    .filter(({ context }) => context.part === 'action' || context.owner === owner)
    .some(({ key }) => operations.some((operation) => key.contexts.includes(operation)));
  return told ? operations : [];
}

/** Every message of the kit in every situation, with the words of these locales, as the kit itself makes it. */
export function enumerateVariants(locales: Locales): readonly Variant[] {
  const messages = messagesOf(locales);
  const texts = listAllTexts(locales);

  function resolve(situation: Situation): readonly Variant[] {
    const { code, registry, ...options } = situation;
    const message = resolveStatusMessage(code, { ...options, values: { registry }, messages });
    if (!message) return [];
    const { title, description, spoken } = message;
    return [{ ...situation, title, description, spoken, actions: message.actions.map(({ label }) => label) }];
  }

  return checkedCodes.flatMap((code) => {
    const told = operationsFor(code, texts);
    return Object.keys(locales).flatMap((language) => situationsOf(language, code, told).flatMap(resolve));
  });
}
