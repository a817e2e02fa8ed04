/** A face in a picture. */
export interface FoundFace {
  /** Width of the box around it, in pixels of the picture. */
  readonly width: number;
  /** Height of the box around it, in pixels of the picture. */
  readonly height: number;
  /** What tells it from other faces: 128 numbers, nearer to those of the same person than to anybody else's. */
  describe(): Promise<FaceDescriptor>;
}

export type FaceDescriptor = Float32Array;

/** Sees faces in pictures. It is given to the stand-in, so that the detector and the rules stay apart. */
export interface FaceFinder {
  /** The faces in a JPG or PNG, or `null` for a picture that cannot be opened. */
  find(picture: Blob): Promise<readonly FoundFace[] | null>;
  /** How far two faces are apart (Euclidean), from 0. */
  distance(one: FaceDescriptor, other: FaceDescriptor): number;
}
