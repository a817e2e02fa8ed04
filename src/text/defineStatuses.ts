import type { ActionId, ActionRow } from '../catalogue/actionCatalogue.ts';
import type { StatusCode } from '../catalogue/statusCodes.ts';
import type { StatusFacts } from '../catalogue/statusRows.ts';
import { parseDefinition } from './parseDefinition.ts';
import type { Statuses } from './ownStatuses.ts';
import type { KitLanguage } from './kitMessages.ts';
import type { WithoutInference } from '../utils/WithoutInference.ts';
import type { CodeTexts } from './StatusTexts.ts';

/** Texts of the app by language: one for each language of the kit, and any others. */
type TextsByLanguage<Texts> = Readonly<Record<KitLanguage, Texts>> & { readonly [language: string]: Texts };

/** The facts about a code that an app may set. */
type OwnFacts<OwnAction extends string> = Omit<StatusFacts, 'type' | 'actions' | 'secondStep'> & {
  /** Up to three actions of the kit or of the app, the most useful first. */
  readonly actions: readonly (ActionId | OwnAction)[];
};

/** The facts that have no default, see `defineStatuses`. */
type RequiredFact = 'severity' | 'remedy' | 'actions';

/** A code of the app: its facts, and its words in each language. */
export type OwnStatus<OwnAction extends string = never> = Pick<OwnFacts<OwnAction>, RequiredFact> &
  Partial<OwnFacts<OwnAction>> & { readonly texts: TextsByLanguage<CodeTexts> };

/** Changes of a code that the kit knows: the facts that differ, and any texts. */
export type StatusChange<OwnAction extends string = never> = Partial<OwnFacts<OwnAction>> & {
  readonly texts?: { readonly [language: string]: Partial<CodeTexts> };
};

/** An action of the app: who acts, its pictogram, and its label in each language. */
export interface OwnAction extends ActionRow {
  readonly texts: TextsByLanguage<string>;
}

type CodeDefinitions<Codes, OwnActionId extends string> = {
  readonly [Code in keyof Codes]: `${Code & (string | number)}` extends `${StatusCode}`
    ? StatusChange<WithoutInference<OwnActionId>>
    : OwnStatus<WithoutInference<OwnActionId>>;
};

/**
 * Defines an app's own codes and actions. Give the result as `statuses` to a component, a hook, `resolveStatusMessage`
 * or a provider: the codes then work wherever a code of the kit works.
 *
 * A code that the kit does not know needs `severity`, `remedy`, `actions` and `texts` in every language of the kit. The
 * other facts have defaults: `urgency` and `order` are those of the catalogue's codes with the same remedy, `politeness`
 * too, except that a `success` and an `info` are `polite`; `pictogram` is that of the first action. Its `type` is
 * `app`. A code that the kit knows takes only what differs, for example other `actions` for 411.
 *
 * A missing text and an unknown action id do not compile. At run time, an invalid value counts as not given, and
 * development builds warn once about it. Define statuses once, outside of components.
 *
 * @example
 * const gate = defineStatuses({
 *   codes: {
 *     gateClosed: {
 *       severity: 'warning',
 *       remedy: 'wait',
 *       actions: ['showQr', 'getHelp'],
 *       texts: { en: { title: 'The gate is closed' }, id: { title: 'Gerbang masih ditutup' } },
 *     },
 *     411: { actions: ['retakePhoto', 'getHelp'] },
 *   },
 *   actions: {
 *     showQr: { kind: 'command', pictogram: 'takePhoto', texts: { en: 'Show my QR code', id: 'Tunjukkan kode QR' } },
 *   },
 * });
 */
export function defineStatuses<const Codes extends object, const OwnActionId extends string = never>(definition: {
  readonly codes?: CodeDefinitions<Codes, OwnActionId>;
  readonly actions?: { readonly [Id in OwnActionId]: OwnAction };
}): Statuses<OwnActionId> {
  return parseDefinition(definition);
}
