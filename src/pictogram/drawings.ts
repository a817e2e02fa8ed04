import type { PictogramId } from '../catalogue/pictogramIds.ts';
import type { Drawing } from './Drawing.ts';
import { allowCamera, connectCamera, photoTaken, takePhoto, useSmallerPhoto } from './drawings/camera.ts';
import { removeCap, removeCoverings, removeGlasses, removeMask } from './drawings/coverings.ts';
import {
  checkConnection,
  closeOtherApps,
  goOn,
  openSettings,
  signIn,
  tryAgain,
  useAnotherBrowser,
} from './drawings/device.ts';
import {
  centerFace,
  faceFound,
  faceLight,
  holdStill,
  lookStraight,
  moveCloser,
  moveFurther,
  onePersonOnly,
} from './drawings/faces.ts';
import { askStaff, checkDetails, checkNik, wait } from './drawings/help.ts';

/** Every drawing by its name: a name without a drawing does not compile. */
export const drawings: Readonly<Record<PictogramId, Drawing>> = {
  allowCamera,
  askStaff,
  centerFace,
  checkConnection,
  checkDetails,
  checkNik,
  closeOtherApps,
  connectCamera,
  continue: goOn,
  faceFound,
  faceLight,
  holdStill,
  lookStraight,
  moveCloser,
  moveFurther,
  onePersonOnly,
  openSettings,
  photoTaken,
  removeCap,
  removeCoverings,
  removeGlasses,
  removeMask,
  signIn,
  takePhoto,
  tryAgain,
  useAnotherBrowser,
  useSmallerPhoto,
  wait,
};
