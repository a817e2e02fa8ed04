import { readStatus, StatusMessage, StatusMessageProvider, type ActionHandlers, type Setting } from 'face-status-kit';
import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
// First, since the parts build on it.
import './EnrolmentScreen.css';
import { CameraControls } from './CameraControls.tsx';
import { CameraFrame } from './CameraFrame.tsx';
import { DetailsForm } from './DetailsForm.tsx';
import type { FaceService } from './enrolFace.ts';
import { HelpDialog, type HelpLines } from './HelpDialog.tsx';
import { KtpPicture } from './KtpPicture.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Logo } from './Logo.tsx';
import { Tip } from './Tip.tsx';
import { takePhoto } from './takePhoto.ts';
import { useCamera } from './useCamera.ts';
import { useEnrolment } from './useEnrolment.ts';
import { useStepFocus } from './useStepFocus.ts';

interface EnrolmentScreenProps {
  readonly service: FaceService;
  readonly help: HelpLines;
  /** Where the person stands. @default on a phone or tablet `handheld`, else `desktop` */
  readonly setting?: Setting | undefined;
  /** Called when the person goes on after a success. The screen is then ready for the next person. */
  readonly onDone?: (() => void) | undefined;
  /** Signs the person in to the registry again. Without it, there is no button for that. */
  readonly onSignIn?: (() => void) | undefined;
}

/** Registers a person's face: their details, a photo, and what came of it. */
export function EnrolmentScreen({ service, help, setting = settingHere(), onDone, onSignIn }: EnrolmentScreenProps) {
  const { t, i18n } = useTranslation();
  const enrolment = useEnrolment(service);
  const { step, fail } = enrolment;
  const helpDialog = useRef<HTMLDialogElement>(null);
  const onCameraError = useCallback((error: unknown) => fail(readStatus(error) ?? 'unknown'), [fail]);
  const { video, isLive } = useCamera(step.name === 'camera', onCameraError);
  const heading = useStepFocus(step.name);

  const photo = 'photo' in step ? step.photo : undefined;
  const code = step.name === 'message' ? step.code : null;
  const frameState = isLive ? 'live' : code === 200 ? 'done' : 'off';
  const actionHandlers: ActionHandlers = {
    tryAgain: photo ? () => void enrolment.send(photo) : enrolment.openCamera,
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
      // At a kiosk others can see the screen.
      privacy={setting === 'kiosk' || undefined}
    >
      <div className="enrolment" lang={i18n.resolvedLanguage} data-setting={setting} data-step={step.name}>
        <header className="enrolment-header">
          <p className="enrolment-name">
            <Logo />
            <span>{t('name')}</span>
          </p>
          <LanguageSwitch />
        </header>
        <main className="enrolment-main">
          <div className="enrolment-title">
            <p className="enrolment-quiet">{t('progress', { number: step.name === 'details' ? 1 : 2 })}</p>
            <h1 ref={heading} tabIndex={-1}>
              {t(`${step.name}.heading`)}
            </h1>
            {step.name === 'details' && <p>{t('details.lead')}</p>}
            {step.name === 'intro' && <p>{t('intro.lead')}</p>}
            {step.name === 'camera' && <Tip code={step.after} />}
          </div>
          {step.name === 'details' ? <KtpPicture /> : <CameraFrame video={video} state={frameState} photo={photo} />}
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
                  {t('intro.turnOn')}
                </button>
                <button className="enrolment-button" data-kind="quiet" type="button" onClick={enrolment.editDetails}>
                  {t('intro.back')}
                </button>
              </>
            )}
            {(step.name === 'camera' || step.name === 'sending') && (
              <CameraControls
                isSending={step.name === 'sending'}
                isLive={isLive}
                onTake={() => {
                  if (video.current) void enrolment.send(takePhoto(video.current, enrolment.photoSize));
                }}
                onCancel={enrolment.cancel}
                onTurnOff={enrolment.closeCamera}
              />
            )}
            <StatusMessage code={code} operation="enroll" attempt={enrolment.attempt} actionHandlers={actionHandlers} />
            {code === 200 && <p className="enrolment-quiet">{t('message.photoDeleted')}</p>}
            {code !== null && code !== 200 && (
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

function settingHere(): Setting {
  return matchMedia('(pointer: coarse)').matches ? 'handheld' : 'desktop';
}
