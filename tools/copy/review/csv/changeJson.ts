import { put } from './changeText.ts';
import type { TextPlace } from './TextPlace.ts';

type Json = Readonly<Record<string, unknown>>;

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function stepsTo({ file, owner, name }: TextPlace): readonly string[] {
  if (file === 'attendant') return owner === undefined ? ['actions', name] : ['codes', owner, name];
  return owner === undefined ? [name] : [owner, name];
}

function putAt(value: unknown, [step, ...more]: readonly string[], text: string): unknown {
  if (step === undefined) return text;
  const json = isJson(value) ? value : {};
  return put(json, step, putAt(Object.hasOwn(json, step) ? json[step] : undefined, more, text));
}

/** What a locale file holds, with a text changed: the rest of it stays, also what nobody has written yet. */
export function changeJson(json: unknown, place: TextPlace, text: string): unknown {
  return putAt(json, stepsTo(place), text);
}
