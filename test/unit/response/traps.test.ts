import { it } from 'vitest';
import { expectCodes } from './support/expectCodes.ts';

// One row for each mistake that real clients make, as DOMAIN.md lists them.
it('readStatus avoids the known mistakes of clients', () => {
  const problem = { type: 'about:blank', title: 'x', status: 412 };
  const frameworkError = { timestamp: 1, status: 413, error: 'x', path: '/' };
  const badGateway = '<html>502</html>';
  expectCodes([
    ['413 in a body is a face that is too small', { status: '413' }, 413, { httpStatus: 413 }],
    ['413 of a proxy is a photo that is too large', '<html>413</html>', 'imageTooLarge', { httpStatus: 413 }],
    ['411 in HTTP is not "face not verified"', '', 400, { httpStatus: 411 }],
    ['412 in HTTP is not "face not detected"', '', 400, { httpStatus: 412 }],
    ['415 in HTTP is not "user not found"', '', 400, { httpStatus: 415 }],
    ['416 in HTTP is not "gallery not found"', '', 400, { httpStatus: 416 }],
    ['451 in HTTP is not "photo missing"', '', 400, { httpStatus: 451 }],
    ['200 is not verified', { status: '200', verified: false, similarity: 0.31 }, 411],
    ['200 is not verified, as a string', { status: '200', verified: 'false' }, 411],
    ['200 is not live', { status: 200, liveness: 'false' }, 'notLive'],
    ['200 is not identified', { status: '200', return: [] }, 411],
    ['200 is not verified because of a mask', { status: '200', verified: 'false', masker: 'true' }, 'faceCovered'],
    ['a wrapped failure under HTTP 200 is a failure', { risetai: { status: '412' } }, 412, { httpStatus: 200 }],
    ['an unknown code stays as it is', { risetai: { status: '777' } }, 777],
    ['status_message is never the code', { status_message: 'Face too small' }, null],
    ['a face problem under HTTP 502 is no outage', '{"status":"412"}', 412, { httpStatus: 502 }],
    ['an outage is no unknown user', badGateway, 'serviceUnavailable', { httpStatus: 502, operation: 'identify' }],
    ['problem details repeat the HTTP status', problem, 400],
    ['a framework’s error body repeats the HTTP status', frameworkError, 'imageTooLarge'],
    ['414 is several faces, as it was until 2021', { status: '414' }, 'multipleFaces'],
  ]);
});
