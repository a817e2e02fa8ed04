// @vitest-environment node
import { isStatusCode, operations, readResponse, readStatus } from 'face-status-kit/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const isCode = (code: unknown) => code === null || typeof code === 'number' || isStatusCode(code);

describe('readResponse', () => {
  const httpStatus = fc.integer({ min: 200, max: 599 }).filter((status) => ![204, 205, 304].includes(status));
  const options = fc.record({ operation: fc.constantFrom(...operations) }, { requiredKeys: [] });
  const flags = fc.dictionary(
    fc.constantFrom('status', 'status_message', 'verified', 'liveness', 'return', 'masker', 'title', '__proto__'),
    fc.oneof(fc.constantFrom('200', 200, '413', 411, true, 'false', null), fc.jsonValue({ maxDepth: 1 })),
  );
  const body = fc.oneof(
    flags.map((flat) => JSON.stringify(flat)),
    fc.tuple(fc.string(), flags).map(([key, inner]) => JSON.stringify({ [key]: inner })),
    fc.json(),
    fc.string({ unit: 'grapheme' }),
  );

  it('returns what readStatus returns, for any text and HTTP status', async () => {
    await fc.assert(
      fc.asyncProperty(body, httpStatus, options, async (text, status, given) => {
        const code = await readResponse(new Response(text, { status }), given);
        expect(code).toBe(readStatus(text, { ...given, httpStatus: status }));
      }),
      { numRuns: 1000 },
    );
  });

  it('returns the same code for a text however it is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(body, httpStatus, fc.array(fc.nat({ max: 40 })), async (text, status, sizes) => {
        const bytes = new TextEncoder().encode(text);
        const stream = new ReadableStream<Uint8Array>({
          start(controller) {
            let from = 0;
            for (const size of sizes) controller.enqueue(bytes.slice(from, (from += size)));
            controller.enqueue(bytes.slice(from));
            controller.close();
          },
        });
        expect(await readResponse(new Response(stream, { status }))).toBe(readStatus(text, { httpStatus: status }));
      }),
    );
  });

  it('returns a code and never rejects, for any value', async () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withTypedArray: true });
    const result = fc.oneof(anything, fc.record({ done: anything, value: anything }));
    const reader = fc.array(result, { minLength: 1 }).map((results) => {
      let next = 0;
      return { read: () => results[next++] ?? { done: true }, cancel: () => results[0] };
    });
    const response = fc.oneof(
      anything,
      fc.record(
        {
          status: fc.oneof(httpStatus, anything),
          bodyUsed: fc.constantFrom(false, undefined, 1),
          body: fc.oneof(
            anything,
            reader.map((it) => ({ getReader: () => it })),
          ),
          text: anything.map((text) => () => text),
          json: anything.map((json) => () => json),
        },
        { requiredKeys: [] },
      ),
    );
    await fc.assert(
      fc.asyncProperty(response, anything, async (value, given) => {
        // @ts-expect-error -- JavaScript does not check
        expect(await readResponse(value, given)).toSatisfy(isCode);
      }),
      { numRuns: 1000 },
    );
  });

  it('returns the code for the HTTP status, for any reason that is not an error with which the body breaks off', async () => {
    const reason = fc.anything({ withBigInt: true, withDate: true });
    await fc.assert(
      fc.asyncProperty(reason, httpStatus, async (thrown, status) => {
        const stream = new ReadableStream({ start: (controller) => controller.error(thrown) });
        const code = await readResponse(new Response(stream, { status }));
        expect(code).toBe(readStatus(undefined, { httpStatus: status }));
      }),
    );
  });
});
