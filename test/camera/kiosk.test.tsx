import { render, screen } from '@testing-library/react';
import 'face-status-kit/styles.css';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { commands, page } from 'vitest/browser';
import { createI18n } from '../../examples/kiosk/createI18n.ts';
import { KioskScreen } from '../../examples/kiosk/KioskScreen.tsx';
import { createLiveFaceFinder } from '../../mock-api/createLiveFaceFinder.ts';
import { endpoints } from '../../mock-api/endpoints.ts';
import { findMessage, getTitle, press } from '../browser/examples/support/checks.ts';
import { until } from '../browser/examples/support/clock.ts';
import { showScene } from './support/camera.ts';
import { encodePhotograph } from './support/photographs.ts';
import { access, setUpCamera } from './support/setUpCamera.ts';

setUpCamera('nobody');
beforeEach(() => page.viewport(1080, 1920));

const finder = createLiveFaceFinder();
const service = { ...access, url: endpoints.identifyFace.path };
const languages = ['en', 'id'] as const;

function App() {
  const [i18n] = useState(() => createI18n('en'));
  return (
    <I18nextProvider i18n={i18n}>
      <KioskScreen service={service} finder={finder} languages={languages} defaultSpeech="none" />
    </I18nextProvider>
  );
}

async function enrolPerson(): Promise<void> {
  const body = {
    // Not a real person: no province has the number 00.
    user_id: '0000000000000000',
    user_name: 'Nama Contoh',
    facegallery_id: access.galleryId,
    image: await encodePhotograph('near'),
    trx_id: 'test',
  };
  const response = await fetch(endpoints.enrollFace.path, {
    method: 'POST',
    headers: access.headers,
    body: JSON.stringify(body),
  });
  expect(await response.json()).toMatchObject({ status: '200' });
}

describe('the kiosk with a real camera and a real face detector', () => {
  it('guides a known person, recognises them, shows no name, and calls only its own server', async () => {
    performance.setResourceTimingBufferSize(10_000);
    await enrolPerson();
    render(<App />);
    await until(() => screen.getByText(/Look at the camera or touch/, { selector: 'li *' }));
    await showScene('far');
    await findMessage(413);
    await showScene('two');
    await findMessage('multipleFaces');
    await showScene('near');
    await findMessage('holdStill');
    await findMessage(200);
    expect(document.body).not.toHaveTextContent(/0000000000000000|Nama Contoh/);

    const addresses = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
    expect(addresses.map(({ pathname }) => pathname)).toContain(service.url);
    const hosts = addresses.filter(({ protocol }) => protocol !== 'data:').map(({ host }) => host);
    expect(new Set(hosts)).toEqual(new Set([location.host]));
  });

  it('asks for permission only after a touch, and explains a camera without permission', async () => {
    await commands.allowCamera(false);
    const getUserMedia = vi.spyOn(navigator.mediaDevices, 'getUserMedia');
    render(<App />);
    expect(await screen.findByText('Touch the screen to begin')).toBeVisible();
    expect(getUserMedia).not.toHaveBeenCalled();
    await press('Begin');
    expect(await findMessage('cameraDenied')).toHaveTextContent(getTitle('cameraDenied', { setting: 'kiosk' }));
    await commands.allowCamera(true);
    await press('Try again');
    await findMessage(412);
  });

  it('explains a missing camera, uses it when it is plugged in, and explains when it is unplugged', async () => {
    await commands.unplugCamera();
    render(<App />);
    await findMessage('cameraNotFound');
    await showScene('far');
    // The browser's event for a camera that is plugged in.
    navigator.mediaDevices.dispatchEvent(new Event('devicechange'));
    await findMessage(413);
    await commands.unplugCamera();
    await findMessage('cameraNotFound');
    await showScene('near');
    await press('Try again');
    // Nobody is on the list.
    await findMessage(411);
  });
});
