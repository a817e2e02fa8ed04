// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { resolveStatusMessage } from 'face-status-kit/core';
import { checkText } from '../../../tools/copy/check/checkText.ts';
import enrolmentEn from '../../../examples/enrolment/locales/en.json';
import enrolmentId from '../../../examples/enrolment/locales/id.json';
import { kioskStatuses } from '../../../examples/kiosk/kioskStatuses.ts';
import kioskEn from '../../../examples/kiosk/locales/en.json';
import kioskId from '../../../examples/kiosk/locales/id.json';
import liveEn from '../../../examples/live-camera/locales/en.json';
import liveId from '../../../examples/live-camera/locales/id.json';

interface Texts {
  readonly [key: string]: string | Texts;
}

/** A screen has numbers of its own, and fills in its placeholders itself. */
const kitOnly = ['code-number', 'placeholders', 'raw-key'];

/** All texts of a language, by their path. */
function listTexts(texts: Texts, path = ''): [path: string, text: string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : listTexts(value, `${path}${key}.`),
  );
}

/** The words of the kiosk's own codes and actions, in one language. */
function readOwnWords(language: string): Texts {
  const codes = ['welcome', 'welcomeByTouch', 'staffCalled', 200];
  const messages = codes.flatMap((code) => resolveStatusMessage(code, { language, statuses: kioskStatuses }) ?? []);
  return Object.fromEntries(
    messages.map(({ code, title, description, actions }): [string, Texts] => [
      String(code),
      {
        title,
        ...(description === null ? {} : { description }),
        ...Object.fromEntries(actions.map(({ id, label }) => [id, label])),
      },
    ]),
  );
}

describe.each([
  ['the enrolment screen', { en: enrolmentEn, id: enrolmentId }],
  ['the live camera', { en: liveEn, id: liveId }],
  ['the kiosk', { en: kioskEn, id: kioskId }],
  ['the kiosk’s own codes and actions', { en: readOwnWords('en'), id: readOwnWords('id') }],
])('the words of %s', (_, { en, id }) => {
  it.each([
    ['en', en],
    ['id', id],
  ])('keep the rules of the kit’s own, in %s', (language, texts) => {
    const findings = listTexts(texts).flatMap(([path, text]) => {
      const part = text.endsWith('.') ? 'description' : 'label';
      const context = { language, part, audience: 'user', owner: path, contexts: [] } as const;
      const found = checkText(text, context).filter(({ rule }) => !kitOnly.includes(rule));
      return found.map(({ rule, problem }) => `${path} “${text}”: ${rule}, ${problem}`);
    });
    expect(findings).toEqual([]);
  });

  it('are the same in both languages', () => {
    const keys = (texts: Texts) => listTexts(texts).map(([path]) => path);
    expect(keys(id)).toEqual(keys(en));
  });
});
