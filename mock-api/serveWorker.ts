import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Where the worker lies: at the root, since a service worker only sees the pages below itself. */
const fileName = 'mockServiceWorker.js';

/** Serves MSW's service worker from the installed package, and writes it into builds, so that no copy grows old here. */
export function serveWorker(): Plugin {
  const read = () => readFileSync(fileURLToPath(import.meta.resolve(`msw/${fileName}`)), 'utf8');
  return {
    name: 'serve-worker',
    configureServer(server) {
      server.middlewares.use(`/${fileName}`, (_request, response) => {
        response.setHeader('Content-Type', 'text/javascript').end(read());
      });
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName, source: read() });
    },
  };
}
