import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import type { Server } from './createReverseProxy.ts';

/** The server that answers now. */
let activeServer: Server | null = null;
/** The one service worker of the page. It runs until the page is closed. */
let workerStart: Promise<unknown> | null = null;

/**
 * Lets a server answer the page's requests to `/face-api/…`, in place of the previous server. A service worker
 * intercepts `fetch('/face-api/…')`. `Response.error()` becomes a network error.
 *
 * @returns A function that removes the server.
 */
export async function startMockApi(server: Server): Promise<() => void> {
  activeServer = server;
  workerStart ??= startWorker().catch((error: unknown) => {
    workerStart = null; // The next call tries again.
    throw error;
  });
  await workerStart;
  return () => {
    if (activeServer === server) activeServer = null;
  };
}

async function startWorker(): Promise<void> {
  const worker = setupWorker(http.all('/face-api/*', ({ request }) => activeServer?.answer(request)));
  await worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: '/mockServiceWorker.js' },
  });
}
