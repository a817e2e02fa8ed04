import { expect, it } from 'vitest';
import { readStatus, type ReadStatusOptions } from '../../../src/response/readStatus.ts';

interface Trap {
  readonly name: string;
  readonly value: unknown;
  readonly options?: ReadStatusOptions;
  readonly code: ReturnType<typeof readStatus>;
}

// One row for each thing that goes wrong in real clients, as DOMAIN.md lists them.
const traps: readonly Trap[] = [
  {
    name: '413 in a body is a face that is too small',
    value: { status: '413' },
    options: { httpStatus: 413 },
    code: 413,
  },
  {
    name: '413 of a proxy is a picture that is too large',
    value: '<html>413</html>',
    options: { httpStatus: 413 },
    code: 'imageTooLarge',
  },
  { name: '411 of HTTP is not a face that is not verified', value: '', options: { httpStatus: 411 }, code: 400 },
  { name: '412 of HTTP is not a face that is not detected', value: '', options: { httpStatus: 412 }, code: 400 },
  { name: '415 of HTTP is not an unknown user', value: '', options: { httpStatus: 415 }, code: 400 },
  { name: '416 of HTTP is not an unknown gallery', value: '', options: { httpStatus: 416 }, code: 400 },
  { name: '451 of HTTP is not a missing picture', value: '', options: { httpStatus: 451 }, code: 400 },
  { name: '200 is not verified', value: { status: '200', verified: false, similarity: 0.31 }, code: 411 },
  { name: '200 is not verified, as a string', value: { status: '200', verified: 'false' }, code: 411 },
  { name: '200 is not live', value: { status: 200, liveness: 'false' }, code: 'notLive' },
  { name: '200 is not identified', value: { status: '200', return: [] }, code: 411 },
  { name: '200 behind a mask', value: { status: '200', verified: 'false', masker: 'true' }, code: 'faceCovered' },
  {
    name: 'a wrapped failure is no success',
    value: { risetai: { status: '412' } },
    options: { httpStatus: 200 },
    code: 412,
  },
  { name: 'an unknown code is kept', value: { risetai: { status: '777' } }, code: 777 },
  { name: 'status_message is never the code', value: { status_message: 'Face too small' }, code: null },
  { name: 'a face problem is no outage', value: '{"status":"412"}', options: { httpStatus: 502 }, code: 412 },
  {
    name: 'an outage is no unknown user',
    value: '<html>502</html>',
    options: { httpStatus: 502, operation: 'identify' },
    code: 'serviceUnavailable',
  },
  {
    name: 'problem details repeat the HTTP status',
    value: { type: 'about:blank', title: 'x', status: 412 },
    code: 400,
  },
  {
    name: 'a framework’s body repeats the HTTP status',
    value: { timestamp: 1, status: 413, error: 'x', path: '/' },
    code: 'imageTooLarge',
  },
  { name: '414 is several faces, as it was until 2021', value: { status: '414' }, code: 'multipleFaces' },
];

it.each(traps)('$name', ({ value, options, code }) => {
  expect(readStatus(value, options)).toBe(code);
});
