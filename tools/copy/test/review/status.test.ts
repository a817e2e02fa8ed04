// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { listTexts } from '../../check/listTexts.ts';
import { readLocales } from '../../check/readLocales.ts';
import { status } from '../../review/status.ts';
import { temporaryProject } from './support/temporaryProject.ts';

const project = temporaryProject();
const run = (...args: string[]) => status(args, project.root).output;
const by = { role: 'editor', date: '2026-11-22' };

/** Approvals of every text as it is now. */
function everything(): Record<string, Record<string, { text: string; role: string; date: string }>> {
  const languages = Object.entries(readLocales(`${project.root}/locales`)).map(([language, locale]) => {
    const own = listTexts(language, locale).map(({ location: { path }, text }) => [path, { text, ...by }] as const);
    return [language, Object.fromEntries(own)] as const;
  });
  return Object.fromEntries(languages);
}

describe('copy:status', () => {
  it('counts what is approved, draft and missing in each language, in columns', () => {
    project.setApprovals(everything());
    project.setText('locales/id/codes.json', ['413', 'title'], null);
    project.setText('locales/id/codes.json', ['413', 'description'], 'Mendekatlah.');
    const [head, ...rows] = (run().split('\n\n')[0] ?? '').split('\n');
    const { en = {}, id = {} } = everything();
    expect(head).toBe('    approved  draft  missing');
    expect(rows.map((row) => row.split(/\s+/))).toEqual([
      ['en', String(Object.keys(en).length), '0', '0'],
      ['id', String(Object.keys(id).length - 1), '1', '1'],
    ]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]));
  });

  it('says that everything is approved', () => {
    project.setApprovals(everything());
    expect(run()).toMatch(/missing\nen .*\nid .*\n\nEverything is approved\.$/);
  });

  it('shows a changed text with the approved one, and who approved that when', () => {
    project.setApprovals(everything());
    const before = everything().en?.['codes.413.title']?.text ?? '';
    project.setText('locales/en/codes.json', ['413', 'title'], 'Come closer');
    expect(run()).toContain(
      `Changed since it was approved:\n  en codes.413.title (editor, 2026-11-22)\n    - ${before}\n    + Come closer\n`,
    );
    expect(run()).toMatch(/Left to do: 1 draft\.$/);
  });

  it('shows the first that were never approved, and all of them if asked', () => {
    project.setApprovals({ id: everything().id });
    const texts = Object.keys(everything().en ?? {});
    expect(run()).toContain(`Never approved:\n  en ${texts[0]}  “All done”\n`);
    expect(run()).toContain(`\n  en and ${texts.length - 10} more (npm run copy:status -- --all tells them)\n`);
    const all = run('--all');
    expect(texts.filter((path) => !all.includes(`\n  en ${path}  “`))).toEqual([]);
    expect(all).not.toContain('more (');
  });

  it('tells what is missing, and what was approved there', () => {
    project.setApprovals(everything());
    const before = everything().id?.['kiosk.stay']?.text ?? '';
    project.setText('locales/id/kiosk.json', ['stay'], undefined);
    const output = run();
    expect(output).toContain(`Missing:\n  id kiosk.stay (editor, 2026-11-22)\n    - ${before}`);
    expect(output).not.toContain('gone');
    expect(output).toMatch(/Left to do: 1 text missing\.$/);
  });

  it('tells texts under an unknown key by themselves: no language lacks them, and nobody is to approve them', () => {
    project.setApprovals(everything());
    project.setText('locales/id/codes.json', ['413', 'titel'], 'Jauh');
    const output = run();
    expect(output).toContain(
      'Under a key that the kit does not know, and so never shown:\n  locales/id/codes.json codes.413.titel  “Jauh”\n    “titel” is no part. To fix: correct the key, or take it out.',
    );
    expect(output).not.toContain('Missing:');
    expect(output).toMatch(/Left to do: 1 text under unknown keys\.$/);
  });

  it('still tells what is missing where a text stands in the wrong file', () => {
    project.setApprovals(everything());
    project.setText('locales/id/codes.json', ['413', 'title_attendant'], 'Jauh');
    project.setText('locales/id/attendant.json', ['codes', '413', 'title_attendant'], undefined);
    expect(run()).toMatch(/Left to do: 1 text missing, 1 text under unknown keys\.$/);
  });

  it('tells approvals of texts that are gone, with their place', () => {
    project.setApprovals({ ...everything(), jv: { 'codes.413.title': { text: 'Kadohan', ...by } } });
    const output = run();
    expect(output).toContain('  tools/copy/approvals.json jv codes.413.title (editor, 2026-11-22)\n    - Kadohan');
    expect(output).toMatch(/Left to do: 1 approval of texts that are gone\.$/);
  });

  it.each([['--aal'], ['413']])('refuses %s', (word) => {
    expect(() => run(word)).toThrow(/npm run copy:status/);
  });

  it('names the place of a broken file', () => {
    project.write('tools/copy/approvals.json', '{ "en": [] }');
    expect(() => run()).toThrow('tools/copy/approvals.json has no object at en, but []');
  });
});
