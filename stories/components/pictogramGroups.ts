import type { PictogramId } from 'face-status-kit/pictograms';

type Meanings = Readonly<Partial<Record<PictogramId, string>>>;

const inFrontOfCamera = {
  moveCloser: 'Move closer',
  moveFurther: 'Move further away',
  centerFace: 'Show your whole face',
  lookStraight: 'Look straight at the camera',
  holdStill: 'Hold still',
  faceLight: 'Let light fall on your face',
  onePersonOnly: 'One person only',
  faceFound: 'Your face is right',
} as const satisfies Meanings;

const coverings = {
  removeCoverings: 'Take off mask, cap or sunglasses',
  removeMask: 'Take off your mask',
  removeGlasses: 'Take off your glasses',
  removeCap: 'Take off your cap',
} as const satisfies Meanings;

const cameraAndPhoto = {
  takePhoto: 'Take a photo',
  photoTaken: 'The photo is taken',
  useSmallerPhoto: 'Choose a smaller photo file',
  allowCamera: 'Allow the camera',
  connectCamera: 'Connect a camera',
} as const satisfies Meanings;

const helpAndDetails = {
  askStaff: 'Ask our staff',
  wait: 'Wait a moment',
  checkNik: 'Check your NIK against your KTP',
  checkDetails: 'Check your details',
  signIn: 'Sign in',
} as const satisfies Meanings;

const onScreen = {
  continue: 'Continue',
  tryAgain: 'Try again',
  checkConnection: 'Check your connection',
  openSettings: 'Open the settings',
  closeOtherApps: 'Close other apps',
  useAnotherBrowser: 'Use another browser',
} as const satisfies Meanings;

/** The meaning of each pictogram. A pictogram without one does not compile. */
export const meanings: Readonly<Record<PictogramId, string>> = {
  ...inFrontOfCamera,
  ...coverings,
  ...cameraAndPhoto,
  ...helpAndDetails,
  ...onScreen,
};

/** The pictograms by topic, in the order of the page. */
export const groups = [
  createGroup('In front of the camera', inFrontOfCamera),
  createGroup('What covers the face', coverings),
  createGroup('Camera and photo', cameraAndPhoto),
  createGroup('Help and details', helpAndDetails),
  createGroup('On the screen', onScreen),
];

function createGroup(heading: string, ofGroup: Meanings) {
  // `Object.keys` returns `string[]` for the keys of a record.
  return { heading, ids: Object.keys(ofGroup) as PictogramId[] };
}
