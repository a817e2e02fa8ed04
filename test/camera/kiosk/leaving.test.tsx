import { screen, waitFor } from '@testing-library/react';
import { getAnnouncements } from 'face-status-kit/testing';
import { describe, expect, it } from 'vitest';
import { showScene } from '../support/camera.ts';
import { openKiosk, patience, press, reached, setUpKiosk, shown } from './support.tsx';

setUpKiosk();

const warning = () => screen.findByRole('alertdialog', {}, patience);

describe('whoever leaves the kiosk', () => {
  it('is asked whether they are still there, and then forgotten, with the language that they chose', async () => {
    openKiosk({ idleMs: 5_000 });
    await showScene('near');
    await reached('result');
    await press('Bahasa Indonesia');
    await showScene('nobody');
    expect(await warning()).toHaveTextContent(/Apakah Anda masih di sini\?/);
    const view = await waitFor(() => reached('welcome'), { timeout: 30_000 });
    expect(view).toHaveAttribute('lang', 'en');
    expect(screen.getAllByText(/^(Welcome|Selamat datang)/).map(({ lang }) => lang)).toEqual(['en', 'id']);
    expect(document.querySelector('[data-code], img')).toBeNull();
    expect(getAnnouncements()).toEqual([]);
  });

  it('is still there as soon as their face is seen again', async () => {
    openKiosk({ idleMs: 5_000 });
    await showScene('near');
    await reached('result');
    await showScene('nobody');
    await warning();
    await showScene('near');
    await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull(), patience);
    await shown(411);
  });

  it('is not asked at all after only passing by', async () => {
    openKiosk();
    await showScene('far');
    await shown(413);
    await showScene('nobody');
    await reached('welcome');
  });
});
