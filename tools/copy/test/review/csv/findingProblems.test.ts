import { describe, expect, it } from 'vitest';
import type { Finding, MessageLocation, TextLocation } from '../../../check/Finding.ts';
import { convertFindings, selectNewFindings } from '../../../review/csv/findingProblems.ts';
import type { TextChange } from '../../../review/csv/mergeRows.ts';
import { locateKey } from '../../../review/csv/textTable.ts';

const title = 'codes.413.title';

const locateText = (language = 'en', path = title): TextLocation => ({ kind: 'text', language, file: 'codes', path });

const locateMessage = (code: string, options: Partial<MessageLocation> = {}): MessageLocation => ({
  kind: 'message',
  language: 'en',
  code,
  audience: 'user',
  attempt: 1,
  privacy: false,
  registry: 'PeduliLindungi',
  ...options,
});

const finding: Finding = {
  rule: 'length',
  location: locateText(),
  text: 'Your face is too small',
  problem: '50 characters, the limit is 45',
  fix: 'take out 5',
};

const messageFinding: Finding = {
  ...finding,
  location: locateMessage('413', { setting: 'kiosk' }),
  text: 'Your face is too small. Step closer to the camera. Take a new photo.',
};

function createChange(row: number, key: string, after: string, language = 'en'): TextChange {
  const position = locateKey(key);
  if (!position) throw new Error(key);
  return { row, key, language, position, before: 'Before', after };
}

/** Returns the rows, the keys and the language of the problem that a finding becomes. */
function convertOne(found: Partial<Finding>, changes: readonly TextChange[]): readonly unknown[] {
  const rowNumbers = new Map(changes.map(({ key, row }) => [key, row]));
  const problems = convertFindings([{ ...finding, ...found }], { changes, rowNumbers });
  return problems.map(({ rows, key, language }) => [rows, key, language]);
}

describe('convertFindings', () => {
  it('names the row of the key, although only another language was changed there', () => {
    expect(convertOne({}, [createChange(7, title, 'Wajah', 'id')])).toEqual([[[7], title, 'en']]);
  });

  it('names the rows whose words are in a message: its own texts and those of its actions', () => {
    const changes = [
      createChange(2, 'codes.412.title', 'Your face is too small'),
      createChange(3, title, 'Your face is too small'),
      createChange(4, 'codes.413.description', 'It is far away.'),
      createChange(5, 'actions.moveCloser_kiosk', 'Step closer to the camera'),
      createChange(6, 'actions.holdStill', 'Take a new photo'),
      createChange(8, 'codes.413.title_private', 'Your face is too small', 'id'),
    ];
    expect(convertOne(messageFinding, changes)).toEqual([[[3, 5], `${title} and actions.moveCloser_kiosk`, 'en']]);
  });

  it('names the row of another code if only its words are in the message', () => {
    const changes = [createChange(2, 'codes.412.title', 'Your face is too small')];
    expect(convertOne(messageFinding, changes)).toEqual([[[2], 'codes.412.title', 'en']]);
  });

  it('finds the words around a placeholder that is filled', () => {
    const slow = { location: locateMessage('604'), text: 'SATUSEHAT Mobile is slow now / Wait.' };
    expect(convertOne(slow, [createChange(9, 'codes.604.title', '{{registry}} is slow now')])).toEqual([
      [[9], 'codes.604.title', 'en'],
    ]);
  });

  it('names the rows of an unknown code and of the warning of a kiosk', () => {
    const unknown = { location: locateMessage('999', { attempt: 2 }), text: 'Something is new. Ask us.' };
    expect(
      convertOne(unknown, [
        createChange(2, 'codes.offline.title', 'Ask us'),
        createChange(3, 'actions.askStaff', 'Ask us'),
      ]),
    ).toEqual([[[3], 'actions.askStaff', 'en']]);
    const warning = { location: locateMessage('kiosk.stillThere'), text: 'Still here? Or gone?' };
    expect(
      convertOne(warning, [createChange(2, title, 'gone'), createChange(4, 'kiosk.stillThere', 'Still here?')]),
    ).toEqual([[[4], 'kiosk.stillThere', 'en']]);
  });

  it('quotes only the beginning of a long text', () => {
    const text = 'far '.repeat(500);
    const long = { ...messageFinding, text, problem: `is missing; “en” has “${text}”` };
    const [problem] = convertFindings([long], { changes: [], rowNumbers: new Map() });
    expect(problem?.reason).toMatch(
      /^locales\/en message 413 \(kiosk\) “(far ){49}far…”: is missing; .*… \(rule length\)\./,
    );
    expect(problem?.reason.length).toBeLessThan(600);
  });

  it('takes a text with many placeholders that nobody closed', () => {
    // A slow search would exceed the timeout of the test.
    expect(convertOne(messageFinding, [createChange(2, title, '{{'.repeat(100_000))])).toEqual([[[], '', undefined]]);
  });

  it('names the location of a finding that no row causes', () => {
    expect(convertFindings([finding, messageFinding], { changes: [], rowNumbers: new Map() })).toEqual([
      {
        rows: [],
        key: '',
        reason: `locales/en/codes.json ${title} “Your face is too small”: 50 characters, the limit is 45 (rule length). To fix: take out 5`,
      },
      { rows: [], key: '', reason: expect.stringContaining('locales/en message 413 (kiosk) “Your face is') as string },
    ]);
  });

  it('reports a problem of the same rows once, in however many situations it appears', () => {
    const changes = [createChange(3, title, 'Your face is too small')];
    const again = { ...finding, location: locateMessage('413'), text: 'Your face is too small. Move closer.' };
    const findings = [messageFinding, again, { ...again, problem: 'another' }];
    expect(convertFindings(findings, { changes, rowNumbers: new Map([[title, 3]]) })).toHaveLength(2);
  });
});

describe('convertFindings leaves out', () => {
  const inMessage = { location: locateMessage('413'), text: 'Your face is too small. Move closer.' };
  const changes = [
    createChange(3, title, 'Your face is too small'),
    createChange(3, title, 'Wajah terlalu kecil', 'id'),
  ];
  const imported = { changes, rowNumbers: new Map([[title, 3]]) };
  const convertToRules = (findings: readonly Partial<Finding>[]) =>
    convertFindings(
      findings.map((one) => ({ ...finding, ...one })),
      imported,
    ).map(({ language, reason }) => [language, /rule ([\w-]+)/.exec(reason)?.[1]]);

  it('a message that contains a text with a finding of its own', () => {
    expect(convertToRules([{ ...inMessage, rule: 'spoken-form' }, {}])).toEqual([['en', 'length']]);
    expect(convertToRules([{ ...inMessage, rule: 'spoken-form' }])).toEqual([['en', 'spoken-form']]);
  });

  it('no message because of a finding in another language', () => {
    expect(convertToRules([{ ...inMessage, rule: 'spoken-form' }, { location: locateText('id') }])).toEqual([
      ['en', 'spoken-form'],
      ['id', 'length'],
    ]);
  });

  it('a missing placeholder that is wrong in the other language', () => {
    const lacking = { location: locateText('id'), rule: 'same-placeholders' };
    expect(convertToRules([lacking, { rule: 'placeholders' }])).toEqual([['en', 'placeholders']]);
    expect(convertToRules([lacking, { rule: 'length' }])).toHaveLength(2);
    const ofOtherText = { rule: 'placeholders', location: locateText('en', 'codes.412.title') };
    expect(convertToRules([lacking, ofOtherText])).toHaveLength(2);
  });
});

describe('selectNewFindings', () => {
  const missing = { ...finding, text: '', problem: 'is missing; “en” has “Far”' };

  it('leaves out a finding that existed before', () => {
    const other = { ...finding, text: 'Longer' };
    expect(selectNewFindings([finding], [finding, other])).toEqual([other]);
  });

  it('leaves out a text that was missing before, although the problem quotes other words now', () => {
    expect(selectNewFindings([missing], [{ ...missing, problem: 'is missing; “en” has “Away”' }])).toEqual([]);
    expect(selectNewFindings([finding], [missing])).toEqual([missing]);
  });
});
