import { ApiError } from './ApiError.ts';
import type { AnswerFields, FaceApiSettings } from './FaceApiSettings.ts';
import type { FaceDescriptor, FaceFinder, FoundFace } from './FaceFinder.ts';
import { checkRegistry, findPerson, type Gallery } from './galleries.ts';
import type { PictureField } from './readPicture.ts';
import type { Field, Fields } from './readRequest.ts';

/** A well-formed and permitted request, and the tools to answer it. */
export interface ApiRequest {
  readonly fields: Fields;
  readonly settings: Readonly<FaceApiSettings>;
  /** The gallery that the request names. */
  readonly gallery: Gallery;
  /** Finds the one face in a picture. Throws for no face, several faces, or a face that is too small. */
  readonly findFace: PictureReader<FoundFace>;
  /** Finds the one face in a picture and returns its descriptor. */
  readonly describeFace: PictureReader<FaceDescriptor>;
  readonly distance: FaceFinder['distance'];
}

type PictureReader<Result> = (field: PictureField, options?: { readonly acceptSmall?: boolean }) => Promise<Result>;

/** One call of the API. Every call is a POST. */
export interface Endpoint {
  readonly path: string;
  readonly requiredFields: readonly Field[];
  /** Returns the fields of a success. Looks data up first, because the face detector is slow. */
  answer(request: ApiRequest): Promise<AnswerFields> | AnswerFields;
}

/** Two faces at most this far apart belong to one person, by the authors of the descriptor (dlib's ResNet). */
const maxMatchDistance = 0.6;

export const endpoints = {
  enrollFace: {
    path: '/face-api/facegallery/enroll-face',
    requiredFields: ['trx_id', 'user_id', 'user_name', 'facegallery_id', 'image'],
    async answer({ fields, settings, gallery, describeFace }) {
      checkRegistry(fields, settings.registry);
      const descriptor = await describeFace('image', { acceptSmall: fields.force_register });
      const { user_id, user_name } = fields;
      gallery.set(user_id, { user_id, user_name, descriptor });
      return {};
    },
  },

  verifyFace: {
    path: '/face-api/facegallery/verify-face',
    requiredFields: ['trx_id', 'user_id', 'facegallery_id', 'image'],
    async answer({ fields, settings, gallery, describeFace, distance }) {
      const person = findPerson(gallery, fields.user_id);
      const face = await describeFace('image');
      return { user_name: person.user_name, ...compareFaces(distance(face, person.descriptor), settings) };
    },
  },

  identifyFace: {
    path: '/face-api/facegallery/identify-face',
    requiredFields: ['trx_id', 'facegallery_id', 'image'],
    async answer({ settings, gallery, describeFace, distance }) {
      const face = await describeFace('image');
      const matches = [...gallery.values()]
        .map((person) => ({ person, faceDistance: distance(face, person.descriptor) }))
        .filter(({ faceDistance }) => isMatch(faceDistance, settings))
        .sort((one, other) => one.faceDistance - other.faceDistance);
      const [nearest] = matches;
      checkMatch(nearest !== undefined, settings);
      const mask = settings.wearsMask;
      // An empty list has the mask beside it, because the mask may be the reason.
      if (nearest === undefined) return { return: [], mask };
      const { user_id, user_name } = nearest.person;
      return { return: [{ user_id, user_name, confidence_level: toSimilarity(nearest.faceDistance), mask }] };
    },
  },

  deleteFace: {
    path: '/face-api/facegallery/delete-face',
    requiredFields: ['trx_id', 'user_id', 'facegallery_id'],
    answer({ fields, gallery }) {
      gallery.delete(findPerson(gallery, fields.user_id).user_id);
      return {};
    },
  },

  compareImages: {
    path: '/face-api/compare-images',
    requiredFields: ['trx_id', 'source_image', 'target_image'],
    async answer({ settings, describeFace, distance }) {
      const source = await describeFace('source_image');
      const target = await describeFace('target_image');
      return compareFaces(distance(source, target), settings);
    },
  },

  verifyFaceLiveness: {
    path: '/face-api/verify-face-liveness',
    // The vendor documents no `trx_id` for this call.
    requiredFields: ['image'],
    async answer({ settings, findFace }) {
      await findFace('image');
      return { liveness: settings.isLive, match_status: true, results: [] };
    },
  },
} satisfies Record<string, Endpoint>;

/** The name of a call. */
export type EndpointName = keyof typeof endpoints;

function compareFaces(distance: number, settings: Readonly<FaceApiSettings>): AnswerFields {
  const verified = isMatch(distance, settings);
  checkMatch(verified, settings);
  return { similarity: toSimilarity(distance), masker: settings.wearsMask, verified };
}

/** Returns whether two faces belong to one person. A face with a mask matches nobody. */
function isMatch(distance: number, { wearsMask }: Readonly<FaceApiSettings>): boolean {
  return distance <= maxMatchDistance && !wearsMask;
}

/** Throws 411 for a face that does not match, when the settings ask for a status. */
function checkMatch(matches: boolean, { mismatch }: Readonly<FaceApiSettings>): void {
  if (!matches && mismatch === 'status') throw new ApiError(411);
}

/** Returns the similarity of two faces, from 0 to 1. */
function toSimilarity(distance: number): number {
  return Number(Math.max(0, 1 - distance).toFixed(6));
}
