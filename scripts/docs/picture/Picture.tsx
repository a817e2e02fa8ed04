import type { ReactNode } from 'react';
import { StatusMessage, type ActionHandlers, type StatusMessageProps } from '../../../src/index.ts';

const actionHandlers: ActionHandlers = { retakePhoto: () => undefined };

type ScreenProps = StatusMessageProps & {
  /** The device around the screen. */
  readonly frame: 'phone' | 'kiosk';
  readonly caption: string;
};

const screens: readonly ScreenProps[] = [
  { frame: 'phone', caption: '413, English', code: 413, language: 'en', setting: 'handheld' },
  { frame: 'kiosk', caption: '413 at a kiosk, both languages', code: 413, languages: ['id', 'en'], setting: 'kiosk' },
  { frame: 'phone', caption: '411, Bahasa Indonesia', code: 411, language: 'id', operation: 'verify' },
];

/** Renders messages below a camera picture, on phones and at a kiosk. */
export function Picture(): ReactNode {
  return (
    <main className="picture">
      {screens.map((screen) => (
        <Screen key={screen.caption} {...screen} />
      ))}
    </main>
  );
}

function Screen({ frame, caption, ...message }: ScreenProps): ReactNode {
  return (
    <figure className={frame}>
      <div className="device">
        <CameraView />
        <StatusMessage {...message} actionHandlers={actionHandlers} />
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

/** Renders an empty camera picture: an outline for the face and the corners of the frame. */
function CameraView(): ReactNode {
  return (
    <div className="camera">
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <ellipse cx="60" cy="60" rx="33" ry="43" />
        <path d="M4 24V14A10 10 0 0 1 14 4h10M96 4h10a10 10 0 0 1 10 10v10M116 96v10a10 10 0 0 1-10 10H96M24 116H14a10 10 0 0 1-10-10V96" />
      </svg>
    </div>
  );
}
