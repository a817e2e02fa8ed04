import { describe, it } from 'vitest';
import { expectCode, expectCodes } from './support/expectCodes.ts';

const tooSmall = { status: '413', status_message: 'Face too small' };
const stranger = { status: '200', status_message: 'Success', verified: 'false' };

describe('readStatus of an error of RTK Query', () => {
  it('reads the body, and takes the status around it as the HTTP status', () => {
    expectCodes([
      ['an answer of the API', { status: 413, data: tooSmall }, 413],
      ['a stranger', { status: 200, data: { risetai: stranger } }, 411],
      ['an error of NestJS', { status: 415, data: { statusCode: 415, message: 'Unsupported Media Type' } }, 400],
      ['a page of a proxy', { status: 413, data: '<html>413</html>' }, 'imageTooLarge'],
      ['no body', { status: 502, data: undefined }, 'serviceUnavailable'],
      ['in the result of a mutation', { error: { status: 413, data: '' } }, 'imageTooLarge'],
      ['with the kit’s answer in the result of a mutation', { error: { status: 422, data: tooSmall } }, 413],
    ]);
  });

  it('reads an answer that is not JSON by its HTTP status', () => {
    const parsing = { status: 'PARSING_ERROR', error: 'SyntaxError: Unexpected token <' };
    expectCodes([
      ['a page of a proxy', { ...parsing, originalStatus: 413, data: '<html>' }, 'imageTooLarge'],
      ['a page of a Wi-Fi', { ...parsing, originalStatus: 200, data: '<html>' }, null],
      ['JSON', { ...parsing, originalStatus: 413, data: JSON.stringify(tooSmall) }, 413],
    ]);
  });

  it('reads a request without an answer', () => {
    const failed = (error: string) => ({ status: 'FETCH_ERROR', error });
    expectCodes([
      ['Chromium', failed('TypeError: Failed to fetch'), 'offline'],
      ['Safari', failed('TypeError: The network connection was lost.'), 'offline'],
      ['words that are not known', failed('TypeError: Kesalahan jaringan'), 'offline'],
      ['a timeout of the system', failed('TypeError: The request timed out.'), 'timeout'],
      ['a cancel', failed('AbortError: signal is aborted without reason'), null],
      ['a timeout', { status: 'TIMEOUT_ERROR', error: 'AbortError: The operation was aborted' }, 'timeout'],
      ['in the result of a mutation', { error: failed('TypeError: Failed to fetch') }, 'offline'],
      ['an error of the app', { status: 'CUSTOM_ERROR', error: 'x', data: {} }, null],
    ]);
  });
});

describe('readStatus of an error that keeps the body in a member of its own', () => {
  const failed = (more: object) => Object.assign(new Error('Request failed'), more);

  it('returns the code of the body', () => {
    const errors = {
      'SWR, as its guide shows': failed({ status: 413, info: tooSmall }),
      superagent: failed({ status: 413, response: { status: 413, headers: {}, body: tooSmall, text: '{}' } }),
      'superagent, body not parsed': failed({ response: { headers: {}, body: {}, text: JSON.stringify(tooSmall) } }),
      'ofetch, its data': failed({ statusCode: 413, data: tooSmall, response: new Response('', { status: 413 }) }),
      'ofetch, the data of its response': failed({ response: { headers: {}, status: 413, _data: tooSmall } }),
      got: failed({ response: { headers: {}, statusCode: 413, body: JSON.stringify(tooSmall) } }),
      wretch: failed({ status: 413, text: JSON.stringify(tooSmall), response: new Response('') }),
      Apollo: failed({ statusCode: 413, result: tooSmall }),
      'an error with the members of the body': failed(tooSmall),
      'an error with the body as its cause': new Error('Verify failed', { cause: tooSmall }),
    };
    expectCodes(Object.entries(errors).map(([name, error]) => [name, error, 413]));
  });

  it('returns the code for the HTTP status if the body has none', () => {
    expectCode('imageTooLarge', [
      failed({ status: 413, info: { message: 'too large' } }),
      failed({ statusCode: 413, data: '<html>' }),
      failed({ response: { headers: {}, statusCode: 413, body: '' } }),
      failed({ response: { status: 413, headers: {}, body: { status: 413, message: 'Payload Too Large' } } }),
    ]);
  });

  it('reads the result of openapi-fetch', () => {
    const response = new Response('', { status: 413 });
    expectCode(413, [
      { error: tooSmall, response },
      { data: tooSmall, response },
    ]);
    expectCode('imageTooLarge', [{ error: 'too large', response }]);
    expectCode(411, [{ data: stranger, error: undefined, response }]);
  });
});
