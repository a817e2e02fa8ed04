import { describe, expect, it } from 'vitest';
import { listAllTexts } from '../../check/listTexts.ts';
import { showStatus } from '../../review/status.ts';
import { createProject } from './support/createProject.ts';
import { fixtureLocales } from './support/fixture.ts';

const project = createProject();
const getOutput = (all = false) => showStatus(project, { all }).output;
const approver = { role: 'editor', date: '2026-11-22' };

/** Returns approvals of every text of the fixture. */
function approveEverything(): Record<string, Record<string, { text: string; role: string; date: string }>> {
  const approvals: ReturnType<typeof approveEverything> = { en: {}, id: {} };
  for (const { location, text } of listAllTexts(fixtureLocales)) {
    approvals[location.language] = { ...approvals[location.language], [location.path]: { text, ...approver } };
  }
  return approvals;
}

describe('copy:status', () => {
  it('counts the approved texts, drafts and missing texts of each language, in columns', () => {
    project.writeApprovals(approveEverything());
    project.setText('locales/id/codes.json', ['413', 'title'], null);
    project.setText('locales/id/codes.json', ['413', 'description'], 'Mendekatlah.');
    const [head, ...rows] = (getOutput().split('\n\n')[0] ?? '').split('\n');
    const { en = {}, id = {} } = approveEverything();
    expect(head).toBe('    approved  draft  missing');
    expect(rows.map((row) => row.split(/\s+/))).toEqual([
      ['en', String(Object.keys(en).length), '0', '0'],
      ['id', String(Object.keys(id).length - 2), '1', '1'],
    ]);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]));
  });

  it('says that everything is approved', () => {
    project.writeApprovals(approveEverything());
    expect(getOutput()).toMatch(/missing\nen .*\nid .*\n\nEverything is approved\.$/);
  });

  it('shows a changed text with the approved words, the role and the day', () => {
    project.writeApprovals(approveEverything());
    project.setText('locales/en/codes.json', ['413', 'title'], 'Come closer');
    expect(getOutput()).toContain(
      'Changed since the approval:\n  en codes.413.title (editor, 2026-11-22)\n    - Your face is too small in the photo\n    + Come closer\n',
    );
    expect(getOutput()).toMatch(/Left to do: 1 draft\.$/);
  });

  it('lists the first texts that were never approved, and all of them with --all', () => {
    project.writeApprovals({ id: approveEverything().id });
    const paths = Object.keys(approveEverything().en ?? {});
    expect(getOutput()).toContain(`Never approved:\n  en ${paths[0]}  “Something is wrong on our side”\n`);
    expect(getOutput()).toContain(`\n  en and ${paths.length - 10} more (npm run copy:status -- --all lists them)\n`);
    const all = getOutput(true);
    expect(paths.filter((path) => !all.includes(`\n  en ${path}  “`))).toEqual([]);
    expect(all).not.toContain('more (');
  });

  it('lists a missing text with the words that were approved', () => {
    project.writeApprovals(approveEverything());
    project.setText('locales/id/kiosk.json', ['stay'], undefined);
    const output = getOutput();
    expect(output).toContain('Missing:\n  id kiosk.stay (editor, 2026-11-22)\n    - Saya masih di sini');
    expect(output).not.toContain('no longer exist');
    expect(output).toMatch(/Left to do: 1 text missing\.$/);
  });

  it('lists a text under an unknown key separately: no language lacks it, and nobody has to approve it', () => {
    project.writeApprovals(approveEverything());
    project.setText('locales/id/codes.json', ['413', 'titel'], 'Jauh');
    const output = getOutput();
    expect(output).toContain(
      'Under a key that the kit does not know, and so never shown:\n  locales/id/codes.json codes.413.titel  “Jauh”\n    “titel” is no part. To fix: correct the key, or take it out.',
    );
    expect(output).not.toContain('Missing:');
    expect(output).not.toContain('Never approved:');
    expect(output).toMatch(/Left to do: 1 text under unknown keys\.$/);
  });

  it('reports a text as missing if it stands in the wrong file', () => {
    project.writeApprovals(approveEverything());
    project.setText('locales/id/codes.json', ['413', 'title_attendant'], 'Jauh');
    project.setText('locales/id/attendant.json', ['codes', '413', 'title_attendant'], undefined);
    expect(getOutput()).toMatch(/Left to do: 1 text missing, 1 text under unknown keys\.$/);
  });

  it('lists approvals of texts that no longer exist, with their location', () => {
    project.writeApprovals({ ...approveEverything(), jv: { 'codes.413.title': { text: 'Kadohan', ...approver } } });
    const output = getOutput();
    expect(output).toContain('  tools/copy/approvals.json jv codes.413.title (editor, 2026-11-22)\n    - Kadohan');
    expect(output).toMatch(/Left to do: 1 approval of texts that no longer exist\.$/);
  });

  it('names the location of a mistake in the file of approvals', () => {
    project.write('tools/copy/approvals.json', '{ "en": [] }');
    expect(() => getOutput()).toThrow('approvals.json has a mistake: en is not an object');
  });
});
