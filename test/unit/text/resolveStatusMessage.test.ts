// @vitest-environment node
import {
  operations,
  resolveStatusMessage,
  settings,
  statusCatalogue,
  statusCodes,
  type StatusMessageOptions,
} from 'face-status-kit/core';
import { attendantMessages } from 'face-status-kit/attendant';
import { describe, expect, it, vi } from 'vitest';
import { kitLanguages } from '../../support/kitLanguages.ts';

describe('resolveStatusMessage', () => {
  it('returns the facts and the words of a code', () => {
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

  it('returns null for no code', () => {
    expect(resolveStatusMessage(null)).toBeNull();
    expect(resolveStatusMessage(undefined)).toBeNull();
  });

  it('has a title and one to three actions for every code in every language, and none only for progress', () => {
    for (const code of statusCodes) {
      for (const language of kitLanguages) {
        const message = resolveStatusMessage(code, { language });
        const name = `${code} in ${language}`;
        expect(message, name).toMatchObject({ code, known: true, language });
        expect(message?.title, name).not.toBe('');
        expect(message?.description, name).not.toBe('');
        expect(message?.actions.length, name).toBeGreaterThanOrEqual(message?.type === 'progress' ? 0 : 1);
        expect(message?.actions.length, name).toBeLessThanOrEqual(3);
      }
    }
  });

  it('returns the same object while the content stays the same', () => {
    const options = () =>
      ({ language: 'id', setting: 'kiosk', attempt: 2, values: { registry: 'SATUSEHAT Mobile' } }) as const;
    expect(resolveStatusMessage(604, options())).toBe(resolveStatusMessage(604, options()));
    const messages = () => ({ en: { codes: { 413: { title: 'Come closer' } } } });
    expect(resolveStatusMessage(413, { messages: messages() })).toBe(
      resolveStatusMessage(413, { messages: messages() }),
    );
    expect(resolveStatusMessage(413)).not.toBe(resolveStatusMessage(412));
    expect(resolveStatusMessage(604, { language: 'id' })).not.toBe(resolveStatusMessage(604, options()));
  });

  it('speaks the title and up to two steps, or the first button where there is no step', () => {
    const message = resolveStatusMessage(413);
    expect(message?.spoken).toBe(`${message?.title}. Move closer to the camera.`);
    expect(resolveStatusMessage(411)?.spoken.split('. ')).toHaveLength(3);
    expect(resolveStatusMessage(200)?.spoken).toBe('All done. Press Continue.');
    expect(resolveStatusMessage(200, { language: 'id' })?.spoken).toBe('Selesai. Tekan Lanjutkan.');
    expect(resolveStatusMessage('checking')?.spoken).toBe('Checking your photo.');
  });

  describe('for a situation', () => {
    it('has words for the setting', () => {
      const firstAction = (setting: 'handheld' | 'desktop' | 'kiosk') =>
        resolveStatusMessage(413, { setting })?.actions[0]?.label;
      expect(firstAction('handheld')).toMatch(/phone/);
      expect(firstAction('kiosk')).toMatch(/come closer/i);
      expect(firstAction('kiosk')).not.toMatch(/phone|device/);
    });

    it('is one title and one step over a live picture, for every code about what the camera sees', () => {
      const hints = statusCodes.filter((code) => statusCatalogue[code].liveHint);
      for (const code of hints) {
        for (const language of kitLanguages) {
          for (const setting of [undefined, ...settings]) {
            const message = resolveStatusMessage(code, { language, setting, stage: 'capture', attempt: 3 });
            const name = `${code} in ${language}, ${setting}`;
            expect(message?.description, name).toBeNull();
            expect(
              message?.actions.map(({ kind }) => kind),
              name,
            ).toEqual(['guidance']);
            expect(message?.spoken, name).toBe(`${message?.title}. ${message?.actions[0]?.label}.`);
          }
        }
      }
    });

    it('reads differently over a live picture and after a photo', () => {
      const live = resolveStatusMessage(413, { stage: 'capture' });
      expect(live?.title).toBe('You’re too far away');
      expect(resolveStatusMessage(413)?.title).toBe('Your face is too small in the photo');
      expect(resolveStatusMessage(413, { stage: 'result' })).toBe(resolveStatusMessage(413));
      expect(live?.pictogram).toBe('moveCloser');
    });

    it('has no command for a new photo where nothing was taken, for any code', () => {
      for (const code of [...statusCodes, 999]) {
        const ids = resolveStatusMessage(code, { stage: 'capture' })?.actions.map(({ id }) => id);
        expect(ids, String(code)).not.toContain('retakePhoto');
      }
    });

    it('has only the commands that the screen offers, and speaks of no other', () => {
      const offer = (commands: readonly string[]) => resolveStatusMessage(451, { commands });
      expect(offer(['getHelp'])?.actions.map(({ id }) => id)).toEqual(['getHelp']);
      expect(offer(['getHelp'])?.spoken).toMatch(/ Press Get help\.$/);
      expect(offer([])?.actions).toEqual([]);
      expect(offer([])?.spoken).toBe(`${offer([])?.title}.`);
      expect(resolveStatusMessage(413, { commands: [] })?.actions.map(({ id }) => id)).toEqual(['moveCloser']);
      for (const commands of ['retakePhoto', 5, { length: 1 }, [Symbol('a')], [null]] as never[]) {
        expect(resolveStatusMessage(451, { commands })?.actions).toEqual([]);
      }
    });

    it('has words of its own for each operation, for a success and for no match', () => {
      for (const code of [200, 411]) {
        const titles = (['enroll', 'verify', 'identify', 'compare'] as const).map(
          (operation) => resolveStatusMessage(code, { operation })?.title,
        );
        expect(new Set(titles)).toHaveProperty('size', 4);
      }
    });

    it('has a longer tip from the second attempt on', () => {
      const first = resolveStatusMessage(412);
      const second = resolveStatusMessage(412, { attempt: 2 });
      expect(second?.title).toBe(first?.title);
      expect(second?.description).not.toBe(first?.description);
      expect(second?.actions).toEqual(first?.actions);
    });

    it('suggests to ask staff first from the third attempt on, and keeps the command to try again', () => {
      const ids = (code: number) => resolveStatusMessage(code, { attempt: 3 })?.actions.map((action) => action.id);
      expect(ids(413)).toEqual(['askStaff', 'retakePhoto', 'getHelp']);
      expect(ids(500)).toEqual(['askStaff', 'tryAgain', 'getHelp']);
      expect(ids(400)).toEqual(['askStaff', 'getHelp']);
    });

    it('does not suggest to ask staff after a success, whatever the attempt is', () => {
      expect(resolveStatusMessage(200, { attempt: 7 })?.actions.map(({ id }) => id)).toEqual(['continue']);
    });

    it('has the same neutral words, actions, icon and picture for every code that reveals enrolment, in any situation with privacy', () => {
      const revealingCodes = statusCodes.filter((code) => statusCatalogue[code].revealsEnrolment);
      for (const language of kitLanguages) {
        const neutral = resolveStatusMessage(411, { language, privacy: true });
        const neutralOf = (situation: StatusMessageOptions) => {
          const message = resolveStatusMessage(411, { ...situation, privacy: true });
          if (!message) throw new Error('411 has no message.');
          return message;
        };
        for (const setting of [undefined, ...settings]) {
          for (const attempt of [1, 2, 3]) {
            for (const operation of [undefined, ...operations]) {
              for (const code of revealingCodes) {
                const situation = { language, setting, attempt, operation };
                const message = resolveStatusMessage(code, { ...situation, privacy: true });
                const name = `${code} in ${JSON.stringify(situation)}`;
                const { actions, severity, pictogram, politeness } = neutralOf(situation);
                expect(message, name).toMatchObject({ actions, severity, pictogram, politeness });
                expect(message?.title, name).toBe(neutral?.title);
                expect(message?.description, name).toBe(neutral?.description);
              }
            }
          }
        }
      }
    });

    it('uses the name of the registry that the app gives', () => {
      const plain = resolveStatusMessage(604);
      expect(`${plain?.title} ${plain?.description}`).toContain('PeduliLindungi');
      const renamed = resolveStatusMessage(604, { values: { registry: 'SATUSEHAT Mobile' } });
      expect(`${renamed?.title} ${renamed?.description}`).toContain('SATUSEHAT Mobile');
      expect(`${renamed?.title} ${renamed?.description}`).not.toContain('PeduliLindungi');
    });

    it('uses the texts of attendantMessages for attendants', () => {
      const message = resolveStatusMessage(413, { audience: 'attendant', messages: attendantMessages });
      expect(message?.title).toBe(attendantMessages.en?.codes?.['413']?.title_attendant);
      expect(message?.actions[0]?.label).toMatch(/^Ask /);
    });

    it('suggests the usual action first to attendants, whatever the attempt is', () => {
      const options = { audience: 'attendant', messages: attendantMessages, attempt: 3 } as const;
      expect(resolveStatusMessage(413, options)?.actions[0]?.id).toBe('moveCloser');
    });

    it('warns if the texts for attendants are missing, and uses those for the person', () => {
      expect(resolveStatusMessage(413, { audience: 'attendant' })?.title).toBe(resolveStatusMessage(413)?.title);
      expect(console.warn).toHaveBeenCalledOnce();
      vi.mocked(console.warn).mockClear();
    });

    it('does not speak the code to developers', () => {
      const message = resolveStatusMessage(413, { audience: 'developer' });
      expect(message?.spoken).toBe('Face too small. Move closer to the camera.');
    });

    it('has the API’s own words for developers, in English', () => {
      expect(resolveStatusMessage(415, { audience: 'developer', language: 'id' })).toMatchObject({
        title: '415 `user_id` not found',
        description: 'Resource not found',
        language: 'en',
      });
    });
  });

  it('takes null as no options', () => {
    expect(resolveStatusMessage(413, null as never)).toBe(resolveStatusMessage(413));
  });

  describe('for a language', () => {
    it('falls back from a variant of a language to the language, and from any other tag to English', () => {
      const languages = {
        id: 'id',
        'id-ID': 'id',
        id_ID: 'id',
        in: 'id',
        ID: 'id',
        'en-GB': 'en',
        fr: 'en',
        cimode: 'en',
      };
      const used = Object.keys(languages).map((language) => [
        language,
        resolveStatusMessage(413, { language })?.language,
      ]);
      expect(Object.fromEntries(used)).toEqual(languages);
    });

    it('reads the locale names of operating systems and of Java', () => {
      const languages = {
        'id_ID.UTF-8': 'id',
        'id_ID@euro': 'id',
        'id_ID.utf8@euro': 'id',
        'in_ID.ISO-8859-1': 'id',
        'in_ID_#Latn': 'id',
        'id-ID-u-nu-latn': 'id',
        ' id ': 'id',
        'en_US.utf8': 'en',
        C: 'en',
        'C.UTF-8': 'en',
        POSIX: 'en',
      };
      const used = Object.keys(languages).map((language) => [
        language,
        resolveStatusMessage(413, { language })?.language,
      ]);
      expect(Object.fromEntries(used)).toEqual(languages);
      expect(console.warn).not.toHaveBeenCalled();
    });

    it('warns about an invalid tag, and falls back to English', () => {
      // The last one is the header Accept-Language. To choose from it is the app's part.
      for (const language of ['not a language', '.UTF-8', '@', '', 'id-ID,en;q=0.9']) {
        expect(resolveStatusMessage(413, { language })?.language, language).toBe('en');
      }
      expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('language tag'));
      vi.mocked(console.warn).mockClear();
    });

    it('uses a language that the app adds, with its writing direction', () => {
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

    it('returns the language of each part, for a language that has only some texts', () => {
      const messages = { jv: { codes: { 413: { title: 'Rainé katon cilik' } } } };
      const message = resolveStatusMessage(413, { language: 'jv', messages });
      expect(message).toMatchObject({ title: 'Rainé katon cilik', language: 'jv', descriptionLanguage: 'en' });
      expect(message?.actions[0]?.language).toBe('en');
      expect(message?.spoken).toBe('Rainé katon cilik.');
    });
  });

  describe('with texts of the app', () => {
    it('replaces the parts that the app gives, and keeps the rest', () => {
      const messages = { en: { codes: { 413: { title: 'Come a little closer' } } } };
      const message = resolveStatusMessage(413, { messages });
      expect(message?.title).toBe('Come a little closer');
      expect(message?.description).toBe(resolveStatusMessage(413)?.description);
    });

    it('uses the first object of a list that has the text', () => {
      const messages = [
        { en: { actions: { moveCloser: 'Lean in' } } },
        { en: { actions: { moveCloser: 'No', holdStill: 'Freeze' } } },
      ];
      expect(resolveStatusMessage(413, { messages })?.actions[0]?.label).toBe('Lean in');
      expect(resolveStatusMessage(493, { messages })?.actions[0]?.label).toBe('Freeze');
    });

    it('prefers the app’s plain text to a variant of the kit', () => {
      const messages = { en: { actions: { moveCloser: 'Lean in' } } };
      expect(resolveStatusMessage(413, { messages, setting: 'kiosk' })?.actions[0]?.label).toBe('Lean in');
    });

    it('prefers the kit’s private variant to the app’s plain text', () => {
      const messages = {
        en: { codes: { 415: { title: 'You are not enrolled' } } },
        jv: { codes: { 415: { title: 'Durung' } } },
      };
      const neutral = resolveStatusMessage(415, { privacy: true })?.title;
      expect(resolveStatusMessage(415, { messages, privacy: true })?.title).toBe(neutral);
      expect(resolveStatusMessage(415, { messages, privacy: true, language: 'jv' })?.title).toBe(neutral);
    });

    it('fills in values, and uses the plural forms of i18next', () => {
      const messages = {
        en: { codes: { 604: { title_one: 'Wait {{count}} minute', title_other: 'Wait {{count}} minutes' } } },
      };
      const title = (count: number) =>
        resolveStatusMessage(604, { messages: messages as never, values: { count } })?.title;
      expect(title(1)).toBe('Wait 1 minute');
      expect(title(5)).toBe('Wait 5 minutes');
    });

    it('nests other texts of the same language', () => {
      const messages = { id: { codes: { 413: { title: 'Dekat: $t(codes.412.title)' }, 412: { title: 'Wajah' } } } };
      expect(resolveStatusMessage(413, { language: 'id', messages })?.title).toBe('Dekat: Wajah');
    });

    it('ignores a value that is not a string or a finite number', () => {
      const title = (registry: number) => resolveStatusMessage(604, { values: { registry } })?.title;
      expect(title(NaN)).toBe(resolveStatusMessage(604)?.title);
      expect(title(Infinity)).toBe(resolveStatusMessage(604)?.title);
    });

    it('does not let a value replace an option of i18next', () => {
      const values = { lng: 'id', ns: 'translation', keySeparator: '/', context: 'kiosk' };
      expect(resolveStatusMessage(604, { values })?.title).toBe(resolveStatusMessage(604)?.title);
    });

    it('replaces a placeholder without a value with nothing, and warns', () => {
      const messages = { en: { codes: { 413: { title: 'Hello {{person}}there' } } } };
      expect(resolveStatusMessage(413, { messages })?.title).toBe('Hello there');
      expect(console.warn).toHaveBeenCalledOnce();
      vi.mocked(console.warn).mockClear();
    });
  });
});
