import { render } from '@testing-library/react';
import 'face-status-kit/styles.css';
import { clearAnnouncements } from 'face-status-kit/testing';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, expect } from 'vitest';
import { page } from 'vitest/browser';
import { createI18n } from '../../../../examples/kiosk/createI18n.ts';
import { KioskScreen, type KioskScreenProps } from '../../../../examples/kiosk/KioskScreen.tsx';
import { endpoints } from '../../../../mock-api/endpoints.ts';
import { startFakeClock, stopFakeClock } from '../support/clock.ts';
import { proxy } from '../support/faceService.ts';
import { connectRemoteService } from '../support/remoteService.ts';
import { scriptedLiveFinder, showScene } from '../support/scenes.ts';
import { installScriptedCamera } from '../support/scriptedCamera.ts';

/** Screens of kiosks, in CSS px. */
export const screenSizes = { portrait: [1080, 1920], landscape: [1920, 1080], small: [800, 480] } as const;

/** Not a real person: no province has the number 00. */
const person = { user_id: '0000000000000000', user_name: 'Nama Contoh' };

/** What a kiosk must never show or say. */
export const personalData = new RegExp(Object.values(person).join('|'));

export const service = {
  url: endpoints.identifyFace.path,
  headers: { Accesstoken: 'demo-token' },
  galleryId: 'demo-gallery',
};

const languages = ['en', 'id'] as const;

/** Before each test of a file: a service that knows nobody, a camera with permission that sees nobody, a fake clock. */
export function setUpKiosk(): void {
  beforeEach(async () => {
    await page.viewport(...screenSizes.portrait);
    startFakeClock();
    connectRemoteService();
    installScriptedCamera();
    showScene('nobody');
  });
  afterEach(() => {
    clearAnnouncements();
    stopFakeClock();
  });
}

/** Renders the screen as an app does. */
export function openKiosk(props: Partial<KioskScreenProps> = {}) {
  return render(<App {...props} />);
}

function App(props: Partial<KioskScreenProps>) {
  const [i18n] = useState(() => createI18n('en'));
  return (
    <I18nextProvider i18n={i18n}>
      <KioskScreen
        service={service}
        finder={scriptedLiveFinder}
        languages={languages}
        defaultSpeech="none"
        {...props}
      />
    </I18nextProvider>
  );
}

/** Puts the person of the scene `near` on the list of the service. */
export async function enrolPerson(): Promise<void> {
  showScene('near');
  const response = await fetch(endpoints.enrollFace.path, {
    method: 'POST',
    headers: service.headers,
    body: JSON.stringify({ ...person, facegallery_id: service.galleryId, image: btoa('\xff\xd8\xff'), trx_id: 'test' }),
  });
  expect(await response.json()).toMatchObject({ status: '200' });
  showScene('nobody');
}

/** Cuts or restores the network, and fires the browser's event. */
export function setNetwork(isConnected: boolean): void {
  proxy.settings.isDisconnected = !isConnected;
  window.dispatchEvent(new Event(isConnected ? 'online' : 'offline'));
}
