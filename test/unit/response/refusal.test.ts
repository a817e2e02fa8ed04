import { describe, expect, it } from 'vitest';
import { readStatus } from '../../../src/response/readStatus.ts';

const noes = [
  false,
  'false',
  'False',
  'FALSE',
  ' false ',
  0,
  '0',
  'no',
  'N',
  'tidak',
  '',
  {},
  [],
  NaN,
  'spoof',
  'unknown',
];
const yeses = [true, 'true', 'True', ' TRUE ', 1, '1', 'yes', 'Y', 'ya'];
const ok = { status: '200', status_message: 'Success' };
const budi = { user_id: 'budi', user_name: 'Budi', confidence_level: '0.943697', mask: 'false' };

describe('status 200', () => {
  it.each(noes)('is 411 if verified is %j', (verified) => {
    expect(readStatus({ ...ok, verified }, { operation: 'verify' })).toBe(411);
    expect(readStatus({ risetai: { ...ok, verified } }, { operation: 'compare' })).toBe(411);
  });

  it.each([false, 'false', 0])('is 411 if match_status of a liveness call is %j', (match_status) => {
    expect(readStatus({ ...ok, liveness: true, match_status })).toBe(411);
  });

  it.each(noes)('is notLive if liveness is %j', (liveness) => {
    expect(readStatus({ ...ok, liveness }, { operation: 'verify' })).not.toBe(200);
    expect(readStatus(JSON.stringify({ risetai: { ...ok, liveness: JSON.stringify(liveness) } }))).toBe('notLive');
  });

  it.each(yeses)('is a success if every flag is %j', (yes) => {
    const body = { ...ok, verified: yes, liveness: yes, match_status: yes, masker: 'false' };
    expect(readStatus(body, { operation: 'verify' })).toBe(200);
    expect(readStatus({ risetai: body })).toBe(200);
  });

  it.each(yeses)('is faceCovered if a mask (%j) was in the way of a verification', (worn) => {
    expect(readStatus({ ...ok, verified: 'false', masker: worn })).toBe('faceCovered');
    expect(readStatus({ risetai: { ...ok, verified: false, mask: worn } })).toBe('faceCovered');
  });

  it('is a success for a mask that was not in the way', () => {
    expect(readStatus({ ...ok, verified: true, masker: true }, { operation: 'verify' })).toBe(200);
    expect(readStatus({ ...ok, return: [{ ...budi, mask: 'true' }] }, { operation: 'identify' })).toBe(200);
  });

  it('is notLive rather than 411 if both are refused, since nothing else can be trusted then', () => {
    expect(readStatus({ ...ok, verified: false, liveness: false, masker: true })).toBe('notLive');
  });

  it('is refused by a flag inside the wrapper’s results, and beside the wrapper', () => {
    expect(readStatus({ risetai: { ...ok, results: { liveness: 'false' } } })).toBe('notLive');
    expect(readStatus({ ...ok, data: { verified: 'false' } })).toBe(411);
  });

  it('is refused by one of two flags that contradict each other', () => {
    expect(readStatus({ ...ok, verified: true, data: { verified: 'false' } })).toBe(411);
    expect(readStatus({ risetai: { ...ok, liveness: 'true', results: { liveness: false } } })).toBe('notLive');
  });

  it('is refused by a flag that cannot be read', () => {
    const body = {
      ...ok,
      get verified() {
        throw new Error('sealed');
      },
    };
    expect(readStatus(body)).toBe(411);
  });
});

describe('an identification', () => {
  it.each([[[]], [null], [''], ['[]'], [{}], [[null]], [[{}]], [[{ user_id: '' }]], [false]])(
    'of nobody (%j) is 411',
    (nobody) => {
      expect(readStatus({ ...ok, return: nobody })).toBe(411);
      expect(readStatus({ risetai: { ...ok, return: nobody } }, { operation: 'identify' })).toBe(411);
    },
  );

  it('of nobody behind a mask is faceCovered', () => {
    expect(readStatus({ ...ok, return: [], mask: 'true' })).toBe('faceCovered');
    expect(readStatus({ ...ok, return: [{ user_id: '', mask: 'true' }] })).toBe('faceCovered');
    expect(readStatus({ risetai: { ...ok, return: [{ user_id: null, masker: 1 }] } })).toBe('faceCovered');
    expect(readStatus({ ...ok, return: { mask: true } })).toBe('faceCovered');
    expect(readStatus({ ...ok, return: [{ user_id: '', mask: 'false' }] })).toBe(411);
  });

  it.each([[[budi]], [[{ user_id: 7 }]], [[{ user_name: 'Budi' }]], [budi]])(
    'of somebody (%j) is a success',
    (somebody) => {
      expect(readStatus({ ...ok, return: somebody }, { operation: 'identify' })).toBe(200);
    },
  );
});

describe('the proof of a success', () => {
  it.each(['verify', 'compare', 'identify'] as const)('is asked for in %s', (operation) => {
    expect(readStatus(ok, { operation })).toBe(411);
    expect(readStatus({ ...ok, verified: null, return: null }, { operation })).toBe(411);
  });

  it('is not asked for in an enrolment, which carries nothing more', () => {
    expect(readStatus(ok, { operation: 'enroll' })).toBe(200);
    expect(readStatus({ ...ok, verified: null, liveness: null, return: [] }, { operation: 'enroll' })).toBe(200);
  });

  it('is not asked for if nothing tells what was asked of the API', () => {
    expect(readStatus(ok)).toBe(200);
    expect(readStatus({ ...ok, faces: [] })).toBe(200);
  });

  it('counts as refused if it is empty and nothing tells what was asked', () => {
    expect(readStatus({ ...ok, verified: null })).toBe(411);
    expect(readStatus({ ...ok, liveness: null })).toBe('notLive');
  });

  it('may be empty where it belongs to another operation', () => {
    expect(readStatus({ ...ok, verified: true, return: [] }, { operation: 'verify' })).toBe(200);
  });

  it('is not asked of a code in hand, which the app has read itself', () => {
    expect(readStatus(200, { operation: 'verify' })).toBe(200);
  });
});

describe('a flag beside another status', () => {
  it('changes nothing in a failure', () => {
    expect(readStatus({ status: '413', verified: false, masker: true, liveness: 'false' })).toBe(413);
  });

  it('speaks for itself if there is no status', () => {
    expect(readStatus({ verified: 'false' }, { httpStatus: 200 })).toBe(411);
    expect(readStatus({ liveness: false })).toBe('notLive');
    expect(readStatus({ verified: true }, { httpStatus: 200, operation: 'verify' })).toBeNull();
  });

  it('is silent where the HTTP status tells more', () => {
    expect(readStatus({ verified: false }, { httpStatus: 503 })).toBe('serviceUnavailable');
  });
});
