import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { operations } from '../../../src/catalogue/operations.ts';
import { isStatusCode, statusCodes } from '../../../src/catalogue/statusCatalogue.ts';
import { readStatus } from '../../../src/response/readStatus.ts';

const isCode = (code: unknown) => code === null || typeof code === 'number' || isStatusCode(code);

const fieldName = fc.constantFrom(
  ...['status', 'status_message', 'verified', 'liveness', 'match_status', 'return', 'mask', 'masker', 'title', 'error'],
  ...[
    'response',
    'data',
    'headers',
    'name',
    'message',
    'code',
    'type',
    'loaded',
    'target',
    'isAxiosError',
    'risetai',
    '__proto__',
  ],
);
const scalar = fc.oneof(
  fc.constantFrom(...statusCodes, ...statusCodes.map(String), 414, null, undefined, true, false, 'true', 'false'),
  fc.constantFrom('AbortError', 'TypeError', 'Failed to fetch', 'ERR_NETWORK', 'error', 'load', '{"status":"413"}'),
  fc.anything(),
);
/** Values made of the fields that are really read, as deep as any client nests them. */
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

const inSomeCase = (words: readonly string[]) =>
  fc.constantFrom(...words).chain((word) =>
    fc.constantFrom(
      word,
      word.toUpperCase(),
      ` ${word} `,
      word.replace(/^./, (first) => first.toUpperCase()),
    ),
  );
const no = fc.oneof(fc.constantFrom<unknown>(false, 0), inSomeCase(['false', 'no', 'n', 'f', '0', 'tidak']));
const envelope = <Body>(body: fc.Arbitrary<Body>) =>
  fc.oneof(
    body,
    fc.tuple(fc.string(), body).map(([key, inner]) => Object.fromEntries([[key, inner]])),
    body.map((inner) => JSON.stringify({ risetai: inner })),
  );

describe('for any value at all', () => {
  it('gives a code, a number or null, and never throws', () => {
    fc.assert(
      fc.property(anything, options, (value, given) => isCode(readStatus(value, given))),
      { numRuns: 3000 },
    );
  });

  it('gives the same for the same', () => {
    fc.assert(
      fc.property(anything, options, (value, given) => Object.is(readStatus(value, given), readStatus(value, given))),
    );
  });

  it('leaves the value as it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const before = JSON.stringify(value);
        readStatus(value);
        expect(JSON.stringify(value)).toBe(before);
      }),
    );
  });

  it('has nothing to add to a code that it gave', () => {
    fc.assert(
      fc.property(anything, options, (value, given) => {
        const code = readStatus(value, given);
        expect(readStatus(code)).toBe(code);
      }),
    );
  });
});

describe('for any body', () => {
  it('reads its number the same flat, wrapped, as text and whatever HTTP says', () => {
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

  it('is no success if a flag says no, in whatever spelling and beside whatever else', () => {
    const flag = fc.constantFrom('verified', 'liveness', 'match_status');
    const body = fc
      .tuple(fc.dictionary(fieldName, fc.jsonValue()), flag, no)
      .map(([more, key, value]) => ({ ...more, status: '200', status_message: 'Success', [key]: value }));
    fc.assert(
      fc.property(envelope(body), options, (value, given) => readStatus(value, given) !== 200),
      { numRuns: 1000 },
    );
  });

  it('is no success without a status of its own', () => {
    const body = fc.dictionary(
      fc.string().filter((key) => key !== 'status'),
      fc.oneof(fc.string(), fc.boolean(), fc.integer()),
    );
    fc.assert(fc.property(body, options, (value, given) => readStatus(value, given) !== 200));
  });

  it('is a success in every shape if nothing speaks against it', () => {
    const body = fc.constantFrom('200', 200, ' 200 ').map((status) => ({
      ...{ status, status_message: 'Success', verified: 'true', liveness: true, masker: 'false' },
      return: [{ user_id: 'budi' }],
    }));
    fc.assert(fc.property(envelope(body), options, (value, given) => readStatus(value, given) === 200));
  });
});

describe('for any HTTP status alone', () => {
  it('never speaks of a face, and never of a success', () => {
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
