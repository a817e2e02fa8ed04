// A server without a `process` that can be read, such as an edge runtime. The argument names what is there in its place.
// React and i18next are loaded before, since React itself reads `process`.
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import 'react/jsx-runtime';
import 'i18next';

const [, , place] = process.argv;
const replacements = {
  nothing: undefined,
  'an empty object': {},
  'an env that may not be read': {
    get env() {
      throw new Error('this needs a permission');
    },
  },
};
delete globalThis.process;
if (replacements[place]) globalThis.process = replacements[place];

const { KioskStatus } = await import('face-status-kit/kiosk');
const { StatusMessage } = await import('face-status-kit');
const { readStatus, resolveStatusMessage } = await import('face-status-kit/core');

const warnings = [];
console.warn = (warning) => warnings.push(warning);

const response = { status: '413', status_message: 'Face too small' };
// Each of these options would give a warning in development.
const message = resolveStatusMessage(readStatus(response), { language: '?', attempt: -1, setting: 'x', messages: 7 });
const html = [StatusMessage, KioskStatus].map((part) =>
  renderToString(createElement(part, { code: 413, language: 'id' })),
);
console.log(JSON.stringify({ title: message.title, html, warnings }));
