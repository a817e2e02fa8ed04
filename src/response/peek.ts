/** What a read gives, or `null` where it throws, as a getter, a proxy or a text that is not JSON can. */
export function attempt<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** Reads a property of whatever it is given. What cannot hold one has `undefined`; one whose getter throws is `null`. */
export function peek(holder: unknown, key: string): unknown {
  if (typeof holder !== 'object' || holder === null) return undefined;
  return attempt((): unknown => Reflect.get(holder, key));
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
  const keys = attempt(() => Object.keys(record)) ?? [];
  return keys.slice(0, mostKeys).map((key) => peek(record, key));
}

function tagOf(value: unknown): string | null {
  return attempt(() => Object.prototype.toString.call(value));
}
