import type { Answer, Call } from './Call.ts';
import type { FaceApiSettings } from './FaceApiSettings.ts';
import { findPerson } from './Galleries.ts';
import type { FaceApiCall } from './faceApiPaths.ts';
import { isMatch, requireMatch, similarityAt } from './matching.ts';
import type { Field } from './readFields.ts';
import { requireRegistered } from './requireRegistered.ts';

/** What a call needs to be sent, and how it is answered. What is cheap to look up comes before the detector. */
export interface Endpoint {
  readonly needs: readonly Field[];
  answer(call: Call): Promise<Answer> | Answer;
}

export const endpoints: Readonly<Record<FaceApiCall, Endpoint>> = {
  enrollFace: {
    needs: ['trx_id', 'user_id', 'user_name', 'facegallery_id', 'image'],
    async answer({ fields, settings, gallery, describe }) {
      requireRegistered(fields, settings.registry);
      const descriptor = await describe('image', { acceptSmall: fields.force_register });
      const { user_id, user_name } = fields;
      gallery.set(user_id, { user_id, user_name, descriptor });
      return {};
    },
  },

  verifyFace: {
    needs: ['trx_id', 'user_id', 'facegallery_id', 'image'],
    async answer({ fields, settings, gallery, describe, distance }) {
      const person = findPerson(gallery, fields.user_id);
      const face = await describe('image');
      return { user_name: person.user_name, ...compare(distance(face, person.descriptor), settings) };
    },
  },

  identifyFace: {
    needs: ['trx_id', 'facegallery_id', 'image'],
    async answer({ settings, gallery, describe, distance }) {
      const face = await describe('image');
      const people = [...gallery.values()].map((person) => ({ person, away: distance(face, person.descriptor) }));
      const [nearest] = people.filter(({ away }) => isMatch(away, settings)).sort((a, b) => a.away - b.away);
      requireMatch(nearest !== undefined, settings);
      // Where nobody is returned, the mask that may be why stands beside the empty list.
      if (nearest === undefined) return { return: [], mask: settings.masker };
      const { user_id, user_name } = nearest.person;
      return { return: [{ user_id, user_name, confidence_level: similarityAt(nearest.away), mask: settings.masker }] };
    },
  },

  deleteFace: {
    needs: ['trx_id', 'user_id', 'facegallery_id'],
    answer({ fields, gallery }) {
      gallery.delete(findPerson(gallery, fields.user_id).user_id);
      return {};
    },
  },

  compareImages: {
    needs: ['trx_id', 'source_image', 'target_image'],
    async answer({ settings, describe, distance }) {
      const source = await describe('source_image');
      return compare(distance(source, await describe('target_image')), settings);
    },
  },

  // Its vendor documents no `trx_id` here.
  verifyFaceLiveness: {
    needs: ['image'],
    async answer({ settings, find }) {
      await find('image');
      return { liveness: settings.liveness, match_status: true, results: [] };
    },
  },
};

function compare(distance: number, settings: Readonly<FaceApiSettings>): Answer {
  const verified = isMatch(distance, settings);
  requireMatch(verified, settings);
  return { similarity: similarityAt(distance), masker: settings.masker, verified };
}
