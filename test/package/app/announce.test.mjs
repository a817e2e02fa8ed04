// A test file for Node's own test runner. The messages stay on the page, with their announcements and timers.
import { ok } from 'node:assert/strict';
import { it } from 'node:test';
import { JSDOM } from 'jsdom';
import { createElement } from 'react';

const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', {
  pretendToBeVisual: true,
  url: 'http://localhost',
});
// As in global-jsdom: what Node.js has already, such as AbortController, stays that of Node.js.
for (const name of Object.getOwnPropertyNames(window)) {
  if (name in globalThis) continue;
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true, writable: true });
}

const { render } = await import('@testing-library/react');
const { StatusMessage } = await import('face-status-kit');
const { KioskStatus } = await import('face-status-kit/kiosk');
const { findAnnouncement, getAnnouncements, getByStatusCode } = await import('face-status-kit/testing');

process.on('exit', () => {
  const count = getAnnouncements().length;
  const timers = process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout');
  console.log(`At the end: ${count} announcements, ${timers.length} timers that hold the process.`);
});

it('announces a message beside a countdown and a kiosk', async () => {
  const tryAgain = () => {};
  render(createElement(StatusMessage, { code: 413 }));
  const retryAt = Date.now() + 3_600_000;
  render(createElement(StatusMessage, { code: 'tooManyRequests', retryAt, actionHandlers: { tryAgain } }));
  render(createElement(KioskStatus, { code: 411, languages: ['en', 'id'], scanEveryMs: 2_000 }));
  for (const code of [411, 413, 'tooManyRequests']) getByStatusCode(window.document.body, code);
  ok(await findAnnouncement(/too small/));
});
