import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { showScene } from '../support/camera.ts';
import { api, gateway } from '../support/farService.ts';
import {
  button,
  lookForAWhile,
  openKiosk,
  patience,
  press,
  reached,
  register,
  secrets,
  setUpKiosk,
  shown,
} from './support.tsx';

setUpKiosk();

describe('a visit to the kiosk', () => {
  it('does not begin while nobody is there', async () => {
    openKiosk();
    await screen.findByText(/look at the camera to begin/, {}, patience);
    expect(screen.getByText(/lihat ke kamera untuk memulai/)).toBeVisible();
    expect(button('Begin')).toBeVisible();
    expect(document.querySelector('[data-code]')).toBeNull();
  });

  it('begins when somebody comes up, who is asked to step closer', async () => {
    openKiosk();
    await reached('welcome');
    await showScene('far');
    expect(await shown(413)).toHaveTextContent(/Come closer to the camera.*Maju mendekat ke kamera/);
  });

  it('begins with a touch anywhere', async () => {
    openKiosk();
    await userEvent.click(await screen.findByText('Welcome'));
    expect(await shown(412)).toHaveTextContent(/Move in front of the camera/);
  });

  it('lets one who is known go on, and shows no name', async () => {
    await register('near');
    openKiosk();
    await showScene('near');
    expect(await reached('hold')).toHaveTextContent(/now hold still/);
    const view = await reached('success');
    expect(view).toHaveTextContent(/We found you on our list/);
    expect(document.body.textContent).not.toMatch(secrets);
  });

  it('ends by itself after a success, and the next begins only when that face has gone', async () => {
    await register('near');
    openKiosk();
    await showScene('near');
    expect(await reached('success')).toHaveTextContent(/cleared in a moment/);
    await press('Bahasa Indonesia');
    // With all that this visitor chose.
    expect(await reached('welcome')).toHaveAttribute('lang', 'en');
    expect(button('Bahasa Indonesia')).toBeVisible();
    const answer = vi.spyOn(gateway, 'answer');
    await lookForAWhile();
    await reached('welcome');
    expect(answer).not.toHaveBeenCalled();
    await showScene('nobody');
    await lookForAWhile();
    await showScene('near');
    await reached('success');
  });

  it('says to one who is not known no more than that', async () => {
    openKiosk();
    await showScene('near');
    const view = await reached('result');
    expect(await shown(411)).toHaveTextContent(/We couldn’t confirm it’s you/);
    expect(view).not.toHaveTextContent(/list|registered|terdaftar/);
  });

  it('takes a new photo when asked to, and offers help first at the third', async () => {
    openKiosk();
    await showScene('near');
    expect((await shown(411)).querySelector('li')).toHaveTextContent('Look straight at the camera');
    for (let photos = 1; photos < 3; photos++) {
      await reached('result');
      await press('Take a new photo');
      await reached('hold');
      await reached('result');
    }
    expect((await shown(411)).querySelector('li')).toHaveTextContent('Ask our staff for help');
    expect(button('Get help')).toBeVisible();
  });

  it('offers help to whoever cannot get into the picture', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    openKiosk();
    await reached('welcome');
    await press('Begin');
    await shown(412);
    expect(screen.queryByRole('button', { name: /Get help/ })).toBeNull();
    await act(() => vi.advanceTimersByTimeAsync(40_000));
    vi.useRealTimers();
    expect(button('Get help')).toBeVisible();
  });

  it('waits until a person is alone', async () => {
    const answer = vi.spyOn(gateway, 'answer');
    openKiosk();
    await showScene('two');
    expect(await shown('multipleFaces')).toHaveTextContent(/Make sure only you are in the photo/);
    expect(answer).not.toHaveBeenCalled();
    await showScene('near');
    await reached('result');
    expect(answer).toHaveBeenCalledOnce();
  });

  it('takes no photo of one who does not stand still long enough', async () => {
    const answer = vi.spyOn(gateway, 'answer');
    openKiosk();
    await showScene('near');
    await reached('hold');
    await showScene('far');
    await shown(413);
    expect(answer).not.toHaveBeenCalled();
  });

  it('speaks the other language from the first word to the last when asked to', async () => {
    openKiosk();
    await reached('welcome');
    await press('Bahasa Indonesia');
    const titles = () => screen.getAllByText(/Selamat datang|Welcome/).map(({ lang }) => lang);
    await waitFor(() => expect(titles()).toEqual(['id', 'en']));
    await showScene('near');
    expect(await reached('hold')).toHaveTextContent(/jangan bergerak.*now hold still/);
    expect(await reached('result')).toHaveTextContent(/Identitas Anda belum bisa dipastikan/);
    expect(document.querySelector('[data-view]')).toHaveAttribute('lang', 'id');
  });

  it('says that the service is down, in no word of the service’s own', async () => {
    gateway.settings.down = 503;
    openKiosk();
    await showScene('near');
    await shown('serviceUnavailable');
    expect(document.body).not.toHaveTextContent(/503|nginx|Unavailable/);
  });

  it('keeps no photo once there is an answer', async () => {
    api.settings.delayMs = 1_000;
    openKiosk();
    await showScene('near');
    expect(await screen.findByRole('img', { name: 'Your photo' }, patience)).toBeVisible();
    await reached('result');
    expect(screen.queryByRole('img', { name: 'Your photo' })).toBeNull();
    expect(document.body.innerHTML).not.toContain('data:image/jpeg');
  });
});
