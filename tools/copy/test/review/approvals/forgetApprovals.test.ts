import { describe, expect, it } from 'vitest';
import { forgetApprovals } from '../../../review/approvals/forgetApprovals.ts';
import { createProject } from '../support/createProject.ts';

const project = createProject();
const orphan = { text: 'Maju', role: 'legal', date: '2026-01-02' };
const nothing = 'There is no approval of a text that no longer exists.';

describe('copy:approve --forget', () => {
  it('removes approvals of texts that no longer exist, and no others', () => {
    const kept = { text: 'An older title', role: 'editor', date: '2026-01-02' };
    project.writeApprovals({
      id: { 'codes.413.title': kept, 'codes.413.title_desktop': orphan, 'codes.999.title': orphan },
    });
    expect(forgetApprovals(project, { keys: ['codes.413'] }).output).toBe(
      'Removed: 1 approval of texts that no longer exist.\n  id codes.413.title_desktop\n    - Maju',
    );
    expect(project.readApprovals()).toEqual({ id: { 'codes.413.title': kept, 'codes.999.title': orphan } });
  });

  it('removes the approvals of a language that no longer exists', () => {
    project.writeApprovals({ jv: { 'codes.413.title': orphan } });
    forgetApprovals(project, { all: true, languages: ['jv'] });
    expect(project.readApprovals()).toEqual({});
  });

  it('refuses a key that selects no such approval, and writes nothing', () => {
    project.writeApprovals({ en: { 'codes.413.title': orphan } });
    expect(() => forgetApprovals(project, { keys: ['413'] })).toThrow(
      'there is no approval of a text that no longer exists under “413” in en, id.',
    );
    expect(project.readApprovals()).toEqual({ en: { 'codes.413.title': orphan } });
  });

  it('keeps the approval of a text that is only missing', () => {
    const approvals = { id: { 'kiosk.stay': { ...orphan, text: 'Ya' } } };
    project.setText('locales/id/kiosk.json', ['stay'], null);
    project.writeApprovals(approvals);
    expect(forgetApprovals(project, { all: true }).output).toBe(nothing);
    expect(() => forgetApprovals(project, { keys: ['kiosk.stay'] })).toThrow('no approval of a text that no longer');
    expect(project.readApprovals()).toEqual(approvals);
  });

  it('says that there is nothing to remove', () => {
    expect(forgetApprovals(project, { all: true }).output).toBe(nothing);
  });
});
