/* global fetch, Response, self */
// A service worker as many web apps have one: every request goes through it.
/** The requests that it does not pass on, by the last part of their path. */
const ownAnswers = {
  'worker-error': () => Response.error(),
  'worker-nothing': () => Promise.resolve(undefined),
  'worker-rejects': () => Promise.reject(new Error('no-response: no-response :: [{"url":"/verify"}]')),
  'worker-bug': () => Promise.reject(new TypeError('undefined is not an object')),
};

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const name = new URL(event.request.url).pathname.split('/').pop();
  const answer = ownAnswers[name] ?? (() => fetch(event.request));
  event.respondWith(answer());
});
