import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operations } from '../../../src/catalogue/operations.ts';
import { isStatusCode, statusCodes } from '../../../src/catalogue/statusCodes.ts';
import { readStatus } from '../../../src/response/readStatus.ts';

const isCode = (code: unknown) => code === null || typeof code === 'number' || isStatusCode(code);

const fieldName = fc.constantFrom(
  ...['status', 'status_message', 'verified', 'liveness', 'match_status', 'return', 'mask', 'masker', 'title', 'error'],
  ...['response', 'data', 'headers', 'name', 'message', 'code', 'type', 'loaded', 'target', 'isAxiosError'],
  ...['risetai', '__proto__'],
);
const scalar = fc.oneof(
  fc.constantFrom(...statusCodes, ...statusCodes.map(String), 414, null, undefined, true, false, 'true', 'false'),
  fc.constantFrom('AbortError', 'TypeError', 'Failed to fetch', 'ERR_NETWORK', 'error', 'load', '{"status":"413"}'),
  fc.anything(),
);
/** Values made of the members that readStatus reads, as deep as any client nests them. */
const plausible = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 2 }),
    fc.dictionary(fieldName, tie('value')),
  ),
})).value;
const thrown = fc
  .tuple(fc.constantFrom(Error, TypeError), fc.string(), fc.dictionary(fieldName, plausible))
  .map(([Kind, message, more]) => {
    const error = new Kind(message);
    for (const [key, value] of Object.entries(more)) Object.defineProperty(error, key, { value });
    return error;
  });
const anything = fc.oneof(
  plausible,
  thrown,
  fc.json(),
  fc.string(),
  fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withTypedArray: true,
  }),
);
const options = fc.record(
  { httpStatus: fc.oneof(fc.integer({ min: 0, max: 700 }), fc.double()), operation: fc.constantFrom(...operations) },
  { requiredKeys: [] },
);

const inAnySpelling = (words: readonly string[]) =>
  fc.constantFrom(...words).chain((word) =>
    fc.constantFrom(
      word,
      word.toUpperCase(),
      ` ${word} `,
      word.replace(/^./, (first) => first.toUpperCase()),
    ),
  );
const no = fc.oneof(fc.constantFrom<unknown>(false, 0), inAnySpelling(['false', 'no', 'n', 'f', '0', 'tidak']));
const envelope = <Body>(body: fc.Arbitrary<Body>) =>
  fc.oneof(
    body,
    fc.tuple(fc.string(), body).map(([key, inner]) => Object.fromEntries([[key, inner]])),
    body.map((inner) => JSON.stringify({ risetai: inner })),
  );

describe('readStatus of any value', () => {
  it('returns a code, a number or null, and never throws', () => {
    fc.assert(
      fc.property(anything, options, (value, given) => isCode(readStatus(value, given))),
      { numRuns: 3000 },
    );
  });

  it('returns the same code for the same value', () => {
    fc.assert(
      fc.property(anything, options, (value, given) => Object.is(readStatus(value, given), readStatus(value, given))),
    );
  });

  it('does not change the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const before = JSON.stringify(value);
        readStatus(value);
        expect(JSON.stringify(value)).toBe(before);
      }),
    );
  });

  it('returns a code that it returned before as it is', () => {
    fc.assert(
      fc.property(anything, options, (value, given) => {
        const code = readStatus(value, given);
        expect(readStatus(code)).toBe(code);
      }),
    );
  });
});

describe('readStatus of any body', () => {
  it('returns the same number: flat, wrapped, as text and under any HTTP status', () => {
    const status = fc.nat({ max: 9999 }).filter((number) => number !== 200 && number !== 414);
    fc.assert(
      fc.property(status, fc.string(), options, (number, key, given) => {
        const body = { status: String(number), status_message: '' };
        const wrapped = Object.fromEntries([[key, body]]);
        for (const shape of [body, wrapped, JSON.stringify(body), JSON.stringify(wrapped)])
          expect(readStatus(shape, given)).toBe(number);
      }),
    );
  });

  it('never returns 200 if a flag is a no, in any spelling and beside any other members', () => {
    const flag = fc.constantFrom('verified', 'liveness', 'match_status');
    const body = fc
      .tuple(fc.dictionary(fieldName, fc.jsonValue()), flag, no)
      .map(([more, key, value]) => ({ ...more, status: '200', status_message: 'Success', [key]: value }));
    fc.assert(
      fc.property(envelope(body), options, (value, given) => readStatus(value, given) !== 200),
      { numRuns: 1000 },
    );
  });

  it('never returns 200 without a status in the body', () => {
    const body = fc.dictionary(
      fc.string().filter((key) => key !== 'status'),
      fc.oneof(fc.string(), fc.boolean(), fc.integer()),
    );
    fc.assert(fc.property(body, options, (value, given) => readStatus(value, given) !== 200));
  });

  it('returns 200 in every shape if no flag denies it', () => {
    const body = fc.constantFrom('200', 200, ' 200 ').map((status) => ({
      ...{ status, status_message: 'Success', verified: 'true', liveness: true, masker: 'false' },
      return: [{ user_id: 'budi' }],
    }));
    fc.assert(fc.property(envelope(body), options, (value, given) => readStatus(value, given) === 200));
  });
});

describe('readStatus of any HTTP status without a body', () => {
  it('never returns a code about a face, and never 200', () => {
    const allowed = [400, 401, 403, 500, 'timeout', 'imageTooLarge', 'tooManyRequests', 'serviceUnavailable', null];
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 0, max: 700 }), fc.double()),
        fc.constantFrom(...operations),
        (httpStatus, operation) => {
          expect(allowed).toContain(readStatus('<html></html>', { httpStatus, operation }));
        },
      ),
    );
  });
});
