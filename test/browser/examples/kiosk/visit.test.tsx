import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { findMessage, getButton, getButtonIds, getFirstStep, getTitle, press } from '../support/checks.ts';
import { pass, until } from '../support/clock.ts';
import { api, proxy } from '../support/faceService.ts';
import { showScene } from '../support/scenes.ts';
import { findView } from './findView.ts';
import { english, indonesian, liveEnglish, liveIndonesian } from './kioskOptions.ts';
import { enrolPerson, openKiosk, personalData, setUpKiosk } from './support.tsx';

setUpKiosk();

describe('a visit to the kiosk', () => {
  it('does not begin while nobody is there', async () => {
    openKiosk();
    await until(() => screen.getByText(/Look at the camera or touch/, { selector: 'li *' }));
    await pass(3_000);
    expect(screen.getByText(/Lihat ke kamera atau sentuh layar/, { selector: 'li *' })).toBeVisible();
    expect(getButton('Begin')).toBeVisible();
    await findView('welcome');
  });

  it('begins when a person comes, and asks them to come closer', async () => {
    openKiosk();
    await findView('welcome');
    showScene('far');
    const message = await findMessage(413);
    expect(message).toHaveTextContent(getFirstStep(413, liveEnglish));
    expect(message).toHaveTextContent(getFirstStep(413, liveIndonesian));
  });

  it('begins with a touch anywhere', async () => {
    openKiosk();
    await userEvent.click(await findMessage('welcome'));
    expect(await findMessage(412)).toHaveTextContent(getFirstStep(412, liveEnglish));
  });

  it('lets a known person continue, and shows no name', async () => {
    await enrolPerson();
    openKiosk();
    showScene('near');
    const hint = await findMessage('holdStill');
    expect(hint).toHaveTextContent(getTitle('holdStill', liveEnglish));
    expect(hint).toHaveTextContent(getFirstStep('holdStill', liveEnglish));
    expect(await findMessage(200)).toHaveTextContent(getTitle(200, english));
    expect(document.body.textContent).not.toMatch(personalData);
  });

  it('ends by itself after a success, and the next begins only when the face has left', async () => {
    await enrolPerson();
    openKiosk();
    showScene('near');
    expect(await findMessage(200)).toHaveTextContent(/goes back to the start in a moment/);
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
    await findMessage(200);
  });

  it('does not tell an unknown person why', async () => {
    openKiosk();
    showScene('near');
    const message = await findMessage(411);
    expect(message).toHaveTextContent(getTitle(411, english));
    expect(message).not.toHaveTextContent(/list|records|registered|terdaftar/);
  });

  it('takes a new photo on request, and puts help first at the third', async () => {
    openKiosk();
    showScene('near');
    api.settings.forcedAnswer = { status: 413 };
    expect(await findMessage(413)).toHaveTextContent(getFirstStep(413, liveEnglish));
    for (let photos = 1; photos < 3; photos++) {
      await findMessage(413);
      await press('Take a new photo');
      await findMessage('holdStill');
      await findMessage(413);
    }
    expect(getButtonIds(await findMessage(413))[0]).toBe('getHelp');
  });

  it('offers a photo at once and help to a person who cannot get into the right place', async () => {
    const answer = vi.spyOn(proxy, 'answer');
    openKiosk();
    await press('Begin');
    await findMessage(412);
    expect(screen.queryByRole('button', { name: /Get help/ })).toBeNull();
    await findMessage('captureTimeout');
    expect(getButton('Get help')).toBeVisible();
    // They still see themselves.
    expect(screen.getByLabelText('Your camera picture')).toBeVisible();
    // Of the fake clock, which runs on while a busy machine does something else.
    const getFakeTimeMs = () => Number(vi.getMockedSystemTime());
    const pressedAtMs = getFakeTimeMs();
    await press('Take the photo');
    expect(await findMessage('takingPhoto')).toHaveTextContent(getFirstStep('takingPhoto', english));
    await findMessage('sending');
    // They need a moment to step back from the screen.
    expect(getFakeTimeMs() - pressedAtMs).toBeGreaterThanOrEqual(3_000);
    await findMessage(412);
    expect(answer).toHaveBeenCalledOnce();
  });

  it('takes the photo by itself when a person who has waited long stands right', async () => {
    openKiosk();
    await press('Begin');
    await findMessage('captureTimeout');
    showScene('near');
    await findMessage('holdStill');
    await findMessage(411);
  });

  it('says that the photo is sent, then checked, then checked for long, and stays busy meanwhile', async () => {
    api.settings.delayMs = 9_000;
    openKiosk();
    showScene('near');
    const message = await findMessage('sending');
    for (const code of ['sending', 'checking', 'stillChecking'] as const) {
      // One element for all, so the screen shows one change of words and nothing that goes and comes.
      expect(await findMessage(code)).toBe(message);
      expect(message).toHaveAttribute('aria-busy', 'true');
      expect(screen.getByRole('img', { name: 'Your photo' })).toBeVisible();
    }
    expect(await findMessage(411)).not.toHaveAttribute('aria-busy');
  });

  it('shows for at least a second that a photo is sent, however quick the answer is', async () => {
    openKiosk();
    showScene('near');
    await findMessage('sending');
    await pass(700);
    await findMessage('sending');
    await findMessage(411);
  });

  it('waits as long as a busy service asks for before the next try', async () => {
    vi.spyOn(proxy, 'answer').mockImplementation(() =>
      Promise.resolve(new Response('', { status: 429, headers: { 'Retry-After': '6' } })),
    );
    openKiosk();
    showScene('near');
    await findMessage('tooManyRequests');
    expect(getButton('Try again')).toHaveAttribute('aria-disabled', 'true');
    getButton('Try again').click();
    await pass(2_000);
    await findMessage('tooManyRequests');
    await until(() => expect(getButton('Try again')).not.toHaveAttribute('aria-disabled'));
    await press('Try again');
    await findMessage('holdStill');
  });

  it('takes no photo until the person is alone', async () => {
    const answer = vi.spyOn(proxy, 'answer');
    openKiosk();
    showScene('two');
    expect(await findMessage('multipleFaces')).toHaveTextContent(getFirstStep('multipleFaces', liveEnglish));
    await pass(3_000);
    expect(answer).not.toHaveBeenCalled();
    showScene('near');
    await findMessage(411);
    expect(answer).toHaveBeenCalledOnce();
  });

  it('takes no photo of a person who leaves before the ring is full', async () => {
    const answer = vi.spyOn(proxy, 'answer');
    openKiosk();
    showScene('near');
    await findMessage('holdStill');
    showScene('far');
    await findMessage(413);
    expect(answer).not.toHaveBeenCalled();
  });

  it('puts the chosen language first in every view', async () => {
    openKiosk();
    await findView('welcome');
    await press('Bahasa Indonesia');
    const titles = () =>
      screen.getAllByText(/Selamat datang|Welcome/).map((title) => title.closest('[lang]')?.getAttribute('lang'));
    await until(() => expect(titles()).toEqual(['id', 'en']));
    showScene('near');
    const steps = [liveIndonesian, liveEnglish].map((options) => getFirstStep('holdStill', options));
    expect(await findMessage('holdStill')).toHaveTextContent(new RegExp(steps.join('.*')));
    expect(await findMessage(411)).toHaveTextContent(getTitle(411, indonesian));
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
    await findMessage(411);
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
    const titles = [english, indonesian].map((options) => getTitle('staffCalled', options));
    expect(await findMessage('staffCalled')).toHaveTextContent(new RegExp(titles.join('.*')));
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
    await findMessage('staffCalled');
    expect(screen.queryByText(/401/)).toBeNull();
    await press('Cancel the call');
    // The visit starts again.
    await findMessage('holdStill');
  });
});
