import { join, relative } from 'node:path';
import ts from 'typescript';

const checkout = join(import.meta.dirname, '../../../../..');

function readOptions(): ts.CompilerOptions {
  const file = join(checkout, 'tsconfig.json');
  const config: unknown = ts.readConfigFile(file, (name) => ts.sys.readFile(name)).config;
  const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, checkout);
  return { ...options, types: [] };
}

/** What the compiler says, as `path: message`, of files that are taken as if they stood in the checkout. */
export function typeErrorsOf(files: ReadonlyMap<string, string>): readonly string[] {
  const sources = new Map([...files].map(([path, content]) => [join(checkout, path), content]));
  const options = readOptions();
  const host = ts.createCompilerHost(options);
  const fromDisk = { fileExists: host.fileExists.bind(host), readFile: host.readFile.bind(host) };
  host.fileExists = (file) => sources.has(file) || fromDisk.fileExists(file);
  host.readFile = (file) => sources.get(file) ?? fromDisk.readFile(file);
  // Folders of these files are nowhere on the disk.
  host.directoryExists = () => true;

  const roots = [...sources.keys()].filter((file) => !file.endsWith('.json'));
  const program = ts.createProgram(roots, options, host);
  return roots.flatMap((file) => {
    const source = program.getSourceFile(file);
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return found.map(({ messageText }) => {
      return `${relative(checkout, file)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  });
}
