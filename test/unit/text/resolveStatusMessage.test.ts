// @vitest-environment node
import {
  actionCatalogue,
  defineStatuses,
  operations,
  resolveStatusMessage,
  settings,
  statusCatalogue,
  statusCodes,
  type Setting,
  type StatusCode,
  type StatusMessageOptions,
} from 'face-status-kit/core';
import { attendantMessages } from 'face-status-kit/attendant';
import { describe, expect, it, vi } from 'vitest';
import enStaffTexts from '../../../locales/en/attendant.json' with { type: 'json' };
import enTexts from '../../../locales/en/codes.json' with { type: 'json' };
import idStaffTexts from '../../../locales/id/attendant.json' with { type: 'json' };
import idTexts from '../../../locales/id/codes.json' with { type: 'json' };
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
    for (const language of kitLanguages) {
      const success = resolveStatusMessage(200, { language });
      const press = { en: 'Press', id: 'Tekan' }[language];
      expect(success?.spoken).toBe(`${success?.title}. ${press} ${success?.actions[0]?.label}.`);
    }
    const withoutActions = resolveStatusMessage('checking');
    expect(withoutActions?.spoken).toBe(`${withoutActions?.title}.`);
  });

  it('speaks two steps where a code of the app has three', () => {
    const statuses = defineStatuses({
      codes: {
        threeSteps: {
          severity: 'warning',
          remedy: 'adjust',
          actions: ['moveCloser', 'lookStraight', 'holdStill'],
          texts: { en: { title: 'Three steps' }, id: { title: 'Tiga langkah' } },
        },
      },
    });
    const message = resolveStatusMessage('threeSteps', { statuses });
    const [first, second] = message?.actions ?? [];
    expect(message?.actions).toHaveLength(3);
    expect(message?.spoken).toBe(`Three steps. ${first?.label}. ${second?.label}.`);
  });

  describe('for a situation', () => {
    it('has words for the setting', () => {
      const firstAction = (setting?: Setting) => resolveStatusMessage(413, { setting })?.actions[0]?.label;
      expect(firstAction()).toBe('Move closer to the camera');
      expect(firstAction('kiosk')).toBe('Move closer to the camera');
      expect(firstAction('handheld')).toBe('Hold the phone closer to your face');
      expect(firstAction('desktop')).not.toMatch(/phone/);
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

    it('has another title and another first step at the second attempt, for every code that a photo can fix', () => {
      for (const code of statusCodes.filter((candidate) => statusCatalogue[candidate].remedy === 'adjust')) {
        for (const language of kitLanguages) {
          const first = resolveStatusMessage(code, { language, commands: [] });
          const second = resolveStatusMessage(code, { language, commands: [], attempt: 2 });
          expect(second?.title, `${code} in ${language}`).not.toBe(first?.title);
          expect(second?.actions[0]?.label, `${code} in ${language}`).not.toBe(first?.actions[0]?.label);
        }
      }
    });

    it('suggests help first from the third attempt on, and keeps the step and the command to try again', () => {
      const ids = (code: number) => resolveStatusMessage(code, { attempt: 3 })?.actions.map((action) => action.id);
      expect(ids(413)).toEqual(['getHelp', 'moveCloser', 'retakePhoto']);
      expect(ids(500)).toEqual(['getHelp']);
      expect(ids(400)).toEqual(['getHelp']);
    });

    it('is the same at every attempt for a success, a moment of progress and a hint over a live picture', () => {
      for (const code of statusCodes) {
        const { remedy, type, liveHint } = statusCatalogue[code];
        const isSuccessOrProgress = remedy === 'none' || type === 'progress';
        if (!isSuccessOrProgress && !liveHint) continue;
        const stage = liveHint ? 'capture' : 'result';
        for (const attempt of [2, 3]) {
          const later = resolveStatusMessage(code, { stage, attempt });
          expect(later, `${code} at attempt ${attempt}`).toEqual(resolveStatusMessage(code, { stage }));
        }
      }
    });

    it('has the picture of the first action that it shows', () => {
      const picture = (options: StatusMessageOptions) => resolveStatusMessage('offline', options)?.pictogram;
      expect(picture({})).toBe('checkConnection');
      expect(picture({ setting: 'kiosk' })).toBe(actionCatalogue.getHelp.pictogram);
      expect(picture({ attempt: 3 })).toBe(actionCatalogue.getHelp.pictogram);
      expect(resolveStatusMessage(411)?.pictogram).toBe(actionCatalogue.lookStraight.pictogram);
      expect(resolveStatusMessage(411, { attempt: 2 })?.pictogram).toBe(actionCatalogue.faceLight.pictogram);
    });

    it('has its own picture, whatever the first action is, for a code that names one', () => {
      for (const commands of [['continue'], []]) {
        expect(resolveStatusMessage(200, { commands })?.pictogram).toBe('photoTaken');
      }
    });

    it('has a picture where it shows no action', () => {
      expect(resolveStatusMessage(451, { commands: [] })).toMatchObject({ actions: [], pictogram: 'takePhoto' });
    });

    it('needs its reference where staff need the code, which is a number, and never where privacy hides the code', () => {
      const needsReference = (code: StatusCode | 999, options?: StatusMessageOptions) =>
        resolveStatusMessage(code, options)?.needsReference;
      const isForStaff = (code: StatusCode) =>
        statusCatalogue[code].severity === 'error' || !statusCatalogue[code].selfService;
      const withReference = statusCodes.filter((code) => needsReference(code));
      expect(withReference).toEqual(statusCodes.filter((code) => typeof code === 'number' && isForStaff(code)));
      expect(withReference).toEqual(expect.arrayContaining([400, 490, 500, 610]));
      expect(needsReference(999)).toBe(true);
      const statuses = defineStatuses({ codes: { 411: { severity: 'error' } } });
      expect(needsReference(411, { statuses })).toBe(true);
      expect(needsReference(411, { statuses, privacy: true })).toBe(false);
    });

    it('has private words for 411 alone, which serve every other code that reveals enrolment', () => {
      const texts: Readonly<Record<string, Readonly<Record<string, object>>>> = {
        en: enTexts,
        id: idTexts,
        'en for staff': enStaffTexts.codes,
        'id for staff': idStaffTexts.codes,
      };
      for (const [name, codes] of Object.entries(texts)) {
        const isPrivate = (part: string) => part.includes('_private');
        const privateCodes = Object.entries(codes).filter(([, parts]) => Object.keys(parts).some(isPrivate));
        expect(
          privateCodes.map(([code]) => code),
          name,
        ).toEqual(['411']);
      }
      expect(resolveStatusMessage(603, { privacy: true })?.title).toBe(enTexts['411'].title_private);
    });

    it('has the same neutral words, actions, icon and picture for every code that reveals enrolment, in any situation with privacy', () => {
      const revealingCodes = statusCodes.filter((code) => statusCatalogue[code].revealsEnrolment);
      for (const language of kitLanguages) {
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
                // These are for the app, and are not shown.
                const { type } = statusCatalogue[code];
                const forApp = { code, type, reference: String(code), referenceLabel: message?.referenceLabel };
                expect(message, name).toEqual({ ...neutralOf(situation), ...forApp, needsReference: false });
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
      const messages = { jv: { codes: { 415: { title: 'ID ora ketemu' } } } };
      const message = resolveStatusMessage(415, { language: 'jv', messages });
      expect(message).toMatchObject({ title: 'ID ora ketemu', language: 'jv', descriptionLanguage: 'en' });
      expect(message?.actions[0]?.language).toBe('en');
      expect(message?.spoken).toBe('ID ora ketemu.');
    });
  });

  describe('with texts of the app', () => {
    it('replaces the parts that the app gives, and keeps the rest', () => {
      const messages = { en: { codes: { 415: { title: 'Look at the ID again' } } } };
      const message = resolveStatusMessage(415, { messages });
      expect(message?.title).toBe('Look at the ID again');
      expect(message?.description).toBe(enTexts['415'].description);
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
