import { ApiError } from './ApiError.ts';
import type { FaceApiSettings } from './FaceApiSettings.ts';
import type { FaceDescriptor } from './FaceFinder.ts';
import type { Fields } from './readRequest.ts';

/** A person whose face is on file. */
export interface EnrolledPerson {
  readonly user_id: string;
  readonly user_name: string;
  readonly descriptor: FaceDescriptor;
}

/** The people of a gallery, by `user_id`. */
export type Gallery = Map<string, EnrolledPerson>;

/** The galleries, by `facegallery_id`. */
export type Galleries = Map<string, Gallery>;

/** Returns a gallery, and creates it when it does not exist yet. */
export function openGallery(galleries: Galleries, id: string): Gallery {
  const gallery = galleries.get(id) ?? new Map<string, EnrolledPerson>();
  galleries.set(id, gallery);
  return gallery;
}

/** Returns the person with an id. Throws 415 when nobody in the gallery has it. */
export function findPerson(gallery: Gallery, userId: string): EnrolledPerson {
  const person = gallery.get(userId);
  if (person === undefined) throw new ApiError(415);
  return person;
}

/** Looks a person up in the registry. Throws 606 for an unknown NIK, and 603 for another name. */
export function checkRegistry({ user_id, user_name }: Fields, registry: FaceApiSettings['registry']): void {
  if (registry === null) return;
  const entry = Object.entries(registry).find(([nik]) => nik === user_id);
  if (entry === undefined) throw new ApiError(606);
  const [, registeredName] = entry;
  if (normalizeName(registeredName) !== normalizeName(user_name)) throw new ApiError(603);
}

/** Returns a name without spaces and in lower case, because people type them in many ways. */
function normalizeName(name: string): string {
  return name.replace(/\s/g, '').toLowerCase();
}
