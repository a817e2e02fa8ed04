import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'vite';

const names = { react: 'react', 'jsx-runtime': 'react/jsx-runtime', client: 'react-dom/client' };

/** Writes React, which has no ES modules, as ES modules to the folder `react` of an app. They share one React. */
export async function buildReactModules(app: string): Promise<void> {
  const require = createRequire(join(app, 'package.json'));
  const sources = new Map(
    Object.entries(names).map(([file, name]) => {
      const exports = Object.keys(require(name) as object).join();
      return [`\0${file}`, `import module from '${name}';\nexport const { ${exports} } = module;`];
    }),
  );
  await build({
    configFile: false,
    root: app,
    mode: 'production',
    logLevel: 'error',
    plugins: [
      { name: 'wrappers', resolveId: (id) => (sources.has(id) ? id : undefined), load: (id) => sources.get(id) },
    ],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir: 'react',
      rolldownOptions: {
        input: Object.fromEntries(Object.keys(names).map((file) => [file, `\0${file}`])),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js' },
      },
    },
  });
}
