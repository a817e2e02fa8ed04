import {
  defineStatuses,
  readStatus,
  StatusMessage,
  StatusMessageProvider,
  type ActionHandlers,
  type Setting,
} from 'face-status-kit';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
// First, because the other stylesheets build on it.
import './EnrolmentScreen.css';
import { CameraControls } from './CameraControls.tsx';
import { CameraFrame } from './CameraFrame.tsx';
import { DetailsForm } from './DetailsForm.tsx';
import type { FaceService } from './enrolFace.ts';
import { Header } from './Header.tsx';
import { HelpDialog, type HelpContacts } from './HelpDialog.tsx';
import { KtpPicture } from './KtpPicture.tsx';
import { StepTitle } from './StepTitle.tsx';
import { takePhoto } from './takePhoto.ts';
import { openFrontCamera, useCamera } from './useCamera.ts';
import { useCameraPermission } from './useCameraPermission.ts';
import { useEnrolment } from './useEnrolment.ts';
import { useSendingCode } from './useSendingCode.ts';

/** The next photo is smaller by itself, so the person only takes it. */
const statuses = defineStatuses({ codes: { imageTooLarge: { actions: ['retakePhoto', 'getHelp'] } } });

interface EnrolmentScreenProps {
  readonly service: FaceService;
  readonly help: HelpContacts;
  /** Where the person stands. @default `handheld` on a phone or tablet, else `desktop` */
  readonly setting?: Setting | undefined;
  /** Called when the person continues after a success. The screen is then ready for the next person. */
  readonly onDone?: (() => void) | undefined;
  /** Signs the person in to the registry again. Without it, the message has no button for this action. */
  readonly onSignIn?: (() => void) | undefined;
}

/** Renders the enrolment of a face: the person's details, a photo, and the result. */
export function EnrolmentScreen({ service, help, setting = detectSetting(), onDone, onSignIn }: EnrolmentScreenProps) {
  const { t, i18n } = useTranslation();
  const enrolment = useEnrolment(service);
  const { step, fail } = enrolment;
  const helpDialog = useRef<HTMLDialogElement>(null);
  const onError = useCallback((error: unknown) => fail(readStatus(error) ?? 'unknown'), [fail]);
  const { video, isLive } = useCamera({ isWanted: step.name === 'camera', openCamera: openFrontCamera, onError });
  const sendingCode = useSendingCode(step.name === 'sending');
  const startingCode = useCameraPermission() ? 'cameraStarting' : 'cameraPermission';

  const photo = 'photo' in step ? step.photo : undefined;
  const waitingCode = step.name === 'sending' ? sendingCode : step.name === 'camera' && !isLive ? startingCode : null;
  const code = step.name === 'message' ? step.code : waitingCode;
  const actionHandlers: ActionHandlers = {
    // The promise keeps the buttons busy until there is an answer.
    tryAgain: photo ? () => enrolment.send(photo) : enrolment.openCamera,
    retakePhoto: enrolment.openCamera,
    editDetails: enrolment.editDetails,
    getHelp: () => helpDialog.current?.showModal(),
    signIn: onSignIn,
    continue: () => {
      enrolment.startOver();
      onDone?.();
    },
  };

  return (
    <StatusMessageProvider
      i18n={i18n}
      language={i18n.resolvedLanguage}
      setting={setting}
      statuses={statuses}
      // Other people can see the screen of a kiosk.
      privacy={setting === 'kiosk' || undefined}
    >
      <div className="enrolment" lang={i18n.resolvedLanguage} data-setting={setting} data-step={step.name}>
        <Header />
        <main className="enrolment-main">
          <StepTitle step={step} />
          {step.name === 'details' ? (
            <KtpPicture />
          ) : (
            <CameraFrame video={video} state={isLive ? 'live' : code === 200 ? 'done' : 'off'} photo={photo} />
          )}
          <div className="enrolment-body">
            {step.name === 'details' && (
              <DetailsForm
                details={enrolment.details}
                isCorrection={Boolean(photo)}
                isShared={setting === 'kiosk'}
                onSave={enrolment.saveDetails}
              />
            )}
            {step.name === 'intro' && (
              <>
                <button className="enrolment-button" type="button" onClick={enrolment.openCamera}>
                  {t('photo.turnOn')}
                </button>
                <button className="enrolment-button" data-kind="quiet" type="button" onClick={enrolment.editDetails}>
                  {t('photo.back')}
                </button>
              </>
            )}
            <StatusMessage
              code={code}
              operation="enroll"
              attempt={enrolment.attempt}
              retryAt={step.name === 'message' ? step.retryAt : null}
              actionHandlers={actionHandlers}
            />
            {step.name === 'camera' && (
              <CameraControls
                isLive={isLive}
                onTakePhoto={() => {
                  if (video.current) void enrolment.send(takePhoto(video.current, enrolment.photoSize));
                }}
                onTurnOff={enrolment.closeCamera}
              />
            )}
            {step.name === 'sending' && (
              <button className="enrolment-button" data-kind="quiet" type="button" onClick={enrolment.cancel}>
                {t('photo.cancel')}
              </button>
            )}
            {code === 200 && <p className="enrolment-quiet">{t('message.photoDeleted')}</p>}
            {step.name === 'message' && code !== 200 && (
              <button className="enrolment-button" data-kind="link" type="button" onClick={enrolment.startOver}>
                {t('message.startOver')}
              </button>
            )}
          </div>
        </main>
        <HelpDialog dialogRef={helpDialog} {...help} />
      </div>
    </StatusMessageProvider>
  );
}

function detectSetting(): Setting {
  return matchMedia('(pointer: coarse)').matches ? 'handheld' : 'desktop';
}
