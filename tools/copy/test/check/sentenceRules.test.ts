// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { checkText } from '../../check/checkText.ts';
import type { Part, TextContext } from '../../check/TextContext.ts';

/** Returns the rules that a text for users breaks. */
function findRules(text: string, part: Part, language = 'en', context: Partial<TextContext> = {}): readonly string[] {
  const found = checkText(text, { language, part, audience: 'user', owner: '413', contexts: [], ...context });
  return found.map(({ rule }) => rule);
}

describe('no-step-in-description', () => {
  it('finds an imperative at the beginning of a sentence and of each part of one', () => {
    const english = [
      'Move closer.',
      'It may be dark. Turn on a light.',
      'If it is dark, turn on a light.',
      'The photo is dark, so move or wait.',
      'It is dark and, then, wait.',
    ];
    for (const text of english) expect(findRules(text, 'description'), text).toContain('no-step-in-description');
    const indonesian = ['Mendekat ke kamera.', 'Jika gelap, nyalakan lampu.', 'Foto gelap atau ambil yang baru.'];
    for (const text of indonesian) {
      expect(findRules(text, 'description', 'id'), text).toContain('no-step-in-description');
    }
  });

  it('finds a phrase that asks for a step, wherever it stands', () => {
    expect(findRules('You can try again.', 'description')).toContain('no-step-in-description');
    expect(findRules('Anda bisa minta bantuan.', 'description', 'id')).toContain('no-step-in-description');
  });

  it('allows a description that says why', () => {
    const english = ['You don’t need to register again.', 'Masks, caps and poor light can hide it.', 'Both match.'];
    for (const text of english) expect(findRules(text, 'description'), text).toEqual([]);
    expect(findRules('Masker, topi, dan kacamata hitam bisa menutupi wajah.', 'description', 'id')).toEqual([]);
  });

  it('does not apply to attendants', () => {
    expect(findRules('Take a new photo.', 'description', 'en', { audience: 'attendant' })).toEqual([]);
  });
});

describe('named-things', () => {
  it('finds “here” in a title and an action, and a title that begins with “it” or “this is”', () => {
    expect(findRules('The camera doesn’t work here', 'title')).toEqual(['named-things']);
    expect(findRules('Wait here', 'action')).toEqual(['named-things']);
    expect(findRules('Tunggu di sini', 'action', 'id')).toEqual(['named-things']);
    for (const title of ['It’s too dark', 'It is dark', 'This is too dark']) {
      expect(findRules(title, 'title'), title).toEqual(['named-things']);
    }
  });

  it('allows “it” after a noun, “this” before one, and a question where the person is', () => {
    for (const title of ['We’ve confirmed it’s you', 'This browser can’t use the camera', 'Are you still here?']) {
      expect(findRules(title, 'title'), title).toEqual([]);
    }
  });
});

describe('the words for users', () => {
  it('allow camera access, but no other access', () => {
    expect(findRules('Allow camera access in your settings', 'action')).toEqual([]);
    expect(findRules('Izinkan akses kamera di pengaturan', 'action', 'id')).toEqual([]);
    expect(findRules('We have no access', 'title')).toEqual(['staff-words']);
  });

  it('have no direction, but may have “right” and “left” in other senses', () => {
    expect(findRules('Turn right a little', 'action')).toEqual(['no-sides']);
    for (const title of ['That’s right', 'The camera isn’t working right now', 'One try is left']) {
      expect(findRules(title, 'title'), title).toEqual([]);
    }
  });

  it('have no “sedang” before a word with “ter-”', () => {
    expect(findRules('Layanan sedang terganggu', 'title', 'id')).toEqual(['ambiguous-words']);
    expect(findRules('Layanan sedang sibuk', 'title', 'id')).toEqual([]);
  });

  it('speak of no app, settings or minutes at a kiosk', () => {
    const kiosk = { contexts: ['kiosk'] } as const;
    for (const text of ['Close the app.', 'Look at the settings.', 'Wait a few minutes.']) {
      expect(findRules(text, 'message', 'en', kiosk), text).toEqual(['setting-words']);
      expect(findRules(text, 'message'), text).toEqual([]);
    }
  });
});

describe('reason-first', () => {
  it('finds an order with its reason after it, and allows a reason alone', () => {
    expect(findRules('Ambil foto baru karena foto rusak', 'action', 'id')).toEqual(['reason-first']);
    expect(findRules('Foto gelap karena kurang cahaya', 'title', 'id')).toEqual([]);
  });
});
