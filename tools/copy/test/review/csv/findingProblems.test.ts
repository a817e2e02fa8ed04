// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { Finding, MessageLocation, TextLocation } from '../../../check/Finding.ts';
import { findingProblems, newFindings } from '../../../review/csv/findingProblems.ts';
import type { TextChange } from '../../../review/csv/mergeRows.ts';
import { placeOfPath } from '../../../review/csv/TextPlace.ts';

const textAt = (path: string, language = 'en'): TextLocation => ({ kind: 'text', language, file: 'codes', path });

const messageOf = (code: string, situation: Partial<MessageLocation> = {}): MessageLocation => ({
  kind: 'message',
  language: 'en',
  code,
  audience: 'user',
  attempt: 1,
  privacy: false,
  registry: '',
  ...situation,
});

const finding: Finding = {
  rule: 'length',
  location: textAt('codes.413.title'),
  text: 'Your face is too small',
  problem: '50 characters, the limit is 45',
  fix: 'take out 5',
};

function change(row: number, key: string, after: string, language = 'en'): TextChange {
  const place = placeOfPath(key);
  if (!place) throw new Error(key);
  return { row, key, language, place, before: 'Before', after };
}

/** The rows and keys that a finding is told with. */
function placed(found: Partial<Finding>, changes: readonly TextChange[]): readonly unknown[] {
  const rowOf = new Map(changes.map(({ key, row }) => [key, row]));
  return findingProblems([{ ...finding, ...found }], { changes, rowOf }).map(({ rows, key, language }) => [
    rows,
    key,
    language,
  ]);
}

describe('findingProblems', () => {
  it('tells a text by the row of its key, though only another language was changed there', () => {
    expect(placed({}, [change(7, 'codes.413.title', 'Wajah', 'id')])).toEqual([[[7], 'codes.413.title', 'en']]);
  });

  const message = {
    location: messageOf('413', { setting: 'kiosk' }),
    text: 'Your face is too small. Step closer to the camera. Take a new photo.',
  };

  it('tells a message by the rows whose words are in it: its own and those of its actions', () => {
    const changes = [
      change(2, 'codes.412.title', 'Your face is too small'),
      change(3, 'codes.413.title', 'Your face is too small'),
      change(4, 'codes.413.description', 'It is far away.'),
      change(5, 'actions.moveCloser_kiosk', 'Step closer to the camera'),
      change(6, 'actions.holdStill', 'Take a new photo'),
      change(8, 'codes.413.title_private', 'Your face is too small', 'id'),
    ];
    const keys = 'codes.413.title and actions.moveCloser_kiosk';
    expect(placed(message, changes)).toEqual([[[3, 5], keys, 'en']]);
  });

  it('tells a message by another code whose words it has', () => {
    const changes = [change(2, 'codes.412.title', 'Your face is too small')];
    expect(placed(message, changes)).toEqual([[[2], 'codes.412.title', 'en']]);
  });

  it('finds words around a value that is filled in', () => {
    const slow = { location: messageOf('604'), text: 'SATUSEHAT Mobile is slow now / Wait.' };
    expect(placed(slow, [change(9, 'codes.604.title', '{{registry}} is slow now')])).toEqual([
      [[9], 'codes.604.title', 'en'],
    ]);
  });

  it('tells a code that the kit does not know, and a kiosk’s warning, by their rows', () => {
    const unknown = { location: messageOf('999', { attempt: 2 }), text: 'Something is new. Ask us.' };
    expect(
      placed(unknown, [change(2, 'codes.offline.title', 'Ask us'), change(3, 'actions.askStaff', 'Ask us')]),
    ).toEqual([[[3], 'actions.askStaff', 'en']]);
    const warning = { location: messageOf('kiosk.stillThere', { setting: 'kiosk' }), text: 'Still here? Or gone?' };
    expect(
      placed(warning, [change(2, 'codes.413.title', 'gone'), change(4, 'kiosk.stillThere', 'Still here?')]),
    ).toEqual([[[4], 'kiosk.stillThere', 'en']]);
  });

  it('tells the first of a long text', () => {
    const text = 'far '.repeat(500);
    const long = { ...finding, ...message, text, problem: `is missing; “en” has “${text}”` };
    const [problem] = findingProblems([long], { changes: [], rowOf: new Map() });
    expect(problem?.reason).toMatch(
      /^locales\/en message 413 \(kiosk\) “(far ){49}far…”: is missing; .*… \(rule length\)\./,
    );
    expect(problem?.reason.length).toBeLessThan(600);
  });

  it('finds words around placeholders that nobody closed, in little time', () => {
    const started = performance.now();
    placed(message, [change(2, 'codes.413.title', '{{'.repeat(100_000))]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('tells what no row is the cause of by its place', () => {
    const problems = findingProblems([finding, { ...finding, ...message }], { changes: [], rowOf: new Map() });
    expect(problems).toEqual([
      {
        rows: [],
        key: '',
        reason:
          'locales/en/codes.json codes.413.title “Your face is too small”: 50 characters, the limit is 45 (rule length). To fix: take out 5',
      },
      { rows: [], key: '', reason: expect.stringContaining('locales/en message 413 (kiosk) “Your face is') as string },
    ]);
  });

  it('tells the same flaw of the same rows once, in however many situations', () => {
    const changes = [change(3, 'codes.413.title', 'Your face is too small')];
    const again = { ...finding, location: messageOf('413'), text: 'Your face is too small. Move closer.' };
    const found = [{ ...finding, ...message }, again, { ...again, problem: 'another' }];
    expect(findingProblems(found, { changes, rowOf: new Map([['codes.413.title', 3]]) })).toHaveLength(2);
  });
});

describe('findingProblems leaves out', () => {
  const title = 'codes.413.title';
  const inside = { location: messageOf('413'), text: 'Your face is too small. Move closer.' };
  const changes = [change(3, title, 'Your face is too small'), change(3, title, 'Wajah terlalu kecil', 'id')];
  const imported = { changes, rowOf: new Map([[title, 3]]) };
  const rules = (found: readonly Partial<Finding>[]) =>
    findingProblems(
      found.map((own) => ({ ...finding, ...own })),
      imported,
    ).map(({ language, reason }) => [language, /rule ([\w-]+)/.exec(reason)?.[1]]);

  it('messages with a text that has a finding of its own', () => {
    expect(rules([{ ...inside, rule: 'spoken-form' }, {}])).toEqual([['en', 'length']]);
    expect(rules([{ ...inside, rule: 'spoken-form' }])).toEqual([['en', 'spoken-form']]);
  });

  it('no message for a finding in another language', () => {
    const indonesian = { location: textAt(title, 'id') };
    expect(rules([{ ...inside, rule: 'spoken-form' }, indonesian])).toEqual([
      ['en', 'spoken-form'],
      ['id', 'length'],
    ]);
  });

  it('that one language lacks a placeholder which may not stand in another', () => {
    const lacking = { location: textAt(title, 'id'), rule: 'same-placeholders' };
    expect(rules([lacking, { rule: 'placeholders' }])).toEqual([['en', 'placeholders']]);
    expect(rules([lacking, { rule: 'length' }])).toHaveLength(2);
    expect(rules([lacking, { rule: 'placeholders', location: textAt('codes.412.title') }])).toHaveLength(2);
  });
});

describe('newFindings', () => {
  const missing = { ...finding, text: '', problem: 'is missing; “en” has “Far”' };

  it('leaves out what was found before', () => {
    expect(newFindings([finding], [finding, { ...finding, text: 'Longer' }])).toEqual([{ ...finding, text: 'Longer' }]);
  });

  it('knows what was missing before, though it is told in other words now', () => {
    expect(newFindings([missing], [{ ...missing, problem: 'is missing; “en” has “Away”' }])).toEqual([]);
    expect(newFindings([finding], [missing])).toEqual([missing]);
  });
});
