/**
 * The names of the pictures that go with statuses and actions. The catalogue refers to a picture by its name;
 * drawing it is the business of whoever shows it.
 */
export const pictogramIds = [
  'allowCamera',
  'askStaff',
  'centerFace',
  'checkConnection',
  'checkDetails',
  'checkNik',
  'closeOtherApps',
  'connectCamera',
  'continue',
  'faceFound',
  'faceLight',
  'holdStill',
  'lookStraight',
  'moveCloser',
  'moveFurther',
  'onePersonOnly',
  'openSettings',
  'photoTaken',
  'removeCap',
  'removeCoverings',
  'removeGlasses',
  'removeMask',
  'signIn',
  'takePhoto',
  'tryAgain',
  'useAnotherBrowser',
  'useSmallerPhoto',
  'wait',
] as const;

/** The name of a picture, see {@link pictogramIds}. */
export type PictogramId = (typeof pictogramIds)[number];
