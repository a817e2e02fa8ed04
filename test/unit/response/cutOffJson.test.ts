import { readResponse, readStatus } from 'face-status-kit/core';
import { describe, expect, it } from 'vitest';

const answers = [
  '{"status":"413","status_message":"Face too small"}',
  '{ "risetai": { "status": "200", "verified": true, "list": [1, [2, 3], {}] } }',
  '[{"status":"412","status_message":"a \\"quoted\\" text with } and ]"}]',
  '\uFEFF  {"drive":"C:\\\\","status":"411"}',
];

describe('readStatus of JSON that breaks off', () => {
  it('returns offline, wherever it breaks off', () => {
    for (const answer of answers) {
      for (let length = answer.search(/[{[]/) + 1; length < answer.length; length += 1) {
        const text = answer.slice(0, length);
        expect(readStatus(text, { httpStatus: 200, operation: 'verify' }), text).toBe('offline');
      }
    }
  });

  it('returns the code of a whole answer', () => {
    const codes = answers.map((answer) => readStatus(answer, { httpStatus: 200, operation: 'verify' }));
    expect(codes).toEqual([413, 200, 412, 411]);
  });

  it('returns the code for the HTTP status if it says what failed', () => {
    for (const [httpStatus, code] of [
      [413, 'imageTooLarge'],
      [500, 500],
      [503, 'serviceUnavailable'],
    ] as const) {
      expect(readStatus('{"status":"41', { httpStatus })).toBe(code);
    }
  });

  it('returns null for a text that is not the start of JSON', async () => {
    const texts = [
      '',
      '<html><script>if (a) {',
      'function f() {',
      '{"a":1} <!-- a comment of a proxy -->',
      '{"a":1}}',
      '{a:1}',
      '[]',
      '"text {',
    ];
    for (const text of texts) {
      expect(readStatus(text, { httpStatus: 200 }), text).toBeNull();
      expect(await readResponse(new Response(text)), text).toBeNull();
    }
  });

  it('returns offline for the text in a response of a client', () => {
    expect(readStatus({ status: 200, data: '{"status":"41', headers: {} })).toBe('offline');
    expect(readStatus({ status: 502, data: '{"status":"41', headers: {} })).toBe('serviceUnavailable');
  });
});
