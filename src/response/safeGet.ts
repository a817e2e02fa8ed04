import { tryCatch } from '../utils/tryCatch.ts';

/** Reads a property of any value: `undefined` if the value cannot have one, `null` if its getter throws. */
export function safeGet(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null) return undefined;
  return tryCatch((): unknown => Reflect.get(holder, key), null);
}

/** Whether a value is an error object, of this window or another's: `instanceof` knows only its own. */
export function isError(value: unknown): boolean {
  return tagOf(value) === '[object Error]';
}

/** Whether a value is a record of fields, and not a list, an error or something that the platform made. */
export function isRecord(value: unknown): value is object {
  return tagOf(value) === '[object Object]';
}

// An answer of the API has some ten; whatever has more than this is none, and must not keep the page busy.
const mostKeys = 100;

/** What stands directly under a record, under any of its first 100 keys. */
export function valuesIn(record: object): unknown[] {
  const keys = tryCatch(() => Object.keys(record)) ?? [];
  return keys.slice(0, mostKeys).map((key) => safeGet(record, key));
}

function tagOf(value: unknown): string | null {
  return tryCatch(() => Object.prototype.toString.call(value), null);
}
