import type { Box } from '../../mock-api/LiveFaceFinder.ts';

/** The part of a video that the person sees where it fills its box (`object-fit: cover`), in the video's pixels. */
export function shownPart({ videoWidth, videoHeight, clientWidth, clientHeight }: HTMLVideoElement): Box {
  // How many of the video's pixels lie under one of the box.
  const density = Math.min(videoWidth / clientWidth, videoHeight / clientHeight);
  const width = clientWidth * density;
  const height = clientHeight * density;
  return { x: (videoWidth - width) / 2, y: (videoHeight - height) / 2, width, height };
}
