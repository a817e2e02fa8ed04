import { tryCatch } from '../utils/tryCatch.ts';

// The values that this folder reads come from servers, HTTP clients and apps. Reading a member of them may throw.
// Everywhere in this folder, a member is `undefined` if it is missing, and `null` if it is empty or cannot be read. A
// function that finds nothing returns `null`.

/** Reads a member of any value. Returns `undefined` if the value is not an object, and `null` if the getter throws. */
export function safeGet(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return tryCatch((): unknown => Reflect.get(value, name), null);
}

/** Reads several members of any value, each as {@link safeGet} does. */
export function safePick<Name extends string>(value: unknown, names: readonly Name[]): Readonly<Record<Name, unknown>> {
  const members = names.map((name) => [name, safeGet(value, name)]);
  return Object.fromEntries(members) as Record<Name, unknown>;
}

/** The number of members that are read of one object. An answer of the API has about ten. */
const maxMembers = 100;

/** Returns the names and values of an object's first 100 members, so that a huge object does not block the page. */
export function getMembers(object: object): readonly (readonly [name: string, value: unknown])[] {
  const names = tryCatch(() => Object.keys(object), []);
  return names.slice(0, maxMembers).map((name) => [name, safeGet(object, name)]);
}

/** Returns whether a value is a plain object: not a list, an error or an object of the platform. */
export function isRecord(value: unknown): value is object {
  return getTag(value) === '[object Object]';
}

/** Returns whether a value is an error. Unlike `instanceof`, it knows the errors of other windows too. */
export function isError(value: unknown): boolean {
  return getTag(value) === '[object Error]';
}

function getTag(value: unknown): string | null {
  return tryCatch(() => Object.prototype.toString.call(value), null);
}
