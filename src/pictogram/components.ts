import type { PictogramId } from '../catalogue/pictogramIds.ts';
import { createPictogram, type PictogramComponent } from './createPictogram.ts';
import * as camera from './drawings/camera.ts';
import * as coverings from './drawings/coverings.ts';
import * as device from './drawings/device.ts';
import * as faces from './drawings/faces.ts';
import * as help from './drawings/help.ts';

// Each is marked as pure, so that a bundler keeps only those that an app imports.
export const AllowCamera = /* @__PURE__ */ createPictogram('allowCamera', camera.allowCamera);
export const AskStaff = /* @__PURE__ */ createPictogram('askStaff', help.askStaff);
export const CenterFace = /* @__PURE__ */ createPictogram('centerFace', faces.centerFace);
export const CheckConnection = /* @__PURE__ */ createPictogram('checkConnection', device.checkConnection);
export const CheckDetails = /* @__PURE__ */ createPictogram('checkDetails', help.checkDetails);
export const CheckNik = /* @__PURE__ */ createPictogram('checkNik', help.checkNik);
export const CloseOtherApps = /* @__PURE__ */ createPictogram('closeOtherApps', device.closeOtherApps);
export const ConnectCamera = /* @__PURE__ */ createPictogram('connectCamera', camera.connectCamera);
export const Continue = /* @__PURE__ */ createPictogram('continue', device.goOn);
export const FaceFound = /* @__PURE__ */ createPictogram('faceFound', faces.faceFound);
export const FaceLight = /* @__PURE__ */ createPictogram('faceLight', faces.faceLight);
export const HoldStill = /* @__PURE__ */ createPictogram('holdStill', faces.holdStill);
export const LookStraight = /* @__PURE__ */ createPictogram('lookStraight', faces.lookStraight);
export const MoveCloser = /* @__PURE__ */ createPictogram('moveCloser', faces.moveCloser);
export const MoveFurther = /* @__PURE__ */ createPictogram('moveFurther', faces.moveFurther);
export const OnePersonOnly = /* @__PURE__ */ createPictogram('onePersonOnly', faces.onePersonOnly);
export const OpenSettings = /* @__PURE__ */ createPictogram('openSettings', device.openSettings);
export const PhotoTaken = /* @__PURE__ */ createPictogram('photoTaken', camera.photoTaken);
export const RemoveCap = /* @__PURE__ */ createPictogram('removeCap', coverings.removeCap);
export const RemoveCoverings = /* @__PURE__ */ createPictogram('removeCoverings', coverings.removeCoverings);
export const RemoveGlasses = /* @__PURE__ */ createPictogram('removeGlasses', coverings.removeGlasses);
export const RemoveMask = /* @__PURE__ */ createPictogram('removeMask', coverings.removeMask);
export const SignIn = /* @__PURE__ */ createPictogram('signIn', device.signIn);
export const TakePhoto = /* @__PURE__ */ createPictogram('takePhoto', camera.takePhoto);
export const TryAgain = /* @__PURE__ */ createPictogram('tryAgain', device.tryAgain);
export const UseAnotherBrowser = /* @__PURE__ */ createPictogram('useAnotherBrowser', device.useAnotherBrowser);
export const UseSmallerPhoto = /* @__PURE__ */ createPictogram('useSmallerPhoto', camera.useSmallerPhoto);
export const Wait = /* @__PURE__ */ createPictogram('wait', help.wait);

/** Every pictogram by its id, for a picture that only data names: `pictograms[message.pictogram]`. */
export const pictograms: { readonly [Id in PictogramId]: PictogramComponent } = {
  allowCamera: AllowCamera,
  askStaff: AskStaff,
  centerFace: CenterFace,
  checkConnection: CheckConnection,
  checkDetails: CheckDetails,
  checkNik: CheckNik,
  closeOtherApps: CloseOtherApps,
  connectCamera: ConnectCamera,
  continue: Continue,
  faceFound: FaceFound,
  faceLight: FaceLight,
  holdStill: HoldStill,
  lookStraight: LookStraight,
  moveCloser: MoveCloser,
  moveFurther: MoveFurther,
  onePersonOnly: OnePersonOnly,
  openSettings: OpenSettings,
  photoTaken: PhotoTaken,
  removeCap: RemoveCap,
  removeCoverings: RemoveCoverings,
  removeGlasses: RemoveGlasses,
  removeMask: RemoveMask,
  signIn: SignIn,
  takePhoto: TakePhoto,
  tryAgain: TryAgain,
  useAnotherBrowser: UseAnotherBrowser,
  useSmallerPhoto: UseSmallerPhoto,
  wait: Wait,
};
