import { render, screen, waitFor } from '@testing-library/react';
import 'face-status-kit/styles.css';
import { clearAnnouncements, findByStatusCode, type DisplayedCode } from 'face-status-kit/testing';
import { useState } from 'react';
import { I18nextProvider } from 'react-i18next';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { createLiveFaceFinder } from '../../../mock-api/createLiveFaceFinder.ts';
import { faceApiPaths } from '../../../mock-api/faceApiPaths.ts';
import { startFaceApi } from '../../../mock-api/startFaceApi.ts';
import { createI18n } from '../../../examples/kiosk/createI18n.ts';
import { KioskScreen, type KioskScreenProps } from '../../../examples/kiosk/KioskScreen.tsx';
import type { View } from '../../../examples/kiosk/viewOf.ts';
import { showScene } from '../support/camera.ts';
import { gateway, resetFarService } from '../support/farService.ts';
import { photograph, type Scene } from '../support/photographs.ts';

// Every frame is looked at in software here, which takes its time on a busy machine.
export const patience = { timeout: 25_000 };

/** The screens that a kiosk may have, in CSS px. */
export const sizes = { portrait: [1080, 1920], landscape: [1920, 1080], small: [800, 480] } as const;

export const finder = createLiveFaceFinder();

/** Nobody's: no province has the number 00. */
const person = { user_id: '0000000000000000', user_name: 'Nama Contoh' };

/** What must never be seen or heard at a kiosk. */
export const secrets = new RegExp(Object.values(person).join('|'));

const service = {
  url: faceApiPaths.identifyFace,
  headers: { Accesstoken: 'demo-token' },
  galleryId: 'demo-gallery',
};

const languages = ['en', 'id'] as const;

/** Before each test of a file: a far service that knows nobody, and a camera that is allowed and sees nobody. */
export function setUpKiosk(): void {
  let stop: () => void;
  beforeAll(async () => {
    stop = await startFaceApi(gateway);
  });
  afterAll(() => stop());

  beforeEach(async () => {
    resetFarService();
    await page.viewport(...sizes.portrait);
    await showScene('nobody');
    await commands.allowCamera(true);
  });
  afterEach(clearAnnouncements);
}

/** Opens the screen as an app does. */
export function openKiosk(props: Partial<KioskScreenProps> = {}) {
  return render(<App {...props} />);
}

function App(props: Partial<KioskScreenProps>) {
  const [i18n] = useState(() => createI18n('en'));
  return (
    <I18nextProvider i18n={i18n}>
      <KioskScreen service={service} finder={finder} languages={languages} speech="none" {...props} />
    </I18nextProvider>
  );
}

/** Puts a face on the service's list. */
export async function register(scene: Scene): Promise<void> {
  const bytes = new Uint8Array(await (await photograph(scene)).arrayBuffer());
  const image = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  const response = await fetch(faceApiPaths.enrollFace, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...service.headers },
    body: JSON.stringify({ ...person, facegallery_id: service.galleryId, image, trx_id: 'test' }),
  });
  expect(await response.json()).toMatchObject({ status: '200' });
}

/** The screen, once it is where it should be. */
export const reached = (view: View): Promise<HTMLElement> =>
  waitFor(() => {
    const root = document.querySelector<HTMLElement>('[data-view]');
    if (root?.dataset.view !== view) throw new Error(`The kiosk shows "${root?.dataset.view}", not "${view}".`);
    return root;
  }, patience);

/** The message with a code, once it is shown. */
export const shown = (code: DisplayedCode) => findByStatusCode(document.body, code, undefined, patience);

/** Each button here has its words in both languages. */
export const button = (name: string) => screen.getByRole('button', { name: new RegExp(name) });

export const press = (name: string) => userEvent.click(button(name));

/** What the browser says when its network goes, or comes back. */
export function setNetwork(isThere: boolean): void {
  gateway.settings.cut = !isThere;
  window.dispatchEvent(new Event(isThere ? 'online' : 'offline'));
}

/** Waits until the camera has been looked at for as long as it takes to be sure of what it sees. */
export async function lookForAWhile(): Promise<void> {
  const detect = vi.spyOn(finder, 'detect');
  const startedAt = performance.now();
  await waitFor(() => {
    expect(detect.mock.calls.length).toBeGreaterThan(10);
    expect(performance.now() - startedAt).toBeGreaterThan(2_000);
  }, patience);
}
