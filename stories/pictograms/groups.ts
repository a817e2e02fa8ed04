import type { PictogramId } from 'face-status-kit/pictograms';

/** What each pictogram asks for or says, in plain English. */
export const meanings = {
  moveCloser: 'Move closer',
  moveFurther: 'Move further away',
  centerFace: 'Show your whole face',
  lookStraight: 'Look straight at the camera',
  holdStill: 'Hold still',
  faceLight: 'Let light fall on your face',
  onePersonOnly: 'One person only',
  faceFound: 'Your face is right',
  removeCoverings: 'Take off mask, cap or sunglasses',
  removeMask: 'Take off your mask',
  removeGlasses: 'Take off your glasses',
  removeCap: 'Take off your cap',
  takePhoto: 'Take a photo',
  photoTaken: 'The photo is taken',
  useSmallerPhoto: 'Choose a smaller photo file',
  allowCamera: 'Allow the camera',
  connectCamera: 'Connect a camera',
  askStaff: 'Ask our staff',
  wait: 'Wait a moment',
  checkNik: 'Check your NIK against your KTP',
  checkDetails: 'Check your details',
  signIn: 'Sign in',
  continue: 'Continue',
  tryAgain: 'Try again',
  checkConnection: 'Check your connection',
  openSettings: 'Open the settings',
  closeOtherApps: 'Close other apps',
  useAnotherBrowser: 'Use another browser',
} as const satisfies Record<PictogramId, string>;

/** The pictograms as a person meets them. */
export const groups: readonly { readonly heading: string; readonly ids: readonly PictogramId[] }[] = [
  {
    heading: 'In front of the camera',
    ids: [
      'moveCloser',
      'moveFurther',
      'centerFace',
      'lookStraight',
      'holdStill',
      'faceLight',
      'onePersonOnly',
      'faceFound',
    ],
  },
  { heading: 'What covers the face', ids: ['removeCoverings', 'removeMask', 'removeGlasses', 'removeCap'] },
  {
    heading: 'Camera and photo',
    ids: ['takePhoto', 'photoTaken', 'useSmallerPhoto', 'allowCamera', 'connectCamera'],
  },
  { heading: 'Help and details', ids: ['askStaff', 'wait', 'checkNik', 'checkDetails', 'signIn'] },
  {
    heading: 'On the screen',
    ids: ['continue', 'tryAgain', 'checkConnection', 'openSettings', 'closeOtherApps', 'useAnotherBrowser'],
  },
];
