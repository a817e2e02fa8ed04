import { join } from 'node:path';
import ts from 'typescript';
import { root, type Example } from './readExamples.ts';

/** What the examples leave to the app that they stand in. */
const app = `
declare module '*.css';
declare const response: Response;
declare const code: import('face-status-kit').StatusCode | number | null;
declare const attempt: number;
declare function retakePhoto(): void;
declare function send(): void;
declare function callStaff(place: string): void;
`;

/** What the compiler says of examples, as `README.md:line message`, with the kit's sources in place of the package. */
export function typeErrors(examples: readonly Example[]): readonly string[] {
  const sources = new Map(examples.map((example) => [fileOf(example), moduleOf(example)]));
  sources.set(join(root, 'app.d.ts'), app);

  const options = readOptions();
  const host = ts.createCompilerHost(options);
  const fromDisk = { fileExists: host.fileExists.bind(host), readFile: host.readFile.bind(host) };
  host.fileExists = (file) => sources.has(file) || fromDisk.fileExists(file);
  host.readFile = (file) => sources.get(file) ?? fromDisk.readFile(file);

  const program = ts.createProgram([...sources.keys()], options, host);
  return [...sources.keys()].flatMap((file) => {
    const source = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ start = 0, messageText }) => {
      const line = (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      return `README.md:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  });
}

const fileOf = ({ line }: Example) => join(root, `README.${line}.tsx`);

/** An example as a module whose lines are the README's. A language that it adds stands for a real one. */
function moduleOf({ line, code }: Example): string {
  return `${'\n'.repeat(line - 1)}${code.replaceAll('./locales/ms/', './locales/en/')}\nexport {};`;
}

/** Those of this project: an app may well be as strict. */
function readOptions(): ts.CompilerOptions {
  const file = join(root, 'tsconfig.json');
  const config: unknown = ts.readConfigFile(file, (name) => ts.sys.readFile(name)).config;
  return { ...ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, root).options, types: [] };
}
