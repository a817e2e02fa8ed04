export interface PhotoSize {
  /** In pixels. */
  readonly longestSide: number;
  /** Of the JPEG, from 0 to 1. */
  readonly quality: number;
}

/**
 * A JPEG, as a data URL, of what the person sees of a video that fills its box (`object-fit: cover`). It is not
 * mirrored, as the picture on the screen is.
 *
 * @param size - How large it may be; a larger picture is made smaller.
 */
export function takePhoto(video: HTMLVideoElement, { longestSide, quality }: PhotoSize): string {
  const { videoWidth, videoHeight, clientWidth, clientHeight } = video;
  // How many of the video's pixels lie under one of the box, and so how many of them are shown.
  const density = Math.min(videoWidth / clientWidth, videoHeight / clientHeight);
  const width = clientWidth * density;
  const height = clientHeight * density;
  const scale = Math.min(1, longestSide / Math.max(width, height));

  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas
    .getContext('2d')
    ?.drawImage(
      video,
      (videoWidth - width) / 2,
      (videoHeight - height) / 2,
      width,
      height,
      0,
      0,
      canvas.width,
      canvas.height,
    );
  return canvas.toDataURL('image/jpeg', quality);
}
