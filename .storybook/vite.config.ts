import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { serveWorker } from '../mock-api/serveWorker.ts';

const source = fileURLToPath(new URL('../src', import.meta.url));

export default defineConfig({
  plugins: [react(), serveWorker()],
  // The same format as the page: in the other one the libraries of the copy check lose their default exports.
  worker: { format: 'es' },
  // Listed, so that the first test run on a fresh machine does not find them in the middle and start again.
  optimizeDeps: {
    include: [
      '@tanstack/react-query',
      '@vladmandic/face-api',
      'axe-core',
      'axios',
      'diff',
      'flesch-kincaid',
      'i18next',
      'msw',
      'msw/browser',
      'pseudolocale',
      'react-i18next',
      'storybook/test',
      'storybook/theming/create',
      'syllable',
      'valibot',
    ],
  },
  resolve: {
    alias: [
      { find: /^face-status-kit$/, replacement: `${source}/index.ts` },
      { find: /^face-status-kit\/styles\.css(\?.*)?$/, replacement: `${source}/styles.css$1` },
      { find: /^face-status-kit\/(\w+)$/, replacement: `${source}/$1.ts` },
    ],
  },
});
