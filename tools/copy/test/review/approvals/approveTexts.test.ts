import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LocaleFileError } from '../../../check/parseJson.ts';
import { Refusal } from '../../../check/CommandResult.ts';
import { approveTexts, type ApproveOptions } from '../../../review/approvals/approveTexts.ts';
import { createProject } from '../support/createProject.ts';
import { fixtureLocales } from '../support/fixture.ts';

const project = createProject();
const date = '2026-11-22';
const key = 'codes.413.title';
const title = { en: 'Your face is too small in the photo', id: 'Wajah terlalu kecil di dalam foto' };

async function approve(options: Partial<ApproveOptions>): Promise<string> {
  return (await approveTexts(project, { date, role: 'editor', ...options })).output;
}

describe('copy:approve', () => {
  it('records the present words, the role and the day, for every language', async () => {
    const output = await approve({ keys: [key] });
    const approver = { role: 'editor', date };
    expect(project.readApprovals()).toEqual({
      en: { [key]: { text: title.en, ...approver } },
      id: { [key]: { text: title.id, ...approver } },
    });
    expect(output).toContain(`Approved as editor on ${date}: 2 texts.`);
    expect(output).toContain(`  id ${key}\n    + ${title.id}`);
    expect(output).toMatch(/^Left to do: \d+ drafts\.$/m);
    expect(readdirSync(join(project.root, 'tools/copy'))).toEqual(['approvals.json']);
  });

  it('approves everything with --all', async () => {
    const output = await approve({ role: 'legal', all: true });
    expect(output).toMatch(/^Approved as legal on 2026-11-22: \d+ texts\.$/m);
    expect(output).toMatch(/\nEverything is approved\.$/);
  });

  it('shows the old and the new words where it replaces an approval, and keeps all other approvals', async () => {
    const old = { text: 'Wajah terlalu jauh', role: 'product', date: '2026-01-02' };
    const other = { text: 'Something else', role: 'legal', date: '2026-01-03' };
    const orphan = { 'codes.998.title': other };
    project.writeApprovals({ id: { [key]: old, 'codes.413.description': other, ...orphan }, jv: orphan });
    const output = await approve({ languages: ['id'], keys: [key] });
    expect(output).toContain(`  id ${key}\n    - Wajah terlalu jauh\n    + ${title.id}`);
    expect(project.readApprovals()).toEqual({
      id: { [key]: { text: title.id, role: 'editor', date }, 'codes.413.description': other, ...orphan },
      jv: orphan,
    });
  });

  it('reports texts that have changed in one language and not in another that is approved', async () => {
    const before = { text: 'Before', role: 'product', date: '2026-01-02' };
    const keys = [key, 'codes.413.description', 'codes.412.title'];
    project.writeApprovals({
      en: Object.fromEntries(keys.map((one) => [one, before])),
      id: { [key]: { ...before, text: title.id }, 'codes.413.description': before },
    });
    const output = await approve({ languages: ['en'], keys });
    const oneSided = output.split('\n').filter((line) => line.includes(' did not. '));
    expect(oneSided).toEqual([
      `${key}: the English changed, the Indonesian did not. Check whether both still say the same.`,
    ]);
    expect(output.endsWith(oneSided[0] ?? '?')).toBe(true);
  });

  it('keeps the role and the day of a text that is approved already, and says so', async () => {
    for (const role of ['editor', 'product']) {
      const before = { text: title.en, role, date: '2026-01-02' };
      project.writeApprovals({ en: { [key]: before } });
      const output = await approve({ languages: ['en'], keys: ['413'] });
      expect(output).toContain('\n1 text is approved already and stays unchanged (--again approves them again).\n');
      expect(project.readApprovals().en?.[key]).toEqual(before);
      expect(project.readApprovals().en?.['codes.413.description']).toMatchObject({ role: 'editor', date });
    }
  });

  it('replaces the approval of an approved text with --again', async () => {
    const before = { text: title.en, role: 'editor', date: '2026-01-02' };
    project.writeApprovals({ en: { [key]: before } });
    const output = await approve({ role: 'legal', again: true, languages: ['en'], keys: [key] });
    expect(output).toContain(`en ${key} (was approved as editor)`);
    expect(output).not.toContain('already');
    expect(project.readApprovals().en?.[key]).toEqual({ ...before, role: 'legal', date });
  });
});

describe('copy:approve refuses and writes nothing', () => {
  async function getRefusal(options: Partial<ApproveOptions>): Promise<string> {
    const before = project.read('tools/copy/approvals.json');
    const error: unknown = await approve(options).catch((thrown: unknown) => thrown);
    expect(project.read('tools/copy/approvals.json')).toBe(before);
    if (error instanceof Refusal || error instanceof LocaleFileError) return error.message;
    throw new Error(`not refused, but ${String(error)}`);
  }

  it('without a role, and names the roles', async () => {
    expect(await getRefusal({ role: undefined, keys: ['413'] })).toBe(
      'the role is missing. Give --role and one of product, legal, editor, operator: approvals name roles, never people.',
    );
  });

  it('for a role that does not exist', async () => {
    for (const role of ['Budi', 'EDITOR', '', '__proto__']) {
      expect(await getRefusal({ role, keys: ['413'] })).toMatch(`“${role}” is not a role. Give --role`);
    }
  });

  it('without a key, and for a language that does not exist', async () => {
    expect(await getRefusal({})).toContain('no text is selected.');
    expect(await getRefusal({ languages: ['jv'], keys: ['413'] })).toContain('there is no language “jv”.');
  });

  it('for a key that selects no text, although other keys are right', async () => {
    for (const wrong of ['999', 'codes.413.titel', 'moveCloser', 'constructor', '', '.', 'codes.']) {
      expect(await getRefusal({ languages: ['en'], keys: ['413', wrong] })).toContain(
        `there is no text “${wrong}” in en. A key is a code (413)`,
      );
    }
  });

  it('for a missing text, and names its language', async () => {
    project.setText('locales/id/codes.json', ['413', 'title'], null);
    expect(await getRefusal({ keys: ['413'] })).toBe(`these texts have no words yet:\n  id ${key}`);
  });

  it('for a text that no longer exists, and explains how to remove its approval', async () => {
    project.writeApprovals({ id: { 'codes.413.title_desktop': { text: 'Maju', role: 'legal', date } } });
    expect(await getRefusal({ keys: ['codes.413.title_desktop'] })).toBe(
      'these texts no longer exist. The option --forget removes their approvals:\n  id codes.413.title_desktop',
    );
  });

  it('for a text that breaks a rule, and for all texts approved with it', async () => {
    project.setText('locales/en/codes.json', ['413', 'title'], 'Please move closer!');
    const message = await getRefusal({ all: true });
    expect(message).toContain('nothing is approved, because a text breaks a rule.');
    expect(message).toContain(`locales/en/codes.json ${key}\n    “Please move closer!”\n    never-words:`);
    expect(message).toContain('exclamation:');
    // A text that keeps the rules can be approved alone.
    await approve({ languages: ['en'], keys: ['codes.412.title'] });
    expect(Object.keys(project.readApprovals().en ?? {})).toEqual(['codes.412.title']);
  });

  it('for a text that breaks a rule only together with other texts', async () => {
    const { '412': faceNotFound } = fixtureLocales.en.codes;
    for (const part of ['title', 'description'] as const) {
      project.setText('locales/en/codes.json', ['413', part], faceNotFound?.[part]);
    }
    expect(await getRefusal({ languages: ['en'], keys: [key] })).toContain('same-words-same-steps: says the same as');
  });

  it('for a mistake in the file of approvals', async () => {
    project.writeApprovals({ en: { [key]: { text: 'x', role: 'boss', date } } });
    expect(await getRefusal({ keys: ['413'] })).toContain(`has a mistake: en ${key} role ("boss")`);
  });

  it('for a locale file with a syntax error', async () => {
    project.write('locales/id/codes.json', '{\n  "413": }');
    expect(await getRefusal({ keys: ['413'] })).toMatch(/id\/codes\.json is not valid JSON: .*line 2, column 10/);
  });
});
