import { join, relative } from 'node:path';
import ts from 'typescript';
import { checkout } from './createProject.ts';

function readOptions(): ts.CompilerOptions {
  const file = join(checkout, 'tsconfig.json');
  const config: unknown = ts.readConfigFile(file, (name) => ts.sys.readFile(name)).config;
  const { options } = ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, checkout);
  return { ...options, types: [] };
}

/** Returns the errors of the compiler, as `path: message`, for files as if they stood in the repository. */
export function findTypeErrors(files: ReadonlyMap<string, string>): readonly string[] {
  const sources = new Map([...files].map(([path, content]) => [join(checkout, path), content]));
  const options = readOptions();
  const host = ts.createCompilerHost(options);
  const disk = { fileExists: host.fileExists.bind(host), readFile: host.readFile.bind(host) };
  host.fileExists = (file) => sources.has(file) || disk.fileExists(file);
  host.readFile = (file) => sources.get(file) ?? disk.readFile(file);
  // The disk has no folders for these files.
  host.directoryExists = () => true;

  const roots = [...sources.keys()].filter((file) => !file.endsWith('.json'));
  const program = ts.createProgram(roots, options, host);
  return roots.flatMap((file) => {
    const source = program.getSourceFile(file);
    const errors = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return errors.map(({ messageText }) => {
      return `${relative(checkout, file)}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  });
}
