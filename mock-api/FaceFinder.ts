import type { DetectedFace, FaceBox } from 'face-status-kit/capture';

/** 128 numbers that describe a face. The descriptors of one person lie closer together than those of two people. */
export type FaceDescriptor = Float32Array;

/** A face in a picture. */
export interface FoundFace {
  /** Width of the box around the face, in pixels of the picture. */
  readonly width: number;
  /** Height of the box around the face, in pixels of the picture. */
  readonly height: number;
  /** Computes the descriptor of the face. */
  describe(): Promise<FaceDescriptor>;
}

/** Finds faces in pictures. The mock API receives one, so tests can replace the real detector. */
export interface FaceFinder {
  /** Returns the faces in a JPG or PNG, or `null` for a picture that cannot be opened. */
  find(picture: Blob): Promise<readonly FoundFace[] | null>;
  /** Returns the Euclidean distance between two faces, from 0. */
  distance(one: FaceDescriptor, other: FaceDescriptor): number;
}

/** Finds faces in a video that plays. The kiosk and the live camera example declare the same interface. */
export interface LiveFaceFinder {
  /**
   * Returns the faces in the current frame. A box at the edge may reach out of the picture.
   *
   * @param part - The part of the video to search, in pixels of the video. The boxes are in pixels of that part.
   */
  detect(video: HTMLVideoElement, part: FaceBox): Promise<readonly DetectedFace[]>;
}
