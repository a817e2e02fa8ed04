import { StatusMessage } from 'face-status-kit';
import {
  readResponse,
  readStatus,
  type Operation,
  type ReadResponseOptions,
  type StatusCode,
  type StatusReading,
} from 'face-status-kit/core';
import { createElement } from 'react';
import { describe, expectTypeOf, it } from 'vitest';

describe('readResponse', () => {
  it('returns the type that readStatus returns, which StatusMessage accepts', async () => {
    expectTypeOf(readStatus).returns.toEqualTypeOf<StatusReading>();
    expectTypeOf(readResponse).returns.toEqualTypeOf<Promise<StatusReading>>();
    expectTypeOf<StatusCode | number | null>().toExtend<StatusReading>();
    createElement(StatusMessage, { code: await readResponse(new Response()) });
  });

  it('accepts a Response and no promise of one', () => {
    expectTypeOf(readResponse).parameter(0).toEqualTypeOf<Response>();
    // @ts-expect-error -- await it first
    void readResponse(fetch('/verify'));
  });

  it('accepts the options of readStatus, except for httpStatus, since a response has its own', () => {
    expectTypeOf<ReadResponseOptions>().toEqualTypeOf<{
      readonly operation?: Operation | undefined;
      readonly signal?: AbortSignal | null | undefined;
    }>();
    // @ts-expect-error -- the response has its own
    void readResponse(new Response(), { httpStatus: 413 });
  });
});
