import { screen } from '@testing-library/react';
import { getAnnouncements } from 'face-status-kit/testing';
import { describe, expect, it } from 'vitest';
import { findMessage, getButton, press } from '../support/checks.ts';
import { pass, until } from '../support/clock.ts';
import { showScene } from '../support/scenes.ts';
import { findView } from './findView.ts';
import { openKiosk, setUpKiosk } from './support.tsx';

setUpKiosk();

const findWarning = () => until(() => screen.getByRole('dialog'));

describe('a person who leaves the kiosk', () => {
  it('is asked whether they are still there, and then forgotten with their language', async () => {
    openKiosk({ idleMs: 5_000 });
    showScene('near');
    await findMessage(411);
    await press('Bahasa Indonesia');
    showScene('nobody');
    expect(await findWarning()).toHaveTextContent(/Apakah Anda masih di sini\?/);
    expect(await findView('welcome')).toHaveAttribute('lang', 'en');
    expect(
      screen.getAllByText(/^(Welcome|Selamat datang)/).map((title) => title.closest('[lang]')?.getAttribute('lang')),
    ).toEqual(['en', 'id']);
    expect(document.querySelectorAll('[data-code]')).toHaveLength(1);
    expect(document.querySelector('img')).toBeNull();
    expect(getAnnouncements()).toEqual([]);
  });

  it('is not asked any more when their face is seen again', async () => {
    openKiosk({ idleMs: 5_000 });
    showScene('near');
    await findMessage(411);
    showScene('nobody');
    await findWarning();
    showScene('near');
    await until(() => expect(screen.queryByRole('dialog')).toBeNull());
    await findMessage(411);
  });

  it('is not asked when they only passed by', async () => {
    openKiosk();
    showScene('far');
    await findMessage(413);
    showScene('nobody');
    await findView('welcome');
  });

  it('does not count as a passer-by when assistive technology has clicked for them', async () => {
    openKiosk();
    await findView('welcome');
    // A click without a touch or a key.
    getButton('Begin').click();
    await findView('live');
    // Longer than the kiosk waits for people who only pass by.
    await pass(6_000);
    await findView('live');
  });
});
