export { Pictogram, type PictogramByIdProps } from './pictogram/Pictogram.tsx';
export {
  AllowCamera,
  AskStaff,
  CenterFace,
  CheckConnection,
  CheckDetails,
  CheckNik,
  CloseOtherApps,
  ConnectCamera,
  Continue,
  FaceFound,
  FaceLight,
  HoldStill,
  LookStraight,
  MoveCloser,
  MoveFurther,
  OnePersonOnly,
  OpenSettings,
  PhotoTaken,
  RemoveCap,
  RemoveCoverings,
  RemoveGlasses,
  RemoveMask,
  SignIn,
  TakePhoto,
  TryAgain,
  UseAnotherBrowser,
  UseSmallerPhoto,
  Wait,
  pictograms,
} from './pictogram/components.ts';

export type { PictogramId } from './catalogue/pictogramIds.ts';
export type { PictogramComponent } from './pictogram/createPictogram.ts';
export type { PictogramProps } from './pictogram/drawPictogram.tsx';
