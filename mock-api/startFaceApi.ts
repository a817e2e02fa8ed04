import { http } from 'msw';
import { setupWorker } from 'msw/browser';
import type { Server } from './gateway.ts';

/** Who answers now. A page has one service worker, which stays once it is started. */
let answering: Server | null = null;
let started: Promise<unknown> | null = null;

/**
 * Puts a server on the wire of the page, in place of the one before: `fetch('/face-api/…')` reaches it by way of a
 * service worker, as if it were far away. `Response.error()` becomes a lost network.
 *
 * @returns What takes it off again.
 */
export async function startFaceApi(server: Server): Promise<() => void> {
  answering = server;
  started ??= startWorker().catch((error: unknown) => {
    started = null; // the next start may have more luck
    throw error;
  });
  await started;
  return () => {
    if (answering === server) answering = null;
  };
}

async function startWorker(): Promise<void> {
  const worker = setupWorker(http.all('/face-api/*', ({ request }) => answering?.answer(request)));
  await worker.start({
    quiet: true,
    onUnhandledRequest: 'bypass',
    serviceWorker: { url: '/mockServiceWorker.js' },
  });
}
