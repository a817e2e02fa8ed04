import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { guardNodeEnv } from './scripts/build/guardNodeEnv.ts';
import { layerStylesheet } from './scripts/build/layerStylesheet.ts';

/** Writes the stylesheet as it is, so that a reader finds the comments in it, and once more in a cascade layer. */
const copyStylesheet: Plugin = {
  name: 'copy-stylesheet',
  writeBundle({ dir = 'dist' }) {
    copyFileSync('src/styles.css', `${dir}/styles.css`);
    writeFileSync(`${dir}/styles.layered.css`, layerStylesheet(readFileSync('src/styles.css', 'utf8')));
  },
};

export default defineConfig({
  plugins: [guardNodeEnv, copyStylesheet],
  // Each text once, in the form of the JSON file.
  json: { namedExports: false, stringify: false },
  build: {
    lib: {
      entry: {
        index: 'src/index.ts',
        core: 'src/core.ts',
        attendant: 'src/attendant.ts',
        capture: 'src/capture.ts',
        kiosk: 'src/kiosk.ts',
        pictograms: 'src/pictograms.ts',
        testing: 'src/testing.ts',
      },
      formats: ['es'],
    },
    // The app's own bundler minifies and lowers; readable code in `dist` is easier to debug into.
    minify: false,
    target: 'es2022',
    rolldownOptions: {
      external: [/^react/, 'i18next', /^@testing-library/],
      // One file for each file of `src`, so that a bundler drops every file that an app does not need, with its imports of
      // react and i18next.
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        // Rolldown's own helper is called `_virtual/_rolldown/runtime`.
        entryFileNames: ({ name }) => `${name.replace('_virtual/_rolldown/', 'utils/')}.js`,
      },
      // With inlined constants, an import that nothing uses would be left behind.
      optimization: { inlineConst: false },
      checks: {
        // Rolldown warns that 'use client' may be lost; as the first line of an entry it stays, and a test holds it so.
        moduleLevelDirective: false,
        circularDependency: true,
        // A warning that a plugin is slow depends on the machine.
        bundlerTimings: false,
      },
      onLog(level, log) {
        // A build that warns is not one to ship.
        if (level === 'warn') throw new Error(log.message);
      },
    },
  },
});
