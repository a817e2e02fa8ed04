import { screen } from '@testing-library/react';
import { getAnnouncements } from 'face-status-kit/testing';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  activateByKeyboard,
  findMessage,
  getActionIds,
  getButton,
  getButtonIds,
  getFirstStep,
  getTitle,
  press,
} from '../support/checks.ts';
import { pass, until } from '../support/clock.ts';
import { api, proxy } from '../support/faceService.ts';
import { showScene } from '../support/scenes.ts';
import { enrol, name, nik, takePhoto, turnCameraOn, waitForPicture } from './steps.ts';
import { openScreen, setUpEnrolment } from './support.tsx';

setUpEnrolment();

const expectEmptyForm = () => {
  for (const field of screen.getAllByRole('textbox')) expect(field).toHaveValue('');
};

describe('the enrolment screen', () => {
  it.each([
    ['far', 413],
    ['nobody', 412],
    ['two', 'multipleFaces'],
  ] as const)('explains a photo with the scene "%s", and enrols the person with a new photo', async (scene, code) => {
    showScene(scene);
    openScreen();
    await enrol();
    await findMessage(code);
    showScene('near');
    await press('Take a new photo');
    await takePhoto();
    await findMessage(200);
  });

  it('repeats the tip of the last photo while the person takes the next', async () => {
    api.settings.forcedAnswer = { status: 413 };
    openScreen();
    await enrol();
    await findMessage(413);
    await press('Take a new photo');
    expect(screen.getByText(getFirstStep(413, { setting: 'desktop' }))).toBeVisible();
  });

  it('gives another tip at the second attempt, and puts help before the other buttons at the third', async () => {
    api.settings.forcedAnswer = { status: 413 };
    openScreen();
    await enrol();
    const firstText = (await findMessage(413)).textContent;
    await press('Take a new photo');
    await takePhoto();
    expect((await findMessage(413)).textContent).not.toBe(firstText);
    await press('Take a new photo');
    await takePhoto();
    expect(getButtonIds(await findMessage(413))).toEqual(['getHelp', 'retakePhoto']);
  });

  it('announces each message once', async () => {
    showScene('nobody');
    openScreen();
    await enrol();
    await findMessage(412);
    const texts = () => getAnnouncements().map(({ text }) => text);
    await until(() => expect(texts().join()).toMatch(/We can’t see your face/));
    showScene('near');
    await press('Take a new photo');
    await takePhoto();
    await until(() => expect(texts().join()).toMatch(/Your face is now registered/));
    await pass(1_000);
    expect(texts()).toEqual([
      expect.stringMatching(/^Photo taken, sending it/),
      expect.stringContaining(getTitle(412)),
      expect.stringContaining(getTitle('sending')),
      expect.stringContaining(getTitle(200, { operation: 'enroll' })),
    ]);
  });

  it('changes to Indonesian at once', async () => {
    api.settings.forcedAnswer = { status: 413 };
    openScreen();
    await enrol();
    const message = await findMessage(413);
    await press('Bahasa Indonesia');
    expect(message).toHaveTextContent(getTitle(413, { language: 'id' }));
    expect(getButton(getFirstStep(490, { language: 'id' }))).toBeVisible();
    expect(message.closest('[lang]')).toHaveAttribute('lang', 'id');
  });

  it('lets the person correct a name that the registry does not know, and sends the same photo', async () => {
    api.settings.registry = { [nik]: 'Orang Lain' };
    openScreen();
    await enrol();
    await findMessage(603);
    await press('Change details');
    expect(screen.getByRole('textbox', { name: /^NIK/ })).toHaveFocus();
    expect(screen.getByRole('textbox', { name: /^Full name/ })).toHaveValue(name);
    await userEvent.fill(screen.getByRole('textbox', { name: /^Full name/ }), 'Orang Lain');
    await press('Send again');
    await findMessage(200);
  });

  it('puts help first when the details are wrong for the third time', async () => {
    api.settings.forcedAnswer = { status: 603 };
    openScreen();
    await enrol();
    for (const wrongName of ['Nama Lain', 'Nama Ketiga']) {
      expect(getActionIds(await findMessage(603))[0]).toBe('checkNikAndName');
      await press('Change details');
      await userEvent.fill(screen.getByRole('textbox', { name: /^Full name/ }), wrongName);
      await press('Send again');
    }
    expect(getButtonIds(await findMessage(603))).toEqual(['getHelp', 'editDetails']);
  });

  it('says that a NIK is not in the registry', async () => {
    api.settings.registry = {};
    openScreen();
    await enrol();
    expect(await findMessage(606)).toHaveTextContent(getTitle(606));
  });

  it('sends one photo for a double click', async () => {
    const answer = vi.spyOn(proxy, 'answer');
    openScreen();
    await turnCameraOn();
    await waitForPicture();
    await userEvent.dblClick(getButton('Take the photo'));
    await findMessage(200);
    expect(answer).toHaveBeenCalledOnce();
  });

  it('forgets the person after a success', async () => {
    const onDone = vi.fn();
    openScreen({ onDone });
    await enrol();
    await findMessage(200);
    await press('Continue');
    expect(onDone).toHaveBeenCalledOnce();
    expectEmptyForm();
  });

  it('forgets the person who starts over when only staff can help', async () => {
    api.settings.forcedAnswer = { status: 403 };
    openScreen();
    await enrol();
    await findMessage(403);
    await press('Start over');
    expectEmptyForm();
    api.settings.forcedAnswer = { status: 413 };
    await enrol();
    // The tip of a first attempt.
    expect(await findMessage(413)).toHaveTextContent(getFirstStep(413, { setting: 'desktop' }));
  });

  it('does not show at a kiosk what the registry holds', async () => {
    api.settings.forcedAnswer = { status: 603 };
    openScreen({ setting: 'kiosk' });
    await enrol();
    expect(await findMessage(603)).not.toHaveTextContent(getTitle(603));
    expect(getButton('Start over')).toBeVisible();
  });

  it('has a button to sign in to the registry only when the app can do it', async () => {
    api.settings.forcedAnswer = { status: 611 };
    const onSignIn = vi.fn();
    const { unmount } = openScreen({ onSignIn });
    await enrol();
    await findMessage(611);
    await press('Sign in again');
    expect(onSignIn).toHaveBeenCalledOnce();
    unmount();
    openScreen();
    await enrol();
    await findMessage(611);
    expect(screen.queryByRole('button', { name: 'Sign in again' })).not.toBeInTheDocument();
  });

  it('shows where there is help, and returns the focus afterwards', async () => {
    api.settings.forcedAnswer = { status: 500 };
    openScreen();
    await enrol();
    await findMessage(500);
    await press('Get help');
    expect(screen.getByRole('dialog', { name: 'How to get help' })).toHaveTextContent('Desk 4');
    await press('Close');
    expect(getButton('Get help')).toHaveFocus();
  });

  it('works with the keyboard alone', async () => {
    showScene('far');
    openScreen();
    screen.getByRole('textbox', { name: /^NIK/ }).focus();
    await userEvent.keyboard(`${nik}{Tab}${name}{Enter}`);
    await activateByKeyboard('Turn on the camera');
    await waitForPicture();
    await activateByKeyboard('Take the photo');
    await findMessage(413);
    showScene('near');
    await activateByKeyboard('Take a new photo');
    await waitForPicture();
    await activateByKeyboard('Take the photo');
    await findMessage(200);
  });

  it('moves the focus to the heading of each step', async () => {
    openScreen();
    await turnCameraOn();
    await until(() => expect(screen.getByRole('heading', { name: 'Fit your face in the oval' })).toHaveFocus());
    await takePhoto();
    await findMessage(200);
    await until(() => expect(screen.getByRole('heading', { name: 'Your photo' })).toHaveFocus());
  });
});
