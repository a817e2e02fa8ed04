import { describe, expect, it } from 'vitest';
import { showScene } from '../support/camera.ts';
import { openScreen, press, setUpLive, shown, turnOn } from './support.tsx';

setUpLive();

describe('the live camera', () => {
  it('tells a person who is where they should be to hold still', async () => {
    openScreen();
    await turnOn();
    expect(await shown(200)).toHaveTextContent(/That’s right.*Hold still/);
  });

  it.each([
    ['far', 413, /Your face is too small.*Move closer/],
    ['nobody', 412, /We can’t see your face.*Show your whole face/],
    ['two', 'multipleFaces', /We see more than one face.*Make sure only you/],
  ] as const)('says what is wrong while the camera sees this: %s, and no longer', async (scene, code, words) => {
    await showScene(scene);
    openScreen();
    await turnOn();
    expect(await shown(code)).toHaveTextContent(words);
    await showScene('near');
    await shown(200);
  });

  it('asks for no new photo, since there is none', async () => {
    await showScene('far');
    openScreen();
    await turnOn();
    const message = await shown(413);
    expect(message).not.toHaveTextContent(/new photo/);
    expect(message.querySelector('button')).toBeNull();
  });

  it('speaks Indonesian at once when asked to', async () => {
    openScreen();
    await turnOn();
    const message = await shown(200);
    await press('Bahasa Indonesia');
    expect(message).toHaveTextContent(/Sudah pas.*Jangan bergerak/);
    expect(message.closest('[lang]')).toHaveAttribute('lang', 'id');
  });
});
