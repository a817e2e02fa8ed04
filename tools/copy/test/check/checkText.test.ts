// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { checkText } from '../../check/checkText.ts';
import type { TextContext } from '../../check/TextContext.ts';

const title: TextContext = { language: 'en', part: 'title', audience: 'user', owner: '604', contexts: [] };
const rulesOf = (text: string, context: Partial<TextContext>) =>
  checkText(text, { ...title, ...context }).map(({ rule }) => rule);

describe('checkText', () => {
  it('measures a text with the longest name of the registry', () => {
    expect(checkText('{{registry}} has been slow for quite a while', title)).toEqual([
      { rule: 'length', problem: '48 characters, the limit is 45', fix: 'take out 3' },
    ]);
  });

  it('finds a word in any case, and only as a whole', () => {
    expect(rulesOf('ERRORless', {})).not.toContain('never-words');
    expect(rulesOf('Error here', {})).toContain('never-words');
    expect(rulesOf('Terrors of the deep', {})).toEqual([]);
  });

  it('finds an Indonesian word with what is glued to it', () => {
    expect(rulesOf('Servernya lambat', { language: 'id' })).toContain('never-words');
    expect(rulesOf('Mukanya terlalu jauh', { language: 'id' })).toContain('glossary');
    expect(rulesOf('Permukaan layar kotor', { language: 'id' })).toEqual([]);
  });

  it('lets attendants read of galleries and admins, but not of servers', () => {
    expect(rulesOf('Ask an admin about the gallery', { part: 'action', audience: 'attendant' })).toEqual([]);
    expect(rulesOf('Ask an admin about the server', { part: 'action', audience: 'attendant' })).toEqual([
      'never-words',
    ]);
  });

  it('lets names keep their capitals', () => {
    expect(rulesOf('Check your NIK and KTP', { part: 'action' })).toEqual([]);
    expect(rulesOf('Foto Anda belum jelas', { language: 'id' })).toEqual([]);
  });

  it('knows what people do at a screen', () => {
    expect(rulesOf('Touch the screen', { part: 'action' })).toEqual([]);
    expect(rulesOf('Sentuh layar', { part: 'action', language: 'id' })).toEqual([]);
    expect(rulesOf('Sentuhan pada layar', { part: 'action', language: 'id' })).toEqual(['verb-first']);
  });

  it('lets a voice count, but tell no code', () => {
    expect(rulesOf('Wait here. It takes 20 seconds.', { part: 'spoken' })).toEqual([]);
    expect(rulesOf('We got a 413. Try again.', { part: 'spoken' })).toEqual(['spoken-form']);
  });

  it('allows the registry only where it is filled', () => {
    expect(rulesOf('{{registry}} is slow', { owner: '604' })).toEqual([]);
    expect(rulesOf('{{registry}} is slow', { owner: '413' })).toContain('placeholders');
    expect(rulesOf('{{registry}} is slow', { contexts: ['private'] })).toContain('placeholders');
  });

  it('knows nothing against a language that it has no words for', () => {
    expect(rulesOf('Rai sampeyan kadohan', { language: 'jv' })).toEqual([]);
  });
});
