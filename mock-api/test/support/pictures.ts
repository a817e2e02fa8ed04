import type { FaceFinder } from '../../FaceFinder.ts';

/** The place of each face on a line. Faces at most 0.6 apart count as one person. */
const facePositions = { siti: 0, sitiInGlasses: 0.5, wayan: 0.9, budi: 2 };

interface DrawnFace {
  readonly position: number;
  readonly width: number;
  readonly height: number;
}

/** Describes a face of 300 × 300 pixels, or of another size. */
export const drawFace = (who: keyof typeof facePositions, width = 300, height = width): DrawnFace => ({
  position: facePositions[who],
  width,
  height,
});

const jpgSignature = [0xff, 0xd8, 0xff, 0xe0];
const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Encodes a file as base64: its first bytes, and a text as the rest. */
const encodeFile = (bytes: readonly number[], text: string) => btoa(String.fromCharCode(...bytes) + text);

/** Encodes a JPG with these faces. */
export const photo = (...faces: DrawnFace[]) => encodeFile(jpgSignature, JSON.stringify(faces));
export const pngPhoto = (...faces: DrawnFace[]) => encodeFile(pngSignature, JSON.stringify(faces));
export const brokenPhoto = encodeFile(jpgSignature, 'broken');
export const gif = encodeFile([], 'GIF89a');

/** Creates a face finder that reads the faces from the bytes of a picture, and counts its searches. */
export function createScriptedFinder(): FaceFinder & { searches: number } {
  const finder = {
    searches: 0,
    async find(picture: Blob) {
      finder.searches += 1;
      const text = await picture.text();
      if (text.endsWith('broken')) return null;
      const faces = JSON.parse(text.slice(text.indexOf('['))) as DrawnFace[];
      return faces.map(({ position, width, height }) => ({
        width,
        height,
        describe: () => Promise.resolve(Float32Array.of(position)),
      }));
    },
    distance: (one: Float32Array, other: Float32Array) => Math.abs((one[0] ?? NaN) - (other[0] ?? NaN)),
  };
  return finder;
}
