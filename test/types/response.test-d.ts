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
  it('gives what readStatus gives, and a message takes it as it is', async () => {
    expectTypeOf(readStatus).returns.toEqualTypeOf<StatusReading>();
    expectTypeOf(readResponse).returns.toEqualTypeOf<Promise<StatusReading>>();
    expectTypeOf<StatusCode | number | null>().toExtend<StatusReading>();
    createElement(StatusMessage, { code: await readResponse(new Response()) });
  });

  it('takes a Response, and not one that is still to come', () => {
    expectTypeOf(readResponse).parameter(0).toEqualTypeOf<Response>();
    // @ts-expect-error -- await it first
    void readResponse(fetch('/verify'));
  });

  it('takes the operation alone, since a response brings its HTTP status', () => {
    expectTypeOf<ReadResponseOptions>().toEqualTypeOf<{ readonly operation?: Operation | undefined }>();
    // @ts-expect-error -- the response's own counts
    void readResponse(new Response(), { httpStatus: 413 });
  });
});
