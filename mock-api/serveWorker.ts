import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** At the root, because a service worker controls only the pages below its own path. */
const fileName = 'mockServiceWorker.js';

/** Creates a Vite plugin that serves MSW's service worker from the installed package and writes it into builds. */
export function serveWorker(): Plugin {
  const readWorker = () => readFileSync(fileURLToPath(import.meta.resolve(`msw/${fileName}`)), 'utf8');
  return {
    name: 'serve-worker',
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript').end(readWorker());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: readWorker() });
    },
  };
}
