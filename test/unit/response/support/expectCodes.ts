import { inspect } from 'node:util';
import { readStatus, type ReadStatusOptions, type StatusReading } from 'face-status-kit/core';
import { expect } from 'vitest';

/** A value, and the code that `readStatus` should return for it. */
export type CodeCase = readonly [name: string, value: unknown, code: StatusReading, options?: ReadStatusOptions];

/** Expects that `readStatus` returns the code of each case. The failure shows the name of every case that fails. */
export function expectCodes(cases: readonly CodeCase[]): void {
  const actual = cases.map(([name, value, , options]) => [name, readStatus(value, options)]);
  expect(actual).toStrictEqual(cases.map(([name, , code]) => [name, code]));
}

/** Expects that `readStatus` returns one code for all of the values. */
export function expectCode(code: StatusReading, values: readonly unknown[], options?: ReadStatusOptions): void {
  expectCodes(values.map((value, index) => [`${index}: ${inspect(value, { depth: 2 })}`, value, code, options ?? {}]));
}
