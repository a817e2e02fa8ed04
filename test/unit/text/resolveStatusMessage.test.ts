// @vitest-environment node
import { resolveStatusMessage, statusCodes } from 'face-status-kit/core';
import { attendantMessages } from 'face-status-kit/attendant';
import { describe, expect, it, vi } from 'vitest';

describe('resolveStatusMessage', () => {
  it('says in words what a code means and what to do', () => {
    expect(resolveStatusMessage(413)).toMatchObject({
      code: 413,
      known: true,
      type: 'businessProcess',
      severity: 'warning',
      remedy: 'adjust',
      reference: '413',
      language: 'en',
      dir: 'ltr',
      pictogram: 'moveCloser',
    });
    expect(resolveStatusMessage(413)?.actions[0]).toMatchObject({
      id: 'moveCloser',
      kind: 'guidance',
      label: 'Move closer to the camera',
      pictogram: 'moveCloser',
    });
  });

  it('gives nothing for no code', () => {
    expect(resolveStatusMessage(null)).toBeNull();
    expect(resolveStatusMessage(undefined)).toBeNull();
  });

  it.each(statusCodes)('has a title, a description and one to three actions for %s in both languages', (code) => {
    for (const language of ['en', 'id']) {
      const message = resolveStatusMessage(code, { language });
      expect(message).toMatchObject({ code, known: true, language });
      expect(message?.title).not.toBe('');
      expect(message?.description).not.toBe('');
      expect(message?.actions.length).toBeGreaterThanOrEqual(1);
      expect(message?.actions.length).toBeLessThanOrEqual(3);
    }
  });

  it('gives the same object as long as nothing changed', () => {
    const options = () =>
      ({ language: 'id', setting: 'kiosk', attempt: 2, values: { registry: 'SATUSEHAT Mobile' } }) as const;
    expect(resolveStatusMessage(604, options())).toBe(resolveStatusMessage(604, options()));
    const messages = () => ({ en: { codes: { 413: { title: 'Come closer' } } } });
    expect(resolveStatusMessage(413, { messages: messages() })).toBe(
      resolveStatusMessage(413, { messages: messages() }),
    );
    expect(resolveStatusMessage(413)).not.toBe(resolveStatusMessage(412));
  });

  it('speaks the title and the first action as two sentences', () => {
    const message = resolveStatusMessage(413);
    expect(message?.spoken).toBe(`${message?.title}. Move closer to the camera.`);
  });

  describe('the situation', () => {
    it('words an action for where the person stands', () => {
      const firstAction = (setting: 'handheld' | 'desktop' | 'kiosk') =>
        resolveStatusMessage(413, { setting })?.actions[0]?.label;
      expect(firstAction('handheld')).toMatch(/phone/);
      expect(firstAction('kiosk')).toMatch(/come closer/i);
      expect(firstAction('kiosk')).not.toMatch(/phone|device/);
    });

    it('tells success and no match apart by operation', () => {
      for (const code of [200, 411]) {
        const titles = (['enroll', 'verify', 'identify', 'compare'] as const).map(
          (operation) => resolveStatusMessage(code, { operation })?.title,
        );
        expect(new Set(titles)).toHaveProperty('size', 4);
      }
    });

    it('gives a fuller tip from the second try', () => {
      const first = resolveStatusMessage(412);
      const second = resolveStatusMessage(412, { attempt: 2 });
      expect(second?.title).toBe(first?.title);
      expect(second?.description).not.toBe(first?.description);
      expect(second?.actions).toEqual(first?.actions);
    });

    it('puts help first from the third try and keeps the way to try again', () => {
      const ids = (code: number) => resolveStatusMessage(code, { attempt: 3 })?.actions.map((action) => action.id);
      expect(ids(413)).toEqual(['askStaff', 'retakePhoto', 'getHelp']);
      expect(ids(500)).toEqual(['askStaff', 'tryAgain', 'getHelp']);
      expect(ids(400)).toEqual(['askStaff', 'getHelp']);
    });

    it('sends nobody who succeeded to the staff', () => {
      expect(resolveStatusMessage(200, { attempt: 7 })?.actions.map(({ id }) => id)).toEqual(['continue']);
    });

    it.each([411, 415, 603, 606])('tells nobody around who is enrolled or registered: %s', (code) => {
      for (const language of ['en', 'id']) {
        for (const setting of [undefined, 'handheld', 'desktop', 'kiosk'] as const) {
          for (const attempt of [1, 2, 3]) {
            for (const operation of [undefined, 'enroll', 'verify', 'identify', 'compare'] as const) {
              const options = { language, setting, attempt, operation, privacy: true };
              const neutral = resolveStatusMessage(411, { language, privacy: true });
              expect(resolveStatusMessage(code, options)?.title).toBe(neutral?.title);
              expect(resolveStatusMessage(code, options)?.description).toBe(neutral?.description);
            }
          }
        }
      }
    });

    it('names the registry that the app says', () => {
      const plain = resolveStatusMessage(604);
      expect(`${plain?.title} ${plain?.description}`).toContain('PeduliLindungi');
      const renamed = resolveStatusMessage(604, { values: { registry: 'SATUSEHAT Mobile' } });
      expect(`${renamed?.title} ${renamed?.description}`).toContain('SATUSEHAT Mobile');
      expect(`${renamed?.title} ${renamed?.description}`).not.toContain('PeduliLindungi');
    });

    it('tells attendants what they can do, from the texts of their own entry', () => {
      const message = resolveStatusMessage(413, { audience: 'attendant', messages: attendantMessages });
      expect(message?.title).toBe(attendantMessages.en?.codes?.['413']?.title_attendant);
      expect(message?.actions[0]?.label).toMatch(/^Ask /);
    });

    it('sends attendants to nobody else first, whatever the try', () => {
      const options = { audience: 'attendant', messages: attendantMessages, attempt: 3 } as const;
      expect(resolveStatusMessage(413, options)?.actions[0]?.id).toBe('moveCloser');
    });

    it('warns a developer who forgot the texts for attendants and shows those for the person', () => {
      expect(resolveStatusMessage(413, { audience: 'attendant' })?.title).toBe(resolveStatusMessage(413)?.title);
      expect(console.warn).toHaveBeenCalledOnce();
      vi.mocked(console.warn).mockClear();
    });

    it('gives developers the API’s own words, in English', () => {
      expect(resolveStatusMessage(415, { audience: 'developer', language: 'id' })).toMatchObject({
        title: '415 `user_id` not found',
        description: 'Resource not found',
        language: 'en',
      });
    });
  });

  it('speaks no code to developers either', () => {
    expect(resolveStatusMessage(413, { audience: 'developer' })?.spoken).toBe(
      'Face too small. Move closer to the camera.',
    );
  });

  it('takes null for no options', () => {
    expect(resolveStatusMessage(413, null as never)).toBe(resolveStatusMessage(413));
  });

  describe('language', () => {
    it.each([
      ['id', 'id'],
      ['id-ID', 'id'],
      ['id_ID', 'id'],
      ['in', 'id'],
      ['ID', 'id'],
      ['en-GB', 'en'],
      ['fr', 'en'],
      ['cimode', 'en'],
    ])('serves %s with %s', (asked, given) => {
      expect(resolveStatusMessage(413, { language: asked })?.language).toBe(given);
    });

    it('speaks a language that the app brings, with its own direction', () => {
      const messages = {
        ar: {
          codes: { 413: { title: 'وجهك صغير جدا', description: 'اقترب' } },
          actions: { moveCloser: 'اقترب من الكاميرا' },
        },
      };
      const message = resolveStatusMessage(413, { language: 'ar-EG', messages });
      expect(message).toMatchObject({ language: 'ar', dir: 'rtl', descriptionLanguage: 'ar' });
      expect(message?.spoken).toBe('وجهك صغير جدا. اقترب من الكاميرا.');
    });

    it('says in which language each part really is, where a language has only some', () => {
      const messages = { jv: { codes: { 413: { title: 'Rainé katon cilik' } } } };
      const message = resolveStatusMessage(413, { language: 'jv', messages });
      expect(message).toMatchObject({ title: 'Rainé katon cilik', language: 'jv', descriptionLanguage: 'en' });
      expect(message?.actions[0]?.language).toBe('en');
      expect(message?.spoken).toBe('Rainé katon cilik.');
    });
  });

  describe('texts of the app', () => {
    it('prefers any part that the app gives and keeps the rest', () => {
      const messages = { en: { codes: { 413: { title: 'Come a little closer' } } } };
      const message = resolveStatusMessage(413, { messages });
      expect(message?.title).toBe('Come a little closer');
      expect(message?.description).toBe(resolveStatusMessage(413)?.description);
    });

    it('takes the first of several that has a text', () => {
      const messages = [
        { en: { actions: { moveCloser: 'Lean in' } } },
        { en: { actions: { moveCloser: 'No', holdStill: 'Freeze' } } },
      ];
      expect(resolveStatusMessage(413, { messages })?.actions[0]?.label).toBe('Lean in');
      expect(resolveStatusMessage(493, { messages })?.actions[0]?.label).toBe('Freeze');
    });

    it('prefers the app’s plain text to a variant of the kit’s', () => {
      const messages = { en: { actions: { moveCloser: 'Lean in' } } };
      expect(resolveStatusMessage(413, { messages, setting: 'kiosk' })?.actions[0]?.label).toBe('Lean in');
    });

    it('never lets the app’s plain text undo the privacy of the kit’s', () => {
      const messages = {
        en: { codes: { 415: { title: 'You are not enrolled' } } },
        jv: { codes: { 415: { title: 'Durung' } } },
      };
      const neutral = resolveStatusMessage(415, { privacy: true })?.title;
      expect(resolveStatusMessage(415, { messages, privacy: true })?.title).toBe(neutral);
      expect(resolveStatusMessage(415, { messages, privacy: true, language: 'jv' })?.title).toBe(neutral);
    });

    it('fills in values and i18next’s plurals', () => {
      const messages = {
        en: { codes: { 604: { title_one: 'Wait {{count}} minute', title_other: 'Wait {{count}} minutes' } } },
      };
      const title = (count: number) =>
        resolveStatusMessage(604, { messages: messages as never, values: { count } })?.title;
      expect(title(1)).toBe('Wait 1 minute');
      expect(title(5)).toBe('Wait 5 minutes');
    });

    it('lets texts nest others of their language', () => {
      const messages = { id: { codes: { 413: { title: 'Dekat: $t(codes.412.title)' }, 412: { title: 'Wajah' } } } };
      expect(resolveStatusMessage(413, { language: 'id', messages })?.title).toBe('Dekat: Wajah');
    });

    it('takes no value for another', () => {
      const title = (registry: number) => resolveStatusMessage(604, { values: { registry } })?.title;
      expect(title(NaN)).toBe(resolveStatusMessage(604)?.title);
      expect(title(Infinity)).toBe(resolveStatusMessage(604)?.title);
    });

    it('shows no placeholder that has no value', () => {
      const messages = { en: { codes: { 413: { title: 'Hello {{person}}there' } } } };
      expect(resolveStatusMessage(413, { messages })?.title).toBe('Hello there');
      expect(console.warn).toHaveBeenCalledOnce();
      vi.mocked(console.warn).mockClear();
    });
  });
});
