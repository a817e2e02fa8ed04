import { ApiError } from './ApiError.ts';
import type { FaceFinder, FoundFace } from './FaceFinder.ts';

/** The statuses for a bad picture, by field: invalid base64, an unknown file type, and a file that cannot be opened. */
const pictureStatuses = {
  image: { invalidBase64: 490, unknownType: 491, unreadable: 493 },
  target_image: { invalidBase64: 492, unknownType: 493, unreadable: 493 },
  source_image: { invalidBase64: 494, unknownType: 495, unreadable: 495 },
} as const;

/** A field that holds a picture. */
export type PictureField = keyof typeof pictureStatuses;

export const pictureFields = Object.keys(pictureStatuses) as PictureField[];

/** The first bytes of a file, which identify its type. */
const fileSignatures = {
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** The smallest width and height of a face that the vendor accepts, in pixels of the picture. */
const minFaceSize = 150;

/** Decodes the JPG or PNG in a field. The field holds plain base64: a `data:` prefix is invalid. */
export function decodePicture(field: PictureField, base64: string): Blob {
  const statuses = pictureStatuses[field];
  const bytes = decodeBase64(base64);
  if (bytes === null) throw new ApiError(statuses.invalidBase64);
  const fileType = Object.entries(fileSignatures).find(([, signature]) =>
    signature.every((byte, index) => bytes[index] === byte),
  );
  if (fileType === undefined) throw new ApiError(statuses.unknownType);
  return new Blob([bytes], { type: fileType[0] });
}

function decodeBase64(base64: string) {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Finds the one face in a picture. Throws 412 for no face, 414 for several, and 413 for a face that is too small. */
export async function findSingleFace(
  faceFinder: FaceFinder,
  field: PictureField,
  picture: Blob,
  { acceptSmall = false }: { readonly acceptSmall?: boolean } = {},
): Promise<FoundFace> {
  const found = await faceFinder.find(picture);
  if (found === null) throw new ApiError(pictureStatuses[field].unreadable);
  const [face, ...others] = found;
  if (face === undefined) throw new ApiError(412);
  if (others.length > 0) throw new ApiError(414);
  const isSmall = Math.min(face.width, face.height) < minFaceSize;
  if (isSmall && !acceptSmall) throw new ApiError(413);
  return face;
}
