import type { FaceApiSettings } from './FaceApiSettings.ts';
import type { FaceDescriptor, FaceFinder, FoundFace } from './FaceFinder.ts';
import type { Gallery } from './Galleries.ts';
import type { PictureField } from './decodePicture.ts';
import type { Fields } from './readFields.ts';

/** A call that is permitted and well-formed, with all that it takes to answer it. */
export interface Call {
  readonly fields: Fields;
  readonly settings: Readonly<FaceApiSettings>;
  /** The gallery that the call names. */
  readonly gallery: Gallery;
  /** Finds the one face in a picture; refuses none, several, or one that is too small. */
  readonly find: Look<FoundFace>;
  /** Finds it, and what tells it from others. */
  readonly describe: Look<FaceDescriptor>;
  readonly distance: FaceFinder['distance'];
}

type Look<Seen> = (field: PictureField, options?: { readonly acceptSmall: boolean }) => Promise<Seen>;

/** What a body carries besides its status. */
export type Answer = Readonly<Record<string, unknown>>;
