import { screen, waitFor } from '@testing-library/react';
import { findAnnouncement, getAnnouncements } from 'face-status-kit/testing';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showScene } from '../support/camera.ts';
import { api, gateway } from '../support/farService.ts';
import {
  askForCamera,
  button,
  cameraIsLive,
  enrol,
  name,
  nik,
  openScreen,
  patience,
  press,
  setUpEnrolment,
  shown,
  takePicture,
} from './support.tsx';

setUpEnrolment();

describe('the enrolment screen', () => {
  it('enrols a face that is near', async () => {
    openScreen();
    await enrol();
    await shown(200);
  });

  it.each([
    ['far', 413],
    ['nobody', 412],
    ['two', 'multipleFaces'],
  ] as const)('says what is wrong when the camera sees this: %s, and gets to a success', async (scene, code) => {
    await showScene(scene);
    openScreen();
    await enrol();
    await shown(code);
    await showScene('near');
    await press('Take a new photo');
    await takePicture();
    await shown(200);
  });

  it('repeats what to do better while the person can do it', async () => {
    api.settings.asked = 413;
    openScreen();
    await enrol();
    await shown(413);
    await press('Take a new photo');
    expect(screen.getByText('Move closer to the computer')).toBeVisible();
  });

  it('says more with each try', async () => {
    api.settings.asked = 413;
    openScreen();
    await enrol();
    const first = (await shown(413)).textContent;
    await press('Take a new photo');
    await takePicture();
    expect((await shown(413)).textContent).not.toBe(first);
    await press('Take a new photo');
    await takePicture();
    expect((await shown(413)).querySelector('li')).toHaveTextContent(/Ask our support team/);
  });

  it('tells each message once', async () => {
    await showScene('nobody');
    openScreen();
    await enrol();
    await shown(412);
    await findAnnouncement(/We can’t see your face/);
    await showScene('near');
    await press('Take a new photo');
    await takePicture();
    await findAnnouncement(/Your face is now registered/, patience);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const texts = getAnnouncements().map(({ text }) => text);
    expect(texts).toHaveLength(new Set(texts).size);
    expect(texts).toHaveLength(2);
  });

  it('speaks Indonesian at once when asked to', async () => {
    api.settings.asked = 413;
    openScreen();
    await enrol();
    const message = await shown(413);
    await press('Bahasa Indonesia');
    expect(message).toHaveTextContent(/Wajah terlalu kecil di dalam foto/);
    expect(button('Ambil foto baru')).toBeVisible();
    expect(message.closest('[lang]')).toHaveAttribute('lang', 'id');
  });

  it('lets the person mend a name that the registry does not know with that NIK, and sends the same photo', async () => {
    api.settings.registry = { [nik]: 'Orang Lain' };
    openScreen();
    await enrol();
    await shown(603);
    await press('Change details');
    expect(screen.getByRole('textbox', { name: /^NIK/ })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: /^Full name/ })).toHaveValue(name);
    await userEvent.fill(screen.getByRole('textbox', { name: /^Full name/ }), 'Orang Lain');
    await press('Send again');
    await shown(200);
  });

  it('offers help first to a person whose details are wrong for the third time', async () => {
    api.settings.asked = 603;
    openScreen();
    await enrol();
    for (const wrongName of ['Nama Lain', 'Nama Ketiga']) {
      expect((await shown(603)).querySelector('li')).toHaveTextContent('Check your NIK and name');
      await press('Change details');
      await userEvent.fill(screen.getByRole('textbox', { name: /^Full name/ }), wrongName);
      await press('Send again');
    }
    expect((await shown(603)).querySelector('li')).toHaveTextContent('Ask our support team for help');
  });

  it('says that a NIK is not in the registry', async () => {
    api.settings.registry = {};
    openScreen();
    await enrol();
    expect(await shown(606)).toHaveTextContent(/Your NIK isn’t in PeduliLindungi yet/);
  });

  it('sends one photo for a double press', async () => {
    const answer = vi.spyOn(gateway, 'answer');
    openScreen();
    await askForCamera();
    await cameraIsLive();
    await userEvent.dblClick(button('Take the photo'));
    await shown(200);
    expect(answer).toHaveBeenCalledOnce();
  });

  it('forgets the person once all is done', async () => {
    const onDone = vi.fn();
    openScreen({ onDone });
    await enrol();
    await shown(200);
    await press('Continue');
    expect(onDone).toHaveBeenCalledOnce();
    for (const field of screen.getAllByRole('textbox')) expect(field).toHaveValue('');
  });

  it('lets the next person start over where only staff can help, and forgets the last one', async () => {
    api.settings.asked = 403;
    openScreen();
    await enrol();
    await shown(403);
    await press('Start over');
    for (const field of screen.getAllByRole('textbox')) expect(field).toHaveValue('');
    api.settings.asked = 413;
    await enrol();
    expect((await shown(413)).querySelector('li')).toHaveTextContent('Move closer to the computer');
  });

  it('tells nobody in a queue what a registry holds', async () => {
    api.settings.asked = 603;
    openScreen({ setting: 'kiosk' });
    await enrol();
    expect(await shown(603)).not.toHaveTextContent(/NIK and name don’t match/);
    expect(button('Start over')).toBeVisible();
  });

  it('lets an app sign in to the registry again, and has no button for it otherwise', async () => {
    api.settings.asked = 611;
    const onSignIn = vi.fn();
    const { unmount } = openScreen({ onSignIn });
    await enrol();
    await shown(611);
    await press('Sign in again');
    expect(onSignIn).toHaveBeenCalledOnce();
    unmount();
    openScreen();
    await enrol();
    await shown(611);
    expect(screen.queryByRole('button', { name: 'Sign in again' })).not.toBeInTheDocument();
  });

  it('says where there is help', async () => {
    api.settings.asked = 500;
    openScreen();
    await enrol();
    await shown(500);
    await press('Get help');
    expect(screen.getByRole('dialog', { name: 'How to get help' })).toHaveTextContent('Desk 4');
    await press('Close');
    expect(button('Get help')).toHaveFocus();
  });

  it('can be used with the keyboard alone', async () => {
    await showScene('far');
    openScreen();
    const go = async (button: string) => {
      for (let presses = 0; document.activeElement?.textContent !== button; presses++) {
        if (presses > 12) throw new Error(`Tab does not reach "${button}".`);
        await userEvent.keyboard('{Tab}');
      }
      await userEvent.keyboard('{Enter}');
    };
    screen.getByRole('textbox', { name: /^NIK/ }).focus();
    await userEvent.keyboard(`${nik}{Tab}${name}{Enter}`);
    await go('Turn on the camera');
    await cameraIsLive();
    await go('Take the photo');
    await shown(413);
    await showScene('near');
    await go('Take a new photo');
    await cameraIsLive();
    await go('Take the photo');
    await shown(200);
  });

  it('never leaves the keyboard’s focus behind', async () => {
    openScreen();
    await askForCamera();
    await waitFor(
      () => expect(screen.getByRole('heading', { name: 'Fit your face in the oval' })).toHaveFocus(),
      patience,
    );
    await takePicture();
    await shown(200);
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Your photo' })).toHaveFocus(), patience);
  });
});
