import { Refusal } from './Refusal.ts';

/** What can be wrong with a picture, by its field: base64 that cannot be decoded, another type, a broken file. */
export const pictureFaults = {
  image: { undecodable: 490, unrecognized: 491, broken: 493 },
  target_image: { undecodable: 492, unrecognized: 493, broken: 493 },
  source_image: { undecodable: 494, unrecognized: 495, broken: 495 },
} as const;

/** A field that holds a picture. */
export type PictureField = keyof typeof pictureFaults;

export const pictureFields = Object.keys(pictureFaults) as PictureField[];

/** The first bytes of a file, which tell its type whatever its name says. */
const signatures = {
  'image/jpeg': [0xff, 0xd8, 0xff],
  'image/png': [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
};

/** The JPG or PNG in a field, which is plain base64: a `data:` prefix does not belong to it. */
export function decodePicture(field: PictureField, base64: string): Blob {
  const faults = pictureFaults[field];
  const bytes = decodeBase64(base64);
  if (bytes === null) throw new Refusal(faults.undecodable);
  const type = Object.entries(signatures).find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  if (type === undefined) throw new Refusal(faults.unrecognized);
  return new Blob([bytes], { type: type[0] });
}

function decodeBase64(base64: string) {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
