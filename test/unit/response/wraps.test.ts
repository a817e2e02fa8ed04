import { describe, it } from 'vitest';
import { expectCode, expectCodes } from './support/expectCodes.ts';

const tooSmall = { status: '413', status_message: 'Face too small' };
const success = { status: '200', status_message: 'Success', verified: true };

describe('readStatus of an answer that the app’s own server wraps', () => {
  it('returns the status of the object with a status_message, whatever status stands around it', () => {
    const wraps = {
      'a status like HTTP 201': { status: 201, message: 'Created', data: tooSmall },
      'a status 1': { status: 1, data: tooSmall },
      'a status 0': { status: 0, data: tooSmall },
      'a status 400': { status: 400, error: tooSmall },
      'a status 422': { status: 422, message: 'Unprocessable', errors: [tooSmall] },
      'a status in words': { status: 'fail', data: tooSmall },
      'a status in digits': { status: '500', data: tooSmall },
      'a success flag': { success: false, data: tooSmall },
      'a success flag and the reseller’s wrap': { success: false, data: { risetai: tooSmall } },
      'three levels': { meta: {}, payload: { result: { risetai: tooSmall } } },
      'a NestJS filter': { statusCode: 422, message: 'Verification failed', response: { risetai: tooSmall } },
    };
    expectCodes(Object.entries(wraps).map(([name, body]) => [name, body, 413]));
    expectCodes(Object.entries(wraps).map(([name, body]) => [name, JSON.stringify(body), 413, { httpStatus: 422 }]));
  });

  it('returns the status without a status_message in the reseller’s wrap, also inside another wrap', () => {
    expectCode(413, [
      { risetai: { status: '413' } },
      { result: { risetai: { status: 413 } } },
      { status: 201, message: 'Created', data: { risetai: { status: '413' } } },
      { status: 1, data: { status: '413' } },
    ]);
  });

  it('returns the status in a text of JSON that another text of JSON contains', () => {
    const text = JSON.stringify(tooSmall);
    expectCode(413, [
      { statusCode: 413, body: text }, // a cloud function behind a gateway
      { statusCode: 200, headers: {}, body: text, isBase64Encoded: false },
      JSON.stringify(text), // a server that writes JSON twice
      { ok: false, data: text },
      { detail: text }, // FastAPI
      { d: text }, // ASP.NET
    ]);
  });

  it('returns the status of the first entry of a list', () => {
    expectCode(413, [[tooSmall], [{ result: { data: tooSmall } }]]);
  });

  it('returns 200 if other objects in or beside the answer have a status of their own', () => {
    expectCode(
      200,
      [
        { ...success, attendance: { id: 5, status: 2 } },
        { success: true, data: { face: success, user: { id: 1, status: 0 } } },
        { ...success, location: { code: 404, message: 'Cabang 404' } },
        { liveness: { ...success, liveness: true }, verify: success },
      ],
      { operation: 'verify' },
    );
    const found = { ...success, return: [{ user_id: '1', user_name: 'B', status: 0 }] };
    expectCode(200, [found], { operation: 'identify' });
  });

  it('returns 200 if the wrap reports no failure', () => {
    expectCode(
      200,
      [
        { status: 201, message: 'Created', data: success },
        { status: 1, data: success },
        { status: 200, message: 'OK', data: { risetai: success } },
        { statusCode: 200, data: success },
        { success: true, data: { risetai: success } },
        // Only a status of the wrap denies a success: the words that servers use for one differ too much.
        { success: false, data: { risetai: success } },
      ],
      { operation: 'verify' },
    );
  });

  it('returns no success if the status of the wrap reports a failure', () => {
    expectCodes([
      ['400', { status: 400, data: success }, 400],
      ['422', { status: 422, message: 'x', data: success }, 400],
      ['413', { status: 413, data: success }, 'imageTooLarge'],
      ['503 as statusCode', { statusCode: 503, message: 'x', data: success }, 'serviceUnavailable'],
      ['two wraps', { status: 500, data: { risetai: success } }, 500],
      ['0', { status: 0, data: success }, 500],
      ['false', { status: false, message: 'x', data: success }, 500],
      ['a word', { status: 'failed', data: success }, 500],
      ['403 in digits', { code: '403', message: 'x', data: success }, 403],
      ['a failure beside it', { data: success, error: { status: 500, error: 'x' } }, 500],
    ]);
  });

  it('returns no success without the proof of the operation, and none if a flag in any wrap denies it', () => {
    const { verified, ...unproven } = success;
    expectCode(411, [{ status: 201, data: unproven }, { data: { risetai: { ...unproven, verified: !verified } } }], {
      operation: 'verify',
    });
    expectCode('notLive', [{ data: { risetai: { ...success, results: [{ liveness: 'false' }] } } }]);
    expectCode(411, [{ verified: false, data: { risetai: success } }]);
  });
});

describe('readStatus of an error body of the app’s own server', () => {
  it('takes a number beside a message as the HTTP status', () => {
    expectCodes([
      [
        'Express',
        { error: { message: 'request entity too large', status: 413 } },
        'imageTooLarge',
        { httpStatus: 413 },
      ],
      ['Express alone', { error: { message: 'request entity too large', status: 413 } }, 'imageTooLarge'],
      ['a handler', { status: 415, message: 'Unsupported Media Type' }, 400],
      ['a handler under its status', { status: 415, message: 'Unsupported Media Type' }, 400, { httpStatus: 415 }],
      ['NestJS', { statusCode: 415, message: 'Unsupported Media Type' }, 400],
      [
        'NestJS with a list of messages',
        { statusCode: 413, message: ['x'], error: 'Payload Too Large' },
        'imageTooLarge',
      ],
      ['Feathers', { name: 'PayloadTooLarge', message: 'x', code: 413, className: 'payload' }, 'imageTooLarge'],
      ['Google', { error: { code: 503, message: 'x', status: 'UNAVAILABLE' } }, 'serviceUnavailable'],
      ['JSON:API', { errors: [{ status: '429', title: 'Too Many Requests' }] }, 'tooManyRequests'],
      ['Fastify', { statusCode: 413, code: 'FST_ERR_CTP_BODY_TOO_LARGE', error: 'x', message: 'x' }, 'imageTooLarge'],
    ]);
  });

  it('takes a number that repeats the HTTP status as the HTTP status', () => {
    expectCode('imageTooLarge', [{ status: 413 }, { success: false, status: 413 }, '{"status":413}'], {
      httpStatus: 413,
    });
    // The API writes its status in digits, and the reseller’s wrap names the API.
    expectCode(413, [{ status: '413' }, { risetai: { status: 413 } }], { httpStatus: 413 });
    expectCode(413, [{ status: 413 }], { httpStatus: 200 });
  });

  it('never takes it as a success', () => {
    expectCode(null, [
      { status: 200, message: 'OK', verified: true },
      { statusCode: 200, message: 'Success' },
    ]);
  });
});
