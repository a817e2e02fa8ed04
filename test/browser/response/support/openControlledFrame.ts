import { vi } from 'vitest';
import type { Fetch } from './requests.ts';

/** In ms. Generous, since the machine may be busy. */
const timeout = 60_000;

/** A page whose requests go through a service worker. */
export interface ControlledFrame {
  readonly fetch: Fetch;
  readonly close: () => Promise<void>;
}

/** Registers `serviceWorker.js` and opens a page that it controls. The page of the tests is none, so it stays alone. */
export async function openControlledFrame(): Promise<ControlledFrame> {
  const registration = await navigator.serviceWorker.register('/faulty/serviceWorker.js');
  await waitFor(() => registration.active?.state === 'activated');

  const frame = document.createElement('iframe');
  const isLoaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.src = '/faulty/page';
  document.body.append(frame);
  await isLoaded;
  const page = frame.contentWindow as unknown as typeof globalThis;
  await waitFor(() => page.navigator.serviceWorker.controller?.state === 'activated');

  return {
    fetch: page.fetch.bind(page),
    close: async () => {
      frame.remove();
      await registration.unregister();
    },
  };
}

const waitFor = (isTrue: () => boolean) => vi.waitUntil(isTrue, { timeout });
