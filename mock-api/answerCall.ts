import type { Answer } from './Call.ts';
import type { FaceApiSettings } from './FaceApiSettings.ts';
import type { FaceFinder } from './FaceFinder.ts';
import type { Galleries } from './Galleries.ts';
import { Refusal } from './Refusal.ts';
import { decodePicture, pictureFaults, pictureFields, type PictureField } from './decodePicture.ts';
import type { Endpoint } from './endpoints.ts';
import { onlyFace } from './onlyFace.ts';
import { galleriesOf, requireGallery } from './permissions.ts';
import { readFields } from './readFields.ts';

/** What calls are answered from. */
export interface Backend {
  readonly settings: Readonly<FaceApiSettings>;
  readonly galleries: Galleries;
  readonly faces: FaceFinder;
}

/**
 * Answers a call, or throws a {@link Refusal} for the first thing that is wrong: who calls, what is sent, where to,
 * and only then what is in the pictures.
 */
export async function answerCall(request: Request, endpoint: Endpoint, backend: Backend): Promise<Answer> {
  const { settings, galleries, faces } = backend;
  const own = galleriesOf(request, settings.clients);
  const fields = await readFields(request, endpoint.needs);
  if (endpoint.needs.includes('facegallery_id')) requireGallery(fields.facegallery_id, own, settings.clients);

  const sent = pictureFields.filter((field) => endpoint.needs.includes(field));
  // An endpoint looks only at the pictures that it needs.
  const pictures = Object.fromEntries(sent.map((field) => [field, decodePicture(field, fields[field])])) as {
    readonly [Field in PictureField]: Blob;
  };
  if (settings.asked !== null) throw new Refusal(settings.asked);

  const find = async (field: PictureField, { acceptSmall } = { acceptSmall: false }) => {
    const found = await faces.find(pictures[field]);
    if (found === null) throw new Refusal(pictureFaults[field].broken);
    return onlyFace(found, acceptSmall);
  };

  return endpoint.answer({
    fields,
    settings,
    gallery: galleries.open(fields.facegallery_id),
    find,
    describe: async (...look) => (await find(...look)).describe(),
    distance: (one, other) => faces.distance(one, other),
  });
}
