import { ApiError } from './ApiError.ts';
import type { FaceApiSettings } from './FaceApiSettings.ts';

type Clients = FaceApiSettings['clients'];

/** The status for each field that a request lacks. The fields are checked in this order. */
const statusWhenMissing = {
  trx_id: 400,
  image: 451,
  user_id: 452,
  user_name: 453,
  facegallery_id: 454,
  target_image: 455,
  source_image: 456,
} as const;

/** A text field of a request. */
export type Field = keyof typeof statusWhenMissing;

/** The fields of a request. An optional field that the request leaves out is an empty text. */
export type Fields = { readonly [Name in Field]: string } & { readonly force_register: boolean };

/** The parsed JSON of a request: its values can have any type. */
type JsonObject = { readonly [Name in Field | 'force_register']?: unknown };

const fieldNames = Object.keys(statusWhenMissing) as Field[];
const idFields: readonly Field[] = ['trx_id', 'user_id', 'facegallery_id'];

/** The vendor's limit, in characters. */
const maxIdLength = 120;

/** Returns the galleries of the client that sent the request. Throws 401 for an unknown access token. */
export function authenticate(request: Request, clients: Clients): readonly string[] {
  const token = request.headers.get('Accesstoken');
  const client = Object.entries(clients).find(([knownToken]) => knownToken === token);
  if (client === undefined) throw new ApiError(401);
  return client[1];
}

/** Throws 416 for a gallery that does not exist, and 403 for one that belongs to another client. */
export function checkGalleryAccess(galleryId: string, ownGalleries: readonly string[], clients: Clients): void {
  if (ownGalleries.includes(galleryId)) return;
  const exists = Object.values(clients).flat().includes(galleryId);
  throw new ApiError(exists ? 403 : 416);
}

/** Reads the fields of a request. Throws 400 for a malformed body, and the field's own status for a missing field. */
export async function readFields(request: Request, requiredFields: readonly Field[]): Promise<Fields> {
  const body = parseJsonObject(await request.text());
  const fields = Object.fromEntries(fieldNames.map((name) => [name, readText(body[name])])) as Record<Field, string>;

  if (idFields.some((name) => fields[name].length > maxIdLength)) throw new ApiError(400);
  const missingField = fieldNames.find((name) => requiredFields.includes(name) && fields[name] === '');
  if (missingField !== undefined) throw new ApiError(statusWhenMissing[missingField]);
  return { ...fields, force_register: String(body.force_register) === 'true' };
}

function parseJsonObject(text: string): JsonObject {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ApiError(400);
  return value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError(400);
  }
}

function readText(value: unknown): string {
  const text = value ?? '';
  if (typeof text !== 'string') throw new ApiError(400);
  return text;
}
