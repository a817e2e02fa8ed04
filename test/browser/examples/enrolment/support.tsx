import { render } from '@testing-library/react';
import 'face-status-kit/styles.css';
import { clearAnnouncements } from 'face-status-kit/testing';
import type { ComponentProps } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach } from 'vitest';
import { createI18n } from '../../../../examples/enrolment/createI18n.ts';
import { EnrolmentScreen } from '../../../../examples/enrolment/EnrolmentScreen.tsx';
import { endpoints } from '../../../../mock-api/endpoints.ts';
import { startFakeClock, stopFakeClock } from '../support/clock.ts';
import { connectRemoteService } from '../support/remoteService.ts';
import { showScene } from '../support/scenes.ts';
import { installScriptedCamera } from '../support/scriptedCamera.ts';

/** Before each test of a file: a remote service that knows nobody, a camera that sees a face, and a fake clock. */
export function setUpEnrolment(): void {
  beforeEach(() => {
    startFakeClock();
    connectRemoteService();
    installScriptedCamera();
    showScene('near');
  });
  afterEach(() => {
    clearAnnouncements();
    stopFakeClock();
  });
}

interface ScreenProps extends Partial<ComponentProps<typeof EnrolmentScreen>> {
  readonly timeoutMs?: number;
}

/** Renders the screen as an app does. */
export function openScreen({ timeoutMs = 25_000, ...props }: ScreenProps = {}) {
  const service = {
    url: endpoints.enrollFace.path,
    headers: { Accesstoken: 'demo-token' },
    galleryId: 'demo-gallery',
    timeoutMs,
  };
  return render(
    <I18nextProvider i18n={createI18n('en')}>
      <EnrolmentScreen
        service={service}
        help={{ desk: 'Desk 4', phone: '0800 000 0000' }}
        setting="desktop"
        {...props}
      />
    </I18nextProvider>,
  );
}
