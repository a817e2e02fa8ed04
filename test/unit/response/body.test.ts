import { statusCodes } from 'face-status-kit/core';
import { describe, expect, it } from 'vitest';
import { readStatus } from '../../../src/response/readStatus.ts';
import { expectCode, expectCodes } from './support/expectCodes.ts';

const apiCodes = statusCodes.filter((code) => typeof code === 'number');

describe('readStatus of a code', () => {
  it('returns every code of the kit as it is', () => {
    expectCodes(statusCodes.map((code) => [String(code), code, code]));
  });

  it('returns a whole number, also from a string of digits', () => {
    expectCodes([
      ['digits', '413', 413],
      ['digits with white space', ' 413\n', 413],
      ['digits after a byte order mark', '\uFEFF413', 413],
      ['zero', 0, 0],
      ['an unknown number', 999, 999],
      ['an unknown number in digits', '417', 417],
    ]);
  });

  it('returns null for a value that is not a whole number', () => {
    expectCode(null, [null, undefined, '', ' ', true, NaN, Infinity, -1, 412.5, 413n, Symbol('413')]);
    expectCode(null, ['4.13e2', '-413', '0x19d', '413 Too Large', '٤١٣', 'null']);
  });

  it('returns null for a number that is too large to be exact', () => {
    expectCode(null, ['99999999999999999999', 1e21]);
  });

  it('returns multipleFaces for 414, which older servers send', () => {
    expectCode('multipleFaces', [414, '414', { risetai: { status: '414' } }]);
  });
});

describe('readStatus of a body', () => {
  it('returns every code of the API: flat or wrapped, as an object or as text, as a number or in digits', () => {
    for (const code of apiCodes) {
      const body = { status: String(code), status_message: 'for developers' };
      const shapes = [body, { ...body, status: code }, { risetai: body }, { anything: { ...body, status: code } }];
      expectCode(code, shapes);
      expectCode(
        code,
        shapes.flatMap((shape) => [JSON.stringify(shape), `\uFEFF \n${JSON.stringify(shape, null, 2)}\n`]),
      );
    }
  });

  it('returns a number that the kit does not know as it is', () => {
    expect(readStatus({ status: '417', status_message: 'gallery already exists' })).toBe(417);
    expect(readStatus({ status: 0 })).toBe(0);
  });

  it('returns null if the status is not a whole number', () => {
    const statuses = [{}, [], [413], ['413'], { 0: '413' }, null, true, '413 Too Large', '', -413, 413.5, 'success'];
    expectCode(
      null,
      statuses.flatMap((status) => [{ status }, { risetai: { status } }]),
    );
  });

  it('returns null if the status is two levels deep or in a list', () => {
    expectCode(null, [{ a: { b: { status: '413' } } }, [{ status: '413' }], '[{"status":"413"}]']);
  });

  it('returns the inner status if the outer one is a word', () => {
    expect(readStatus({ status: 'error', data: { status: '412' } })).toBe(412);
  });

  it('ignores an inherited status', () => {
    expect(readStatus(Object.create({ status: 200 }))).toBeNull();
    expect(readStatus({ __proto__: { status: 200 } })).toBeNull();
  });

  it('returns the outermost of several statuses, unless it is 200 and another one is not', () => {
    expectCodes([
      ['an outer failure around a failure', { status: '413', risetai: { status: '412' } }, 413],
      ['an outer failure around a success', { status: '500', risetai: { status: '200' } }, 500],
      ['an outer success around a failure', { status: 200, risetai: { status: '413' } }, 413],
      ['a success beside a failure', { a: { status: 200 }, b: { status: '411' } }, 411],
      ['two successes', { status: 200, risetai: { status: '200' } }, 200],
      ['an outer success and a failure two levels deep', { status: 200, data: { risetai: { status: '413' } } }, 413],
    ]);
  });
});

describe('readStatus of the error body of another program', () => {
  const problem = { type: 'about:blank', title: 'Payload Too Large', status: 413 };
  const spring = { timestamp: '2024-05-01T00:00:00Z', status: 413, error: 'Payload Too Large', path: '/face-api' };
  const serialized = { name: 'PayloadTooLargeError', message: 'request entity too large', status: 413 };

  it('takes its status as the HTTP status', () => {
    const bodies = {
      'problem details (RFC 9457)': problem,
      'problem details with only a title': { title: 'Payload Too Large', status: 413 },
      'a Spring error': spring,
      'a Rails error': { status: 413, error: 'Payload Too Large' },
      'wrapped problem details': { error: problem },
      'an error written as JSON': serialized,
      'a wrapped error written as JSON': { data: null, error: serialized },
      'an axios error written as JSON': { ...serialized, name: 'AxiosError', config: {} },
    };
    expectCodes(
      Object.entries(bodies).flatMap(([name, body]) => [
        [name, body, 'imageTooLarge'],
        [`${name} under HTTP 413`, body, 'imageTooLarge', { httpStatus: 413 }],
        [`${name} as text`, JSON.stringify(body), 'imageTooLarge', { httpStatus: 413 }],
      ]),
    );
  });

  it('recognizes it by any member with a text that such bodies have', () => {
    const members = ['type', 'title', 'detail', 'error', 'path'];
    expectCode(
      'imageTooLarge',
      members.map((member) => ({ status: 413, [member]: 'x' })),
    );
    expectCode(
      413,
      members.map((member) => ({ status: 413, [member]: 7 })),
    );
  });

  it('never takes its status 200 as a success', () => {
    expect(readStatus({ ...problem, status: 200 })).toBeNull();
  });

  it('takes the status as the API’s if the body has the API’s status_message, or a name without a message', () => {
    expect(readStatus({ ...spring, status_message: 'Face too small' })).toBe(413);
    expect(readStatus({ ...serialized, status_message: 'Face too small' })).toBe(413);
    expect(readStatus({ status: '413', name: 'Nama Contoh' })).toBe(413);
  });

  it('prefers the body of the API inside it', () => {
    expect(readStatus({ ...spring, data: { status: '412' } })).toBe(412);
  });
});
