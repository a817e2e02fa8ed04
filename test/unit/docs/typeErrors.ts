import { join } from 'node:path';
import ts from 'typescript';
import { kioskMessages } from '../../../src/kiosk/kioskMessages.ts';
import { kitMessages } from '../../../src/text/kitMessages.ts';
import { getFilePath, root, type Example } from './documents.ts';

/** Modules that an app has and this repository has not: stylesheets and frameworks. */
const modules = `
declare module '*.css';
declare module '*.css?inline' {
  const text: string;
  export default text;
}
declare module 'next/app' {
  export type AppProps = { Component: import('react').ComponentType; pageProps: object };
}
declare module '@mediapipe/tasks-vision' {
  export const FilesetResolver: { forVisionTasks(path: string): Promise<object> };
  interface FaceLandmarkerResult {
    faceLandmarks: { x: number; y: number; z: number }[][];
    faceBlendshapes: { categories: { categoryName: string; score: number }[] }[];
    facialTransformationMatrixes: { data: number[] }[];
  }
  export const FaceLandmarker: {
    createFromOptions(
      files: object,
      options: object,
    ): Promise<{ detectForVideo(video: HTMLVideoElement, timeMs: number): FaceLandmarkerResult }>;
  };
}
declare module 'react-router' {
  import type { ComponentType } from 'react';
  export const Links: ComponentType;
  export const Meta: ComponentType;
  export const Outlet: ComponentType;
  export const Scripts: ComponentType;
  export const ScrollRestoration: ComponentType;
  export interface LoaderFunctionArgs { request: Request }
  export function useLoaderData<Loader extends (args: never) => unknown>(): Awaited<ReturnType<Loader>>;
}
`;

/** What an example that is only a part of a file expects from the app around it. A whole file has none of it. */
const placeholders = `
declare const response: Response;
declare const code: import('face-status-kit').StatusCode | number | null;
declare const attempt: number;
declare function retakePhoto(): void;
declare const photo: Blob;
declare const gate: import('face-status-kit').Statuses<'showQr'>;
declare const canteen: import('face-status-kit').Statuses<'showQr'>;
declare function send(): void;
declare function setCode(code: import('face-status-kit').StatusReading): void;
declare function verify(photo: Blob): Promise<import('face-status-kit').StatusReading>;
declare function tryAgain(): void;
declare function showQr(): void;
declare function getHelp(): void;
declare function callStaff(place: string): void;
`;

/** A folder that exists only for the compiler. */
const wholeFiles = join(root, 'whole-files');

/** Returns the compiler's errors as `file:line message`. The kit's sources stand in for the package. */
export function findTypeErrors(examples: readonly Example[]): readonly string[] {
  const whole = examples.filter((example) => getFilePath(example) !== undefined);
  const parts = examples.filter((example) => getFilePath(example) === undefined);
  return [...compile(parts, modules + placeholders), ...compile(whole, modules)];
}

function compile(examples: readonly Example[], declarations: string): readonly string[] {
  const paths = choosePaths(examples);
  const texts = new Map([...paths].map(([path, example]) => [path, createModule(example)]));
  texts.set(join(root, 'exampleApp.d.ts'), declarations);
  texts.set(join(root, 'locales/ms.json'), JSON.stringify({ ...kitMessages.en, ...kioskMessages.en }));

  const options = readOptions();
  const host = ts.createCompilerHost(options);
  const fromDisk = { fileExists: host.fileExists.bind(host), readFile: host.readFile.bind(host) };
  host.directoryExists = (path) => path.startsWith(wholeFiles) || ts.sys.directoryExists(path);
  host.fileExists = (path) => texts.has(path) || fromDisk.fileExists(path);
  host.readFile = (path) => texts.get(path) ?? fromDisk.readFile(path);

  const program = ts.createProgram([...texts.keys()], options, host);
  return [...paths].flatMap(([path, { file }]) => {
    const source = program.getSourceFile(path);
    const errors = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    return errors.map(({ start = 0, messageText }) => {
      const line = (source?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
      return `${file}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
  });
}

/**
 * Returns where the compiler finds each example. The whole files of one document can import one another. A path that
 * comes again begins a new app.
 */
function choosePaths(examples: readonly Example[]): ReadonlyMap<string, Example> {
  const paths = new Map<string, Example>();
  let app = 0;
  for (const [index, example] of examples.entries()) {
    const filePath = getFilePath(example);
    if (filePath === undefined) {
      paths.set(join(root, `example${index}.tsx`), example);
      continue;
    }
    const path = join(example.file, filePath);
    if (paths.has(join(wholeFiles, `${app}`, path))) app++;
    paths.set(join(wholeFiles, `${app}`, path), example);
  }
  return paths;
}

/**
 * Returns a module with the same line numbers as the document. English stands in for a language that an app adds, and a
 * file of the repository for one that the document shows beside it.
 */
function createModule({ line, code }: Example): string {
  const resolved = code
    .replaceAll(`'./readMediaPipe'`, `'${join(root, 'examples/detectors/readMediaPipe.ts')}'`)
    .replaceAll(`'./estimatePose.ts'`, `'./examples/detectors/estimatePose.ts'`);
  return `${'\n'.repeat(line - 1)}${resolved}\nexport {};`;
}

/** Returns the compiler options of this project, since an app may be as strict. */
function readOptions(): ts.CompilerOptions {
  const file = join(root, 'tsconfig.json');
  const config: unknown = ts.readConfigFile(file, (name) => ts.sys.readFile(name)).config;
  return {
    ...ts.parseJsonConfigFileContent(config, { ...ts.sys, readDirectory: () => [] }, root).options,
    types: ['node'],
  };
}
