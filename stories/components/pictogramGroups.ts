import type { PictogramId } from 'face-status-kit/pictograms';

type Meanings = Readonly<Partial<Record<PictogramId, string>>>;

const inFrontOfCamera = {
  moveCloser: 'Move closer',
  moveFurther: 'Move further away',
  centerFace: 'Put your face in the middle',
  lookStraight: 'Look straight at the camera',
  openEyes: 'Keep your eyes open',
  holdStill: 'Hold still',
  onePersonOnly: 'One person only',
  faceFound: 'Your face is accepted',
} as const satisfies Meanings;

const light = {
  faceLight: 'Turn to the light',
  addLight: 'Turn on a light',
  leaveBrightLight: 'Step out of the bright light',
} as const satisfies Meanings;

const coverings = {
  removeCoverings: 'Take off mask, cap or sunglasses',
  removeMask: 'Take off your mask',
  removeGlasses: 'Take off your glasses',
  removeCap: 'Take off your cap',
} as const satisfies Meanings;

const camera = {
  allowCamera: 'Turn on camera access',
  chooseAllow: 'Press “Allow”',
  startCamera: 'The camera is starting',
  wipeLens: 'Wipe the camera lens',
} as const satisfies Meanings;

const photo = {
  takePhoto: 'Take a photo',
  photoTaken: 'The photo is taken',
  moveFreely: 'You can move again',
  sendPhoto: 'The photo is being sent',
  checkPhoto: 'The photo is being checked',
} as const satisfies Meanings;

const helpAndDetails = {
  askStaff: 'Ask our staff',
  waitForStaff: 'Staff are on their way',
  wait: 'Wait a moment',
  checkNik: 'Check your NIK against your KTP',
  checkDetails: 'Check your details',
  signIn: 'Log in',
} as const satisfies Meanings;

const onScreen = {
  continue: 'Continue',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  keepScreenOpen: 'Leave this screen open',
  checkConnection: 'Check your connection',
  connected: 'The internet is back',
  openSettings: 'Open the settings',
  closeOtherApps: 'Close other apps',
  useAnotherBrowser: 'Use another browser',
} as const satisfies Meanings;

/** The meaning of each pictogram. A pictogram without one does not compile. */
export const meanings: Readonly<Record<PictogramId, string>> = {
  ...inFrontOfCamera,
  ...light,
  ...coverings,
  ...camera,
  ...photo,
  ...helpAndDetails,
  ...onScreen,
};

/** The pictograms by topic, in the order of the page. */
export const groups = [
  createGroup('In front of the camera', inFrontOfCamera),
  createGroup('Light', light),
  createGroup('What covers the face', coverings),
  createGroup('The camera', camera),
  createGroup('The photo', photo),
  createGroup('Help and details', helpAndDetails),
  createGroup('On the screen', onScreen),
];

function createGroup(heading: string, ofGroup: Meanings) {
  // `Object.keys` returns `string[]` for the keys of a record.
  return { heading, ids: Object.keys(ofGroup) as PictogramId[] };
}
