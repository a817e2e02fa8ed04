import { actionCatalogue } from '../../../../src/catalogue/actionCatalogue.ts';
import { statusCatalogue, statusCodes, unknownStatus } from '../../../../src/catalogue/statusCatalogue.ts';
import type { ContextSuffix } from '../../check/keys.ts';
import type { CopyText } from '../../check/listTexts.ts';

const situations: Readonly<Record<Exclude<ContextSuffix, 'attendant'>, string>> = {
  enroll: 'when a face is registered',
  verify: 'when a face is checked against one person',
  identify: 'when a face is looked for among all',
  compare: 'when two photos are compared',
  handheld: 'on a phone or tablet',
  desktop: 'at a computer',
  kiosk: 'at a kiosk',
  repeated: 'from the second try',
  private: 'on a screen that others see',
};

/** As many codes as are named before it is said how many more there are. */
const namedCodes = 6;

/** Codes with the actions that they suggest, the first of which is spoken. */
const suggestions: readonly (readonly [string, readonly string[]])[] = [
  ...statusCodes.map((code) => [String(code), statusCatalogue[code].actions] as const),
  ['unknown codes', unknownStatus.actions],
];

/** Whether any code suggests an action before all others. */
export function isFirstAction(id: string): boolean {
  return suggestions.some(([, actions]) => actions[0] === id);
}

function codesWith(id: string): string {
  const codes = suggestions.filter(([, actions]) => actions.includes(id)).map(([code]) => code);
  const rest = codes.length - namedCodes;
  return rest > 1 ? `${codes.slice(0, namedCodes).join(', ')} and ${rest} more` : codes.join(', ');
}

function subjectOf({ location: { file, path }, context: { part, owner } }: CopyText): string {
  if (file === 'kiosk') {
    return part === 'control' ? 'Kiosk: name of a button or a group' : `Kiosk: ${part} of the warning before it clears`;
  }
  if (path.startsWith('actions.')) {
    const isCommand = Object.values(actionCatalogue).some(({ id, kind }) => id === owner && kind === 'command');
    return `${isCommand ? 'Action or button' : 'Action'}, shown with ${codesWith(owner)}`;
  }
  if (part === 'label') return 'Label beside a message';
  const subject = part === 'title' ? 'Title' : 'Description';
  return `${subject} of ${owner === 'unknown' ? 'codes that the kit does not know' : owner}`;
}

/** Where a text is shown, in words. */
export function whereShown(copy: CopyText): string {
  const when = Object.entries(situations).flatMap(([context, words]) =>
    copy.key.contexts.some((own) => own === context) ? [words] : [],
  );
  const where = [subjectOf(copy), ...when].join(', ');
  if (copy.context.audience === 'user') return where;
  return `For attendants: ${where.charAt(0).toLowerCase()}${where.slice(1)}`;
}
