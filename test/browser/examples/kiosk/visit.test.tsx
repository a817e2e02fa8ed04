import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { findMessage, getButton, press } from '../support/checks.ts';
import { pass, until } from '../support/clock.ts';
import { api, proxy } from '../support/remoteService.ts';
import { showScene } from '../support/scriptedCamera.ts';
import { findView } from './findView.ts';
import { enrolPerson, openKiosk, personalData, setUpKiosk } from './support.tsx';

setUpKiosk();

describe('a visit to the kiosk', () => {
  it('does not begin while nobody is there', async () => {
    openKiosk();
    await until(() => screen.getByText(/look at the camera to begin/));
    await pass(3_000);
    expect(screen.getByText(/lihat ke kamera untuk memulai/)).toBeVisible();
    expect(getButton('Begin')).toBeVisible();
    expect(document.querySelector('[data-code]')).toBeNull();
  });

  it('begins when a person comes, and asks them to come closer', async () => {
    openKiosk();
    await findView('welcome');
    showScene('far');
    expect(await findMessage(413)).toHaveTextContent(/Come closer to the camera.*Maju mendekat ke kamera/);
  });

  it('begins with a touch anywhere', async () => {
    openKiosk();
    await userEvent.click(screen.getByText('Welcome'));
    expect(await findMessage(412)).toHaveTextContent(/Move in front of the camera/);
  });

  it('lets a known person continue, and shows no name', async () => {
    await enrolPerson();
    openKiosk();
    showScene('near');
    expect(await findView('hold')).toHaveTextContent(/now hold still/);
    expect(await findView('success')).toHaveTextContent(/We found you on our list/);
    expect(document.body.textContent).not.toMatch(personalData);
  });

  it('ends by itself after a success, and the next begins only when the face has left', async () => {
    await enrolPerson();
    openKiosk();
    showScene('near');
    expect(await findView('success')).toHaveTextContent(/cleared in a moment/);
    await press('Bahasa Indonesia');
    // The language that the visitor chose is forgotten too.
    expect(await findView('welcome')).toHaveAttribute('lang', 'en');
    expect(getButton('Bahasa Indonesia')).toBeVisible();
    const answer = vi.spyOn(proxy, 'answer');
    await pass(2_000);
    await findView('welcome');
    expect(answer).not.toHaveBeenCalled();
    showScene('nobody');
    await pass(2_000);
    showScene('near');
    await findView('success');
  });

  it('does not tell an unknown person why', async () => {
    openKiosk();
    showScene('near');
    const view = await findView('result');
    expect(await findMessage(411)).toHaveTextContent(/We couldn’t confirm it’s you/);
    expect(view).not.toHaveTextContent(/list|registered|terdaftar/);
  });

  it('takes a new photo on request, and puts help first at the third', async () => {
    openKiosk();
    showScene('near');
    expect((await findMessage(411)).querySelector('li')).toHaveTextContent('Look straight at the camera');
    for (let photos = 1; photos < 3; photos++) {
      await findView('result');
      await press('Take a new photo');
      await findView('hold');
      await findView('result');
    }
    expect((await findMessage(411)).querySelector('li')).toHaveTextContent('Ask our staff for help');
    expect(getButton('Get help')).toBeVisible();
  });

  it('offers help to a person who cannot get into the picture', async () => {
    openKiosk();
    await findView('welcome');
    await press('Begin');
    await findMessage(412);
    expect(screen.queryByRole('button', { name: /Get help/ })).toBeNull();
    await until(() => expect(getButton('Get help')).toBeVisible());
  });

  it('takes no photo until the person is alone', async () => {
    const answer = vi.spyOn(proxy, 'answer');
    openKiosk();
    showScene('two');
    expect(await findMessage('multipleFaces')).toHaveTextContent(/Make sure only you are in the photo/);
    await pass(3_000);
    expect(answer).not.toHaveBeenCalled();
    showScene('near');
    await findView('result');
    expect(answer).toHaveBeenCalledOnce();
  });

  it('takes no photo of a person who leaves before the ring is full', async () => {
    const answer = vi.spyOn(proxy, 'answer');
    openKiosk();
    showScene('near');
    await findView('hold');
    showScene('far');
    await findMessage(413);
    expect(answer).not.toHaveBeenCalled();
  });

  it('puts the chosen language first in every view', async () => {
    openKiosk();
    await findView('welcome');
    await press('Bahasa Indonesia');
    const titles = () => screen.getAllByText(/Selamat datang|Welcome/).map(({ lang }) => lang);
    await until(() => expect(titles()).toEqual(['id', 'en']));
    showScene('near');
    expect(await findView('hold')).toHaveTextContent(/jangan bergerak.*now hold still/);
    expect(await findView('result')).toHaveTextContent(/Identitas Anda belum bisa dipastikan/);
    expect(document.querySelector('[data-view]')).toHaveAttribute('lang', 'id');
  });

  it('shows an outage without the text of the server', async () => {
    proxy.settings.outage = 503;
    openKiosk();
    showScene('near');
    await findMessage('serviceUnavailable');
    expect(document.body).not.toHaveTextContent(/503|nginx|Unavailable/);
  });

  it('drops the photo when there is an answer', async () => {
    api.settings.delayMs = 1_000;
    openKiosk();
    showScene('near');
    expect(await until(() => screen.getByRole('img', { name: 'Your photo' }))).toBeVisible();
    await findView('result');
    expect(screen.queryByRole('img', { name: 'Your photo' })).toBeNull();
    expect(document.body.innerHTML).not.toContain('data:image/jpeg');
  });
});

describe('a call for staff', () => {
  it('can be made on the welcome screen, and cancelled', async () => {
    const onCallStaff = vi.fn();
    openKiosk({ onCallStaff });
    await findView('welcome');
    await press('Call staff');
    expect(await findView('staff')).toHaveTextContent(/Our staff are on their way.*Petugas sedang menuju ke sini/);
    expect(onCallStaff.mock.calls).toEqual([[true]]);
    await press('Cancel the call');
    await findMessage(412);
    expect(onCallStaff.mock.calls).toEqual([[true], [false]]);
  });

  it('can be made when only staff can help, and forgets the result', async () => {
    api.settings.forcedAnswer = { status: 401 };
    openKiosk();
    showScene('near');
    await findMessage(401);
    await press('Get help');
    await findView('staff');
    expect(screen.queryByText(/401/)).toBeNull();
    await press('Cancel the call');
    // The visit starts again.
    await findView('hold');
  });
});
