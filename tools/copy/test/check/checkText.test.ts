// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { checkText } from '../../check/checkText.ts';
import type { TextContext } from '../../check/TextContext.ts';

const title: TextContext = { language: 'en', part: 'title', audience: 'user', owner: '604', contexts: [] };

function findRules(text: string, context: Partial<TextContext> = {}): readonly string[] {
  return checkText(text, { ...title, ...context }).map(({ rule }) => rule);
}

describe('checkText', () => {
  it('measures a text with the longest name of the registry', () => {
    expect(checkText('{{registry}} has been slow for quite a while', title)).toEqual([
      { rule: 'length', problem: '48 characters, the limit is 45', fix: 'take out 3' },
    ]);
  });

  it('finds a word in upper and lower case, and only as a whole word', () => {
    expect(findRules('ERRORless')).not.toContain('never-words');
    expect(findRules('Error here')).toContain('never-words');
    expect(findRules('Terrors of the deep')).toEqual([]);
  });

  it('finds an Indonesian word with an ending', () => {
    expect(findRules('Servernya lambat', { language: 'id' })).toContain('never-words');
    expect(findRules('Mukanya terlalu jauh', { language: 'id' })).toContain('glossary');
    expect(findRules('Permukaan layar kotor', { language: 'id' })).toEqual([]);
  });

  it('allows galleries and admins in texts for attendants, but not servers', () => {
    const attendant = { part: 'action', audience: 'attendant' } as const;
    expect(findRules('Ask an admin about the gallery', attendant)).toEqual([]);
    expect(findRules('Ask an admin about the server', attendant)).toEqual(['never-words']);
  });

  it('lets names keep their capitals', () => {
    expect(findRules('Check your NIK and KTP', { part: 'action' })).toEqual([]);
    expect(findRules('Foto Anda belum jelas', { language: 'id' })).toEqual([]);
  });

  it('reports each word in capitals, and a repeated sign once', () => {
    const shouted = checkText('Your NIK was NOT found THERE', title);
    expect(shouted.filter(({ rule }) => rule === 'all-capitals').map(({ problem }) => problem)).toEqual([
      '“NOT” is in capitals',
      '“THERE” is in capitals',
    ]);
    expect(findRules('Wait!!')).toEqual(['exclamation']);
  });

  it('accepts the verbs of a language, and only those, at the beginning of an action', () => {
    expect(findRules('Touch the screen', { part: 'action' })).toEqual([]);
    expect(findRules('Sentuh layar', { part: 'action', language: 'id' })).toEqual([]);
    expect(findRules('Sentuhan pada layar', { part: 'action', language: 'id' })).toEqual(['verb-first']);
  });

  it('allows short numbers in words for a voice, but no code', () => {
    expect(findRules('Wait here. It takes 20 seconds.', { part: 'spoken' })).toEqual([]);
    expect(findRules('We got a 413. Try again.', { part: 'spoken' })).toEqual(['spoken-form']);
  });

  it('allows words for a voice up to the limit of their language', () => {
    for (const [language, limit] of [
      ['en', 150],
      ['id', 165],
    ] as const) {
      const create = (length: number) => `M${'m'.repeat(length - 2)}.`;
      expect(findRules(create(limit), { part: 'spoken', language }), language).toEqual([]);
      expect(findRules(create(limit + 1), { part: 'spoken', language }), language).toEqual(['length']);
    }
  });

  it('allows a title and two steps in words for a voice, and no more', () => {
    expect(findRules('It is dark. Turn on a light. Hold still.', { part: 'spoken' })).toEqual([]);
    expect(findRules('It is dark. Turn on a light. Hold still. Wait.', { part: 'spoken' })).toEqual(['spoken-form']);
  });

  it('allows the placeholder of the registry only where the kit fills it', () => {
    expect(findRules('{{registry}} is slow', { owner: '604' })).toEqual([]);
    expect(findRules('{{registry}} is slow', { owner: '413' })).toContain('placeholders');
    expect(findRules('{{registry}} is slow', { contexts: ['private'] })).toContain('placeholders');
  });

  it('checks a language without a profile with the general rules', () => {
    const javanese = { language: 'jv' };
    expect(findRules('Rai sampeyan kadohan', javanese)).toEqual([]);
    expect(findRules('Rai  sampeyan Kadohan! <b>{{x}}</b>', javanese)).toEqual([
      'spaces',
      'sentence-case',
      'exclamation',
      'no-markup',
      'placeholders',
      'raw-key',
    ]);
  });
});
