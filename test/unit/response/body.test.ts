import { describe, expect, it } from 'vitest';
import { statusCodes } from '../../../src/catalogue/statusCatalogue.ts';
import { readStatus } from '../../../src/response/readStatus.ts';

const apiCodes = statusCodes.filter((code) => typeof code === 'number');

describe('a code in hand', () => {
  it.each(statusCodes)('comes back as it is: %s', (code) => {
    expect(readStatus(code)).toBe(code);
  });

  it.each([
    ['413', 413],
    [' 413\n', 413],
    ['\uFEFF413', 413],
    [0, 0],
    [999, 999],
    ['417', 417],
  ])('%j is the number %i', (value, code) => {
    expect(readStatus(value)).toBe(code);
  });

  it.each([
    null,
    undefined,
    '',
    ' ',
    true,
    NaN,
    Infinity,
    -1,
    412.5,
    '4.13e2',
    '-413',
    '0x19d',
    '413 Too Large',
    '٤١٣',
    'null',
    413n,
    Symbol('413'),
  ])('says nothing if it is not a whole number: %s', (value) => {
    expect(readStatus(value)).toBeNull();
  });

  it('is no status if it is too long to be one exactly', () => {
    expect(readStatus('99999999999999999999')).toBeNull();
    expect(readStatus(1e21)).toBeNull();
  });

  it('reads 414 as several faces, as older deployments mean it', () => {
    expect(readStatus(414)).toBe('multipleFaces');
    expect(readStatus('414')).toBe('multipleFaces');
  });
});

describe('a body', () => {
  it.each(apiCodes)('gives its status %i in every shape that clients meet', (code) => {
    const body = { status: String(code), status_message: 'for developers' };
    const shapes = [body, { ...body, status: code }, { risetai: body }, { anything: { ...body, status: code } }];
    for (const shape of shapes) {
      expect(readStatus(shape)).toBe(code);
      expect(readStatus(JSON.stringify(shape))).toBe(code);
      expect(readStatus(`\uFEFF \n${JSON.stringify(shape, null, 2)}\n`)).toBe(code);
    }
  });

  it('gives multipleFaces for status 414', () => {
    expect(readStatus({ risetai: { status: '414' } })).toBe('multipleFaces');
  });

  it('gives a number that the kit does not know, as it is', () => {
    expect(readStatus({ status: '417', status_message: 'gallery already exists' })).toBe(417);
    expect(readStatus({ status: 0 })).toBe(0);
  });

  it.each([{}, [], [413], ['413'], { 0: '413' }, null, true, '413 Too Large', '', -413, 413.5, 'success'])(
    'has no status if %j stands in its place',
    (status) => {
      expect(readStatus({ status })).toBeNull();
      expect(readStatus({ risetai: { status } })).toBeNull();
    },
  );

  it('is not looked for two levels deep, nor in a list', () => {
    expect(readStatus({ a: { b: { status: '413' } } })).toBeNull();
    expect(readStatus([{ status: '413' }])).toBeNull();
    expect(readStatus('[{"status":"413"}]')).toBeNull();
  });

  it('with a word in place of its outer status gives the status inside', () => {
    expect(readStatus({ status: 'error', data: { status: '412' } })).toBe(412);
  });

  it('ignores a status that it only inherits', () => {
    expect(readStatus(Object.create({ status: 200 }))).toBeNull();
    expect(readStatus({ __proto__: { status: 200 } })).toBeNull();
  });
});

describe('several statuses in one body', () => {
  it.each([
    ['the outer one counts', { status: '413', risetai: { status: '412' } }, 413],
    ['an outer failure is not healed from inside', { status: '500', risetai: { status: '200' } }, 500],
    ['an outer success is denied from inside', { status: 200, risetai: { status: '413' } }, 413],
    ['a success is denied by one beside it', { a: { status: 200 }, b: { status: '411' } }, 411],
    ['a success stands if all agree', { status: 200, risetai: { status: '200' } }, 200],
  ])('%s', (_, body, code) => {
    expect(readStatus(body)).toBe(code);
  });
});

describe('an error body that is not the API’s', () => {
  const problem = { type: 'about:blank', title: 'Payload Too Large', status: 413 };
  const spring = { timestamp: '2024-05-01T00:00:00Z', status: 413, error: 'Payload Too Large', path: '/face-api' };

  it.each([
    ['problem details (RFC 9457)', problem],
    ['problem details with a title only', { title: 'Payload Too Large', status: 413 }],
    ['a framework’s', spring],
    ['Rails’s', { status: 413, error: 'Payload Too Large' }],
    ['a wrapped one', { error: problem }],
  ])('counts as the HTTP status: %s', (_, body) => {
    expect(readStatus(body)).toBe('imageTooLarge');
    expect(readStatus(JSON.stringify(body), { httpStatus: 413 })).toBe('imageTooLarge');
  });

  it.each(['type', 'title', 'detail', 'error', 'path'])('is known by any member of such bodies: %s', (member) => {
    expect(readStatus({ status: 413, [member]: 'x' })).toBe('imageTooLarge');
    expect(readStatus({ status: 413, [member]: 7 })).toBe(413);
  });

  it('is never a success', () => {
    expect(readStatus({ ...problem, status: 200 })).toBeNull();
  });

  it('is the API’s after all if it carries the API’s status_message', () => {
    expect(readStatus({ ...spring, status_message: 'Face too small' })).toBe(413);
  });

  it('gives way to the API’s body inside it', () => {
    expect(readStatus({ ...spring, data: { status: '412' } })).toBe(412);
  });
});
