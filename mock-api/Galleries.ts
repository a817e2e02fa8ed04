import type { FaceDescriptor } from './FaceFinder.ts';
import { Refusal } from './Refusal.ts';

/** Somebody whose face is on file. */
export interface EnrolledPerson {
  readonly user_id: string;
  readonly user_name: string;
  readonly descriptor: FaceDescriptor;
}

/** The people of a gallery, by their `user_id`. */
export type Gallery = Map<string, EnrolledPerson>;

/** The galleries, by their `facegallery_id`. One in which nobody was enrolled yet is empty. */
export class Galleries {
  readonly #galleries = new Map<string, Gallery>();

  open(id: string): Gallery {
    const gallery = this.#galleries.get(id) ?? new Map<string, EnrolledPerson>();
    this.#galleries.set(id, gallery);
    return gallery;
  }
}

/** The person with an id. Throws a {@link Refusal} if nobody in the gallery has it. */
export function findPerson(gallery: Gallery, id: string): EnrolledPerson {
  const person = gallery.get(id);
  if (person === undefined) throw new Refusal(415);
  return person;
}
