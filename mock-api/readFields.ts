import { Refusal } from './Refusal.ts';

/** What a call can send, and the status of a call that leaves it out. They are checked in this order. */
const missing = {
  trx_id: 400,
  image: 451,
  user_id: 452,
  user_name: 453,
  facegallery_id: 454,
  target_image: 455,
  source_image: 456,
} as const;

/** A field of a request's body that holds text. */
export type Field = keyof typeof missing;

/** What a call sent; what it did not need to send and left out is empty. */
export type Fields = { readonly [Name in Field]: string } & { readonly force_register: boolean };

/** A body as it came: nothing in it is sure. */
type Sent = { readonly [Name in Field | 'force_register']?: unknown };

const fieldNames = Object.keys(missing) as Field[];
const ids: readonly Field[] = ['trx_id', 'user_id', 'facegallery_id'];

/** The vendor's limit, in characters. */
const longestId = 120;

/** Reads the fields of a request. Throws a {@link Refusal} for what is not JSON or lacks a field that is needed. */
export async function readFields(request: Request, needed: readonly Field[]): Promise<Fields> {
  const body = parseRecord(await request.text());
  const fields = Object.fromEntries(fieldNames.map((name) => [name, readText(body[name])])) as Record<Field, string>;

  if (ids.some((id) => fields[id].length > longestId)) throw new Refusal(400);
  const absent = fieldNames.find((name) => needed.includes(name) && fields[name] === '');
  if (absent !== undefined) throw new Refusal(missing[absent]);
  return { ...fields, force_register: String(body.force_register) === 'true' };
}

function parseRecord(text: string): Sent {
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refusal(400);
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400);
  }
}

function readText(value: unknown): string {
  const text = value ?? '';
  if (typeof text !== 'string') throw new Refusal(400);
  return text;
}
