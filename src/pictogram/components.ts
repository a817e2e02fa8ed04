import { forwardRef, type ForwardRefExoticComponent } from 'react';
import type { Drawing } from './Drawing.ts';
import * as drawings from './drawings/index.ts';
import { drawPictogram, type PictogramProps } from './drawPictogram.tsx';
import type { PictogramId } from './pictogramIds.ts';

/**
 * A picture as a component. Renders an `<svg>` that has the size and colour of the text around it and that is hidden
 * from screen readers.
 */
export type PictogramComponent = ForwardRefExoticComponent<PictogramProps>;

function createPictogram(id: PictogramId, drawing: Drawing): PictogramComponent {
  return forwardRef<SVGSVGElement, Omit<PictogramProps, 'ref'>>((attributes, ref) =>
    drawPictogram(id, drawing, { ...attributes, ref }),
  );
}

// One line for each picture. The `@__PURE__` mark lets a bundler drop the components that an app does not import.
export const AddLight = /* @__PURE__ */ createPictogram('addLight', drawings.addLight);
export const AllowCamera = /* @__PURE__ */ createPictogram('allowCamera', drawings.allowCamera);
export const AskStaff = /* @__PURE__ */ createPictogram('askStaff', drawings.askStaff);
export const Cancel = /* @__PURE__ */ createPictogram('cancel', drawings.cancel);
export const CenterFace = /* @__PURE__ */ createPictogram('centerFace', drawings.centerFace);
export const CheckConnection = /* @__PURE__ */ createPictogram('checkConnection', drawings.checkConnection);
export const CheckDetails = /* @__PURE__ */ createPictogram('checkDetails', drawings.checkDetails);
export const CheckNik = /* @__PURE__ */ createPictogram('checkNik', drawings.checkNik);
export const CheckPhoto = /* @__PURE__ */ createPictogram('checkPhoto', drawings.checkPhoto);
export const ChooseAllow = /* @__PURE__ */ createPictogram('chooseAllow', drawings.chooseAllow);
export const CloseOtherApps = /* @__PURE__ */ createPictogram('closeOtherApps', drawings.closeOtherApps);
export const Connected = /* @__PURE__ */ createPictogram('connected', drawings.connected);
export const Continue = /* @__PURE__ */ createPictogram('continue', drawings.continue);
export const FaceFound = /* @__PURE__ */ createPictogram('faceFound', drawings.faceFound);
export const FaceLight = /* @__PURE__ */ createPictogram('faceLight', drawings.faceLight);
export const HoldStill = /* @__PURE__ */ createPictogram('holdStill', drawings.holdStill);
export const KeepScreenOpen = /* @__PURE__ */ createPictogram('keepScreenOpen', drawings.keepScreenOpen);
export const LeaveBrightLight = /* @__PURE__ */ createPictogram('leaveBrightLight', drawings.leaveBrightLight);
export const LookStraight = /* @__PURE__ */ createPictogram('lookStraight', drawings.lookStraight);
export const MoveCloser = /* @__PURE__ */ createPictogram('moveCloser', drawings.moveCloser);
export const MoveFreely = /* @__PURE__ */ createPictogram('moveFreely', drawings.moveFreely);
export const MoveFurther = /* @__PURE__ */ createPictogram('moveFurther', drawings.moveFurther);
export const OnePersonOnly = /* @__PURE__ */ createPictogram('onePersonOnly', drawings.onePersonOnly);
export const OpenEyes = /* @__PURE__ */ createPictogram('openEyes', drawings.openEyes);
export const OpenSettings = /* @__PURE__ */ createPictogram('openSettings', drawings.openSettings);
export const PhotoTaken = /* @__PURE__ */ createPictogram('photoTaken', drawings.photoTaken);
export const RemoveCap = /* @__PURE__ */ createPictogram('removeCap', drawings.removeCap);
export const RemoveCoverings = /* @__PURE__ */ createPictogram('removeCoverings', drawings.removeCoverings);
export const RemoveGlasses = /* @__PURE__ */ createPictogram('removeGlasses', drawings.removeGlasses);
export const RemoveMask = /* @__PURE__ */ createPictogram('removeMask', drawings.removeMask);
export const SendPhoto = /* @__PURE__ */ createPictogram('sendPhoto', drawings.sendPhoto);
export const SignIn = /* @__PURE__ */ createPictogram('signIn', drawings.signIn);
export const StartCamera = /* @__PURE__ */ createPictogram('startCamera', drawings.startCamera);
export const TakePhoto = /* @__PURE__ */ createPictogram('takePhoto', drawings.takePhoto);
export const TryAgain = /* @__PURE__ */ createPictogram('tryAgain', drawings.tryAgain);
export const UseAnotherBrowser = /* @__PURE__ */ createPictogram('useAnotherBrowser', drawings.useAnotherBrowser);
export const Wait = /* @__PURE__ */ createPictogram('wait', drawings.wait);
export const WaitForStaff = /* @__PURE__ */ createPictogram('waitForStaff', drawings.waitForStaff);
export const WipeLens = /* @__PURE__ */ createPictogram('wipeLens', drawings.wipeLens);
