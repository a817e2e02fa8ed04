import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operations } from '../../../src/catalogue/operations.ts';
import { statusCodes } from '../../../src/catalogue/statusCodes.ts';
import { readStatus } from '../../../src/response/readStatus.ts';

/** Puts a body into another value, as a server or a client does. */
type Wrap = (body: unknown) => unknown;

const flag = fc.constantFrom<unknown>(true, false, 'true', 'false', undefined);
const apiCodes = statusCodes.filter((code) => typeof code === 'number');
/** Any answer of the API, with its flags. */
const answer = fc
  .record({
    status: fc.constantFrom(...apiCodes, 200, 414, 777).chain((code) => fc.constantFrom(code, String(code))),
    status_message: fc.string(),
    verified: flag,
    liveness: flag,
    masker: flag,
    return: fc.constantFrom<unknown>(undefined, [], [{ user_id: 'budi', mask: 'false' }]),
  })
  // A server sends no member that is `undefined`.
  .map((body): unknown => JSON.parse(JSON.stringify(body)));

/** The wraps of servers whose own status reports no failure, and those without a status. */
const goodServers: readonly Wrap[] = [
  (risetai) => ({ risetai }),
  (data) => ({ status: 200, message: 'OK', data }),
  (data) => ({ status: 201, message: 'Created', data }),
  (data) => ({ status: 1, data }),
  (data) => ({ statusCode: 200, message: 'Success', data }),
  (data) => ({ success: false, data }),
  (result) => ({ status: 'success', result }),
  (data) => ({ data, meta: { page: 1 }, errors: [] }),
];

/** The wraps of servers whose own status reports a failure. */
const failingServers: readonly Wrap[] = [
  (data) => ({ status: 0, data }),
  (data) => ({ status: false, message: 'x', data }),
  (data) => ({ status: 'fail', data }),
  (data) => ({ data, code: '403', message: 'x' }),
  (data) => ({ status: 400, message: 'Bad Request', data }),
  (data) => ({ status: 422, data }),
  (data) => ({ status: '500', data }),
  (response) => ({ statusCode: 422, message: ['x'], error: 'Unprocessable Entity', response }),
  (error) => ({ timestamp: 1, path: '/verify', status: 500, error: 'x', details: { error } }),
];

const texts: readonly Wrap[] = [
  (body) => JSON.stringify(body),
  (body) => `\uFEFF${JSON.stringify(body)}\n`,
  (body) => JSON.stringify(JSON.stringify(body)),
  (body) => ({ statusCode: 200, headers: {}, body: JSON.stringify(body) }),
];

const failed = (more: object) => Object.assign(new Error('Request failed'), more);
/** The values that clients return and that contain a body, under an HTTP status. */
const returned: readonly ((httpStatus: number) => Wrap)[] = [
  () => (body) => body,
  (status) => (data) => ({ status, data, headers: {}, config: {} }),
  (status) => (data) => ({ status, data }),
  (status) => (data) => ({ ok: status < 400, status, statusText: '', data }),
  (status) => (response) => ({ getAllResponseHeaders: () => '', readyState: 4, status, response }),
];
/** The errors that clients throw and that contain a body, under an HTTP status. */
const thrown: readonly ((httpStatus: number) => Wrap)[] = [
  (status) => (data) => failed({ isAxiosError: true, response: { status, data, headers: {} } }),
  (status) => (info) => failed({ status, info }),
  (status) => (data) => failed({ statusCode: status, data, response: new Response('', { status }) }),
  (status) => (body) => failed({ status, response: { status, headers: {}, body } }),
  () => (body) => new Error('Verify failed', { cause: failed({ info: body }) }),
];

const compose =
  (wraps: readonly Wrap[]): Wrap =>
  (body) =>
    wraps.reduce((inner, wrap) => wrap(inner), body);
const upToTwo = (wraps: readonly Wrap[]) => fc.array(fc.constantFrom(...wraps), { maxLength: 2 }).map(compose);
const asText = fc.option(fc.constantFrom(...texts), { nil: (body: unknown) => body });
const given = fc.record(
  { operation: fc.constantFrom(...operations), httpStatus: fc.constantFrom(200, 201, 400, 413, 422, 500) },
  { requiredKeys: [] },
);

describe('readStatus of an answer of the API that servers and clients wrap', () => {
  it('returns the same code as for the answer alone, if no server reports a failure of its own', () => {
    const client = fc.constantFrom(...returned).map((wrapUnder) => wrapUnder(200));
    fc.assert(
      fc.property(answer, upToTwo(goodServers), asText, client, given, (body, server, text, wrap, options) => {
        expect(readStatus(wrap(text(server(body))), options)).toBe(readStatus(body, options));
      }),
      { numRuns: 2_000 },
    );
  });

  it('returns the same failure as for the answer alone, whatever status stands around it', () => {
    const servers = upToTwo([...goodServers, ...failingServers]);
    const client = fc.tuple(fc.constantFrom(...returned, ...thrown), fc.constantFrom(200, 400, 413, 422, 500));
    fc.assert(
      fc.property(answer, servers, asText, client, given, (body, server, text, [wrapUnder, status], options) => {
        const alone = readStatus(body, options);
        // A missing proof is the weakest reason: a server that reports a failure knows a better one.
        fc.pre(alone !== 200 && alone === readStatus(body, { ...options, operation: 'enroll' }));
        expect(readStatus(wrapUnder(status)(text(server(body))), options)).toBe(alone);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never returns a success for an error that was thrown', () => {
    const client = fc.tuple(fc.constantFrom(...thrown), fc.constantFrom(200, 201, 403, 500));
    fc.assert(
      fc.property(
        answer,
        upToTwo(goodServers),
        asText,
        client,
        given,
        (body, server, text, [wrapUnder, status], options) => {
          expect(readStatus(wrapUnder(status)(text(server(body))), options)).not.toBe(200);
        },
      ),
    );
  });

  it('never returns a success if a server around the answer reports a failure', () => {
    const servers = fc.tuple(upToTwo(goodServers), fc.constantFrom(...failingServers), upToTwo(goodServers));
    fc.assert(
      fc.property(answer, servers, asText, given, (body, wraps, text, options) => {
        expect(readStatus(text(compose(wraps)(body)), options)).not.toBe(200);
      }),
      { numRuns: 1_000 },
    );
  });
});
