// Adds a language with nothing but the package, as docs/words.md explains: copy the English file and translate it.
import { cpSync, readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { resolveStatusMessage, statusCodes } from 'face-status-kit/core';
import { KioskStatus } from 'face-status-kit/kiosk';

/** Copies a locale file and translates each text: `Look at the camera` → `ms:Look at the camera`. */
function translate(name, copy) {
  cpSync(`node_modules/face-status-kit/locales/${name}.json`, copy);
  return JSON.parse(readFileSync(copy, 'utf8'), (_key, text) => (typeof text === 'string' ? `ms:${text}` : text));
}

const malay = translate('en', 'ms.json');
const malayForStaff = translate('en.attendant', 'ms.attendant.json');
const messages = [{ ms: malay }, { ms: malayForStaff }];

/** Returns the codes of which a text is not in the new language. */
function findUntranslated(options) {
  return statusCodes.filter((code) => {
    const { title, description, actions } = resolveStatusMessage(code, { language: 'ms', messages, ...options });
    const texts = [title, ...(description === null ? [] : [description]), ...actions.map(({ label }) => label)];
    return texts.some((text) => !text.startsWith('ms:'));
  });
}

const kiosk = renderToString(createElement(KioskStatus, { code: 413, languages: ['ms', 'id'], messages }));
console.log(
  JSON.stringify({
    person: findUntranslated(),
    privately: findUntranslated({ privacy: true }),
    kiosk: findUntranslated({ setting: 'kiosk', stage: 'capture', attempt: 2 }),
    staff: findUntranslated({ audience: 'attendant' }),
    page: kiosk,
  }),
);
