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
export const AllowCamera = /* @__PURE__ */ createPictogram('allowCamera', drawings.allowCamera);
export const AskStaff = /* @__PURE__ */ createPictogram('askStaff', drawings.askStaff);
export const CenterFace = /* @__PURE__ */ createPictogram('centerFace', drawings.centerFace);
export const CheckConnection = /* @__PURE__ */ createPictogram('checkConnection', drawings.checkConnection);
export const CheckDetails = /* @__PURE__ */ createPictogram('checkDetails', drawings.checkDetails);
export const CheckNik = /* @__PURE__ */ createPictogram('checkNik', drawings.checkNik);
export const CloseOtherApps = /* @__PURE__ */ createPictogram('closeOtherApps', drawings.closeOtherApps);
export const ConnectCamera = /* @__PURE__ */ createPictogram('connectCamera', drawings.connectCamera);
export const Continue = /* @__PURE__ */ createPictogram('continue', drawings.continue);
export const FaceFound = /* @__PURE__ */ createPictogram('faceFound', drawings.faceFound);
export const FaceLight = /* @__PURE__ */ createPictogram('faceLight', drawings.faceLight);
export const HoldStill = /* @__PURE__ */ createPictogram('holdStill', drawings.holdStill);
export const LookStraight = /* @__PURE__ */ createPictogram('lookStraight', drawings.lookStraight);
export const MoveCloser = /* @__PURE__ */ createPictogram('moveCloser', drawings.moveCloser);
export const MoveFurther = /* @__PURE__ */ createPictogram('moveFurther', drawings.moveFurther);
export const OnePersonOnly = /* @__PURE__ */ createPictogram('onePersonOnly', drawings.onePersonOnly);
export const OpenSettings = /* @__PURE__ */ createPictogram('openSettings', drawings.openSettings);
export const PhotoTaken = /* @__PURE__ */ createPictogram('photoTaken', drawings.photoTaken);
export const RemoveCap = /* @__PURE__ */ createPictogram('removeCap', drawings.removeCap);
export const RemoveCoverings = /* @__PURE__ */ createPictogram('removeCoverings', drawings.removeCoverings);
export const RemoveGlasses = /* @__PURE__ */ createPictogram('removeGlasses', drawings.removeGlasses);
export const RemoveMask = /* @__PURE__ */ createPictogram('removeMask', drawings.removeMask);
export const SignIn = /* @__PURE__ */ createPictogram('signIn', drawings.signIn);
export const TakePhoto = /* @__PURE__ */ createPictogram('takePhoto', drawings.takePhoto);
export const TryAgain = /* @__PURE__ */ createPictogram('tryAgain', drawings.tryAgain);
export const UseAnotherBrowser = /* @__PURE__ */ createPictogram('useAnotherBrowser', drawings.useAnotherBrowser);
export const UseSmallerPhoto = /* @__PURE__ */ createPictogram('useSmallerPhoto', drawings.useSmallerPhoto);
export const Wait = /* @__PURE__ */ createPictogram('wait', drawings.wait);
