import { join } from 'node:path';
import { withCustomConfig, type ComponentDoc, type PropItem } from 'react-docgen-typescript';
import { markdownTable } from './markdownTable.ts';

const folder = join(import.meta.dirname, '../..');

let documented: readonly ComponentDoc[] | undefined;

/** Reads the props of all components in documentedProps.ts, once. */
function readProps(): readonly ComponentDoc[] {
  const parser = withCustomConfig(join(folder, 'tsconfig.json'), {
    savePropValueAsString: true,
    shouldExtractLiteralValuesFromEnum: true,
    shouldRemoveUndefinedFromOptional: true,
    propFilter: ({ parent }) => parent?.fileName.includes('node_modules') === false,
  });
  return (documented ??= parser.parse(join(import.meta.dirname, 'documentedProps.ts')));
}

/**
 * Returns a table with the name, type, default and description of each prop of a component in documentedProps.ts.
 *
 * @param without Interfaces whose props have a table of their own.
 */
export function propsTable(component: string, without: readonly string[] = []): string {
  const doc = readProps().find(({ displayName }) => displayName === component);
  if (!doc) throw new Error(`scripts/docs/documentedProps.ts has no component called “${component}”.`);
  const props = Object.values(doc.props).filter(({ parent }) => !without.includes(parent?.name ?? ''));
  return markdownTable(['Name', 'Type', 'Default', 'Description'], props.map(propRow));
}

function propRow(prop: PropItem): string[] {
  return [`\`${prop.name}\``, `\`${formatType(prop)}\``, formatDefault(prop), prop.description];
}

/**
 * Returns the type without `undefined`, and the values of a union of strings instead of its name. The values are in the
 * order of the alphabet, because the order that the compiler gives them depends on the other files of the program.
 */
function formatType({ type }: PropItem): string {
  const values = type.name === 'enum' ? (type.value as readonly { readonly value: string }[]) : [];
  const isStringUnion = values.length > 1 && values.every(({ value }) => value.startsWith('"'));
  const text = isStringUnion
    ? values
        .map(({ value }) => value)
        .sort()
        .join(' | ')
    : (type.raw ?? type.name);
  return text
    .replaceAll('"', "'")
    .replace(/ \| undefined$/, '')
    .replace(/^\((.*)\)$/, '$1');
}

/** Returns the text of `@default`: a value as code, a description as prose. */
function formatDefault({ defaultValue }: PropItem): string {
  const text = (defaultValue as { readonly value: string } | null)?.value ?? '';
  return /^['"{[\d]|^(?:true|false)$/.test(text) ? `\`${text}\`` : text;
}
