import { describe, expect, it } from 'vitest';
import { settings } from '../../../../src/text/StatusMessageOptions.ts';
import { findKey, type ComprehensionKey } from '../../comprehension/findKey.ts';
import { comprehensionKeys } from '../../comprehension/keys/keys.ts';
import type { ReaderSituation, SheetMessage } from '../../comprehension/Measurement.ts';
import { sheetTexts } from '../../comprehension/sheetTexts.ts';
import { createOrder, findKeyProblems } from '../../comprehension/writeSheet.ts';
import { openProject } from '../../review/project.ts';
import { checkout } from '../review/support/createProject.ts';

const project = openProject(checkout);

/** Every sheet that can be made from the texts of the kit. */
const orders = Object.keys(sheetTexts).flatMap((language) =>
  settings.flatMap((setting) => [false, true].map((spoken) => createOrder(project, { language, setting, spoken }, 1))),
);

describe('the keys', () => {
  it('have different ids', () => {
    const ids = comprehensionKeys.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('give every message of every sheet exactly one key', () => {
    for (const order of orders) {
      const { language, setting, spoken } = order;
      expect(findKeyProblems(order), JSON.stringify({ language, setting, spoken })).toEqual([]);
    }
  });

  it('are all in use', () => {
    const used = orders.flatMap((order) =>
      order.messages.map((message) => findKey(comprehensionKeys, message, order).key?.id),
    );
    expect(comprehensionKeys.map(({ id }) => id).filter((id) => !used.includes(id))).toEqual([]);
  });
});

describe('findKey', () => {
  const createKey = (id: string, when: ComprehensionKey['when']): ComprehensionKey => {
    return { id, when, understand: 'something', firstStep: 'anything' };
  };
  const situation: ReaderSituation = { code: '413', stage: 'result', attempt: 1, privacy: false };
  const createMessage = (...situations: readonly [ReaderSituation, ...ReaderSituation[]]): SheetMessage => {
    return { words: { title: 'Too far', steps: [], description: null, buttons: [], spoken: '' }, situations };
  };
  const kiosk = { setting: 'kiosk' } as const;

  it('returns the first key that fits', () => {
    const keys = [
      createKey('other-code', { codes: [412] }),
      createKey('other-stage', { codes: [413], stage: 'capture' }),
      createKey('other-setting', { codes: [413], settings: ['handheld'] }),
      createKey('other-attempt', { codes: [413], attempts: [2, 3] }),
      createKey('other-operation', { codes: [413], operations: ['enroll'] }),
      createKey('private', { codes: [413], privacy: true }),
      createKey('right', { codes: [413], stage: 'result', settings: ['kiosk'], attempts: [1], operations: ['none'] }),
      createKey('later', { codes: [413] }),
    ];
    expect(findKey(keys, createMessage(situation), kiosk).key?.id).toBe('right');
  });

  it('finds the key of a code that the kit does not know', () => {
    const keys = [createKey('unknown', { codes: ['unknown'] })];
    expect(findKey(keys, createMessage({ ...situation, code: '999' }), kiosk).key?.id).toBe('unknown');
  });

  it('reports a message without a key', () => {
    expect(findKey([], createMessage(situation), kiosk).problem).toBe(
      '“Too far” has no key in (413, result, attempt 1).',
    );
  });

  it('reports words that are shared by situations with different keys', () => {
    const keys = [createKey('near', { codes: [413] }), createKey('light', { codes: [412] })];
    const message = createMessage(situation, { ...situation, code: '412', attempt: 2 });
    expect(findKey(keys, message, kiosk).problem).toBe(
      '“Too far” has the same words for situations that need different acts: near (413, result, attempt 1), light (412, result, attempt 2).',
    );
  });
});
