/** A box, in pixels of the picture, from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Sees faces in a video that plays: fast rather than far, and only where they are. */
export interface LiveFaceFinder {
  /**
   * The boxes around the faces in the frame that a video shows now. A face at the edge may reach out of the picture.
   *
   * @param part - The part of the video to look at, in its pixels; the boxes are in pixels of that part.
   */
  detect(video: HTMLVideoElement, part: Box): Promise<readonly Box[]>;
}
