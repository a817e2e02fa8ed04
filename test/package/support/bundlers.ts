import { build as buildWithEsbuild } from 'esbuild';
import { build as buildWithVite } from 'vite';

/** A minified module, as an app ships it. */
export interface Bundle {
  readonly code: string;
  /** The packages that it imports, also by a bare `import 'react'`. */
  readonly packages: readonly string[];
}

/**
 * Bundles the source of a module for production.
 *
 * @param source - The source. Its imports are found from the folder `app`.
 * @param external - Which packages stay imports. All others become part of the bundle.
 */
export type Bundler = (source: string, app: string, external?: readonly string[]) => Promise<Bundle>;

const esbuild: Bundler = async (source, app, external = []) => {
  const { outputFiles, metafile } = await buildWithEsbuild({
    stdin: { contents: source, resolveDir: app },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: [...external],
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  return { code: outputFiles[0]?.text ?? '', packages: listPackages(imports) };
};

const vite: Bundler = async (source, app, external = []) => {
  const entry = `${app}/entry.js`;
  const result = await buildWithVite({
    configFile: false,
    root: app,
    mode: 'production',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      { name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? source : null) },
    ],
    build: {
      write: false,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        external: (id) => external.includes(getPackage(id)),
      },
    },
  });
  const [chunk] = [result].flat().flatMap((built) => ('output' in built ? built.output : []));
  if (chunk?.type !== 'chunk') throw new Error('Vite built nothing.');
  return { code: chunk.code, packages: listPackages(chunk.imports) };
};

/** Two bundlers that drop unused code in different ways. Vite bundles with Rolldown: only `npm test -- --whole` uses it. */
export const bundlers: readonly (readonly [name: string, bundle: Bundler])[] = [
  ['esbuild', esbuild],
  ...(process.env.FSK_WHOLE === '1' ? [['Vite', vite] as const] : []),
];

function listPackages(imports: readonly string[]): readonly string[] {
  return [...new Set(imports.map(getPackage))].sort();
}

/** Returns the name of the package of an import: `react` for `react/jsx-runtime`. */
function getPackage(name: string): string {
  const parts = name.split('/');
  return parts.slice(0, name.startsWith('@') ? 2 : 1).join('/');
}
