import { join } from 'node:path';
import ts from 'typescript';
import { markdownTable } from './markdownTable.ts';

const root = join(import.meta.dirname, '../..');
const source = join(root, 'src');

/** The properties of an interface as a table of names, types, defaults and what their JSDoc says. */
export interface PropsTableQuery {
  /** The file under `src/` that declares the interface. */
  readonly file: string;
  readonly name: string;
  /** Properties that this interface has too are left out, since they have a table of their own. */
  readonly without?: { readonly file: string; readonly name: string };
}

/** Writes the tables of several interfaces from one reading of the sources. */
export function createPropsTables(): (query: PropsTableQuery) => string {
  const entries = ['index.ts', 'capture.ts', 'kiosk.ts'].map((file) => join(source, file));
  const program = ts.createProgram(entries, {
    strict: true,
    exactOptionalPropertyTypes: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    allowImportingTsExtensions: true,
    resolveJsonModule: true,
    noEmit: true,
    types: [],
  });
  const checker = program.getTypeChecker();

  /** The properties that the kit itself declares: not those of an HTML element. */
  const propertiesOf = ({ file, name }: PropsTableQuery): readonly ts.Symbol[] =>
    checker
      .getTypeAtLocation(findInterface(program, file, name))
      .getProperties()
      .filter((property) => declarationOf(property)?.getSourceFile().fileName.startsWith(source) === true);

  return ({ file, name, without }) => {
    const known = new Set(['children', ...(without ? namesOf(propertiesOf(without)) : [])]);
    const properties = propertiesOf({ file, name }).filter((property) => !known.has(property.name));
    return markdownTable(
      ['Name', 'Type', 'Default', 'What it does'],
      properties.map((property) => [
        `\`${property.name}\``,
        `\`${typeOf(property, checker)}\``,
        defaultOf(property),
        descriptionOf(property, checker),
      ]),
    );
  };
}

function namesOf(properties: readonly ts.Symbol[]): string[] {
  return properties.map((property) => property.name);
}

function findInterface(program: ts.Program, file: string, name: string): ts.InterfaceDeclaration {
  const statements = program.getSourceFile(join(source, file))?.statements ?? [];
  const declaration = [...statements].filter(ts.isInterfaceDeclaration).find((each) => each.name.text === name);
  if (!declaration) throw new Error(`src/${file} has no interface ${name}; scripts/docs/sections.ts names it.`);
  return declaration;
}

function declarationOf(property: ts.Symbol): ts.PropertySignature | undefined {
  return property.declarations?.find(ts.isPropertySignature);
}

/** The type as it is written, without `undefined`; the choices where there are a few words to choose from. */
function typeOf(property: ts.Symbol, checker: ts.TypeChecker): string {
  const node = declarationOf(property)?.type;
  if (!node) return '';
  const type = checker.getNonNullableType(checker.getTypeAtLocation(node));
  const isChoice = type.isUnion() && type.types.every((each) => each.isStringLiteral());
  if (isChoice) return type.types.map((each) => `'${(each as ts.StringLiteralType).value}'`).join(' | ');
  return node
    .getText()
    .replace(/ \| undefined$/, '')
    .replace(/^\((.*)\)$/, '$1');
}

function defaultOf(property: ts.Symbol): string {
  const tag = property.getJsDocTags().find(({ name }) => name === 'default');
  const text = ts.displayPartsToString(tag?.text);
  // A value is code; what stands in for one is prose.
  return /^['"{[\d]|^(?:true|false)$/.test(text) ? `\`${text}\`` : text;
}

function descriptionOf(property: ts.Symbol, checker: ts.TypeChecker): string {
  return ts.displayPartsToString(property.getDocumentationComment(checker));
}
