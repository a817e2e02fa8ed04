// @vitest-environment node
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveStatusMessage } from '../../../../src/text/resolveStatusMessage.ts';
import { enumerateVariants } from '../../check/enumerateVariants.ts';
import { readLocales } from '../../check/readLocales.ts';
import { situationsOf } from '../../check/situations.ts';

const variants = enumerateVariants(readLocales(join(import.meta.dirname, '../../../../locales')));

describe('enumerateVariants', () => {
  it('has every code and an unknown one, in both languages', () => {
    expect(new Set(variants.map(({ code }) => code)).size).toBe(45);
    expect(new Set(variants.map(({ language }) => language))).toEqual(new Set(['en', 'id']));
  });

  it('fills in both names of the registry where a code names it', () => {
    const titles = variants
      .filter(({ code, language }) => code === '607' && language === 'en')
      .map(({ title }) => title);
    expect(titles.some((title) => title.includes('PeduliLindungi'))).toBe(true);
    expect(titles.some((title) => title.includes('SATUSEHAT Mobile'))).toBe(true);
  });

  it('tells attendants and bystanders what is meant for them', () => {
    const titleOf = (audience: string, privacy: boolean) =>
      variants.find((one) => one.code === '411' && one.audience === audience && one.privacy === privacy)?.title;
    expect(new Set([titleOf('user', false), titleOf('attendant', false), titleOf('user', true)]).size).toBe(3);
  });

  // What it leaves out for speed is what says the same.
  it('goes through each operation where words depend on it, and misses none elsewhere', () => {
    expect(variants.some(({ code, operation }) => code === '411' && operation === 'identify')).toBe(true);
    const seen = new Set(variants.filter(({ code }) => code === '413').map(({ title, spoken }) => title + spoken));
    const users = situationsOf('id', '413').filter(({ audience }) => audience === 'user');
    const missed = users.filter((situation) => {
      const message = resolveStatusMessage(413, situation);
      return !seen.has(`${message?.title}${message?.spoken}`);
    });
    expect(missed).toEqual([]);
  });
});
