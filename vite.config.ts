import { copyFileSync } from 'node:fs';
import { defineConfig } from 'vite';

/** One stylesheet, shipped as it is written: it needs no build, and a reader finds the comments in it. */
const copyStylesheet = {
  name: 'copy-stylesheet',
  writeBundle() {
    copyFileSync('src/styles.css', 'dist/styles.css');
  },
};

export default defineConfig({
  plugins: [copyStylesheet],
  build: {
    lib: {
      entry: {
        index: 'src/index.ts',
        core: 'src/core.ts',
        attendant: 'src/attendant.ts',
        testing: 'src/testing.ts',
      },
      formats: ['es'],
    },
    // The app's own bundler minifies and lowers; readable code in `dist` is easier to debug into.
    minify: false,
    target: 'es2022',
    rollupOptions: { external: [/^react/, 'i18next', /^@testing-library/], output: { chunkFileNames: 'shared/[name].js' } },
  },
});
