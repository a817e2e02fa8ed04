import { describe, expect, it } from 'vitest';
import { readStatus } from '../../../src/response/readStatus.ts';
import { expectCode, expectCodes } from './support/expectCodes.ts';

const noes = [
  ...[false, 'false', 'False', 'FALSE', ' false ', 0, '0', 'no', 'N', 'tidak'],
  ...['', {}, [], NaN, 'spoof', 'unknown'],
];
const yeses = [true, 'true', 'True', ' TRUE ', 1, '1', 'yes', 'Y', 'ya'];
const ok = { status: '200', status_message: 'Success' };
const budi = { user_id: 'budi', user_name: 'Budi', confidence_level: '0.943697', mask: 'false' };

describe('readStatus of a body with status 200', () => {
  it('returns 411 if verified is not clearly a yes', () => {
    const bodies = noes.map((verified) => ({ ...ok, verified }));
    expectCode(411, bodies, { operation: 'verify' });
    expectCode(
      411,
      bodies.map((risetai) => ({ risetai })),
      { operation: 'compare' },
    );
  });

  it('returns 411 if the match_status of a liveness check is a no', () => {
    expectCode(
      411,
      [false, 'false', 0].map((match_status) => ({ ...ok, liveness: true, match_status })),
    );
  });

  it('returns notLive if liveness is not clearly a yes', () => {
    const asText = noes.map((liveness) => JSON.stringify({ risetai: { ...ok, liveness: JSON.stringify(liveness) } }));
    expectCode('notLive', asText);
    const accepted = noes.filter(
      (liveness) => readStatus({ ...ok, liveness, verified: true }, { operation: 'verify' }) === 200,
    );
    // An empty list is an empty flag. It belongs to another operation here.
    expect(accepted).toEqual([[]]);
  });

  it('returns 200 if every flag is a yes', () => {
    const bodies = yeses.map((yes) => ({ ...ok, verified: yes, liveness: yes, match_status: yes, masker: 'false' }));
    expectCode(200, bodies, { operation: 'verify' });
    expectCode(
      200,
      bodies.map((risetai) => ({ risetai })),
    );
  });

  it('returns faceCovered if a verification failed and a mask was worn', () => {
    expectCode(
      'faceCovered',
      yeses.flatMap((worn) => [
        { ...ok, verified: 'false', masker: worn },
        { risetai: { ...ok, verified: false, mask: worn } },
      ]),
    );
  });

  it('returns 200 if a mask was worn and the face matches all the same', () => {
    expect(readStatus({ ...ok, verified: true, masker: true }, { operation: 'verify' })).toBe(200);
    expect(readStatus({ ...ok, return: [{ ...budi, mask: 'true' }] }, { operation: 'identify' })).toBe(200);
  });

  it('returns notLive rather than 411 if both are refused', () => {
    expect(readStatus({ ...ok, verified: false, liveness: false, masker: true })).toBe('notLive');
  });

  it('reads flags in the wrapper, in results, in a list and beside the wrapper', () => {
    expectCodes([
      ['in results', { risetai: { ...ok, results: { liveness: 'false' } } }, 'notLive'],
      ['in a member beside the status', { ...ok, data: { verified: 'false' } }, 411],
      ['in a list', { status: 200, results: [{ liveness: 'false' }] }, 'notLive'],
      ['in the person who was found', { status: 200, return: [{ user_id: 'a', verified: false }] }, 411],
      ['in a list, and all is well', { status: '200', results: [{ status: '200', liveness: 'true' }] }, 200],
    ]);
  });

  it('refuses if one of two flags that contradict each other refuses', () => {
    expect(readStatus({ ...ok, verified: true, data: { verified: 'false' } })).toBe(411);
    expect(readStatus({ risetai: { ...ok, liveness: 'true', results: { liveness: false } } })).toBe('notLive');
  });

  it('refuses if a flag cannot be read', () => {
    const body = {
      ...ok,
      get verified() {
        throw new Error('sealed');
      },
    };
    expect(readStatus(body)).toBe(411);
  });

  it('is denied by the error body of another program around it', () => {
    const frameworkError = { status: 500, error: 'x', data: { status: '200' } };
    const problem = { status: 503, title: 'x', risetai: { status: '200' } };
    expectCodes([
      ['a framework’s error', frameworkError, 500],
      ['a framework’s error under HTTP 200', frameworkError, 500, { httpStatus: 200 }],
      ['a framework’s error as text', JSON.stringify(frameworkError), 500],
      ['problem details', problem, 'serviceUnavailable'],
      ['problem details under HTTP 200', problem, 'serviceUnavailable', { httpStatus: 200 }],
      ['a foreign body that reports no error', { ...problem, status: 200 }, 200],
    ]);
  });
});

describe('readStatus of an identification', () => {
  it('returns 411 if the return names nobody', () => {
    const nobodies = [
      [],
      null,
      '',
      '[]',
      {},
      [null],
      [{}],
      [{ user_id: '' }],
      false,
      [{ user_id: 'unknown' }],
      [{ user_id: -1 }],
    ];
    const bodies = nobodies.map((nobody) => ({ ...ok, return: nobody }));
    expectCode(411, bodies);
    expectCode(
      411,
      bodies.map((risetai) => ({ risetai })),
      { operation: 'identify' },
    );
  });

  it('returns faceCovered if the return names nobody and a mask was worn', () => {
    expectCode('faceCovered', [
      { ...ok, return: [], mask: 'true' },
      { ...ok, return: [{ user_id: '', mask: 'true' }] },
      { risetai: { ...ok, return: [{ user_id: null, masker: 1 }] } },
      { ...ok, return: { mask: true } },
    ]);
    expect(readStatus({ ...ok, return: [{ user_id: '', mask: 'false' }] })).toBe(411);
  });

  it('returns 200 if the return names a person', () => {
    const people = [[budi], [{ user_id: 7 }], [{ user_name: 'Budi' }], budi];
    expectCode(
      200,
      people.map((person) => ({ ...ok, return: person })),
      { operation: 'identify' },
    );
  });
});

describe('readStatus and the proof of a success', () => {
  it('returns 411 without the proof that the operation needs', () => {
    for (const operation of ['verify', 'compare', 'identify'] as const) {
      expectCode(411, [ok, { ...ok, verified: null, return: null }], { operation });
    }
  });

  it('needs no proof for an enrolment', () => {
    expectCode(200, [ok, { ...ok, verified: null, liveness: null, return: [] }], { operation: 'enroll' });
  });

  it('needs no proof if the operation is unknown', () => {
    expectCode(200, [ok, { ...ok, faces: [] }]);
  });

  it('refuses an empty flag if the operation is unknown', () => {
    expect(readStatus({ ...ok, verified: null })).toBe(411);
    expect(readStatus({ ...ok, liveness: null })).toBe('notLive');
  });

  it('accepts an empty flag that belongs to another operation', () => {
    expect(readStatus({ ...ok, verified: true, return: [] }, { operation: 'verify' })).toBe(200);
  });

  it('needs no proof for a code alone', () => {
    expect(readStatus(200, { operation: 'verify' })).toBe(200);
  });
});

describe('readStatus of flags beside another status, or without one', () => {
  it('returns the failure of the status, whatever the flags are', () => {
    expect(readStatus({ status: '413', verified: false, masker: true, liveness: 'false' })).toBe(413);
  });

  it('returns the refusal of the flags if there is no status', () => {
    expect(readStatus({ verified: 'false' }, { httpStatus: 200 })).toBe(411);
    expect(readStatus({ liveness: false })).toBe('notLive');
    expect(readStatus({ verified: true }, { httpStatus: 200, operation: 'verify' })).toBeNull();
  });

  it('prefers an HTTP status that has a meaning to flags without a status', () => {
    expect(readStatus({ verified: false }, { httpStatus: 503 })).toBe('serviceUnavailable');
  });
});
