/** Where the calls of the face API are. All are POST. */
export const faceApiPaths = {
  enrollFace: '/face-api/facegallery/enroll-face',
  verifyFace: '/face-api/facegallery/verify-face',
  identifyFace: '/face-api/facegallery/identify-face',
  deleteFace: '/face-api/facegallery/delete-face',
  compareImages: '/face-api/compare-images',
  verifyFaceLiveness: '/face-api/verify-face-liveness',
} as const;

/** The name of a call, see {@link faceApiPaths}. */
export type FaceApiCall = keyof typeof faceApiPaths;
