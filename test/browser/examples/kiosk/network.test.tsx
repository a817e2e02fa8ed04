import { describe, expect, it, vi } from 'vitest';
import { findMessage, getTitle, press } from '../support/checks.ts';
import { pass } from '../support/clock.ts';
import { proxy } from '../support/faceService.ts';
import { showScene } from '../support/scenes.ts';
import { findView } from './findView.ts';
import { english } from './kioskOptions.ts';
import { openKiosk, setNetwork, setUpKiosk } from './support.tsx';

setUpKiosk();

describe('a kiosk whose network is cut', () => {
  it('shows it before a visit, and the welcome when the network is back', async () => {
    openKiosk();
    await findView('welcome');
    setNetwork(false);
    expect(await findMessage('offline')).toHaveTextContent(getTitle('offline', english));
    setNetwork(true);
    await findView('welcome');
  });

  it('takes no photo meanwhile, and continues the visit by itself', async () => {
    const answer = vi.spyOn(proxy, 'answer');
    openKiosk();
    await press('Begin');
    showScene('far');
    await findMessage(413);
    setNetwork(false);
    await findMessage('offline');
    showScene('near');
    await pass(3_000);
    expect(answer).not.toHaveBeenCalled();
    setNetwork(true);
    expect(await findMessage('backOnline')).toHaveTextContent(getTitle('backOnline', english));
    await findMessage(411);
    expect(answer).toHaveBeenCalledOnce();
  });

  it('shows it when a photo is not delivered, and tries again on request', async () => {
    proxy.settings.isDisconnected = true;
    openKiosk();
    showScene('near');
    await findMessage('offline');
    proxy.settings.isDisconnected = false;
    await press('Try again');
    await findMessage(411);
  });

  it('continues after a photo that was not delivered when the network is back', async () => {
    proxy.settings.isDisconnected = true;
    openKiosk();
    showScene('near');
    await findMessage('offline');
    setNetwork(true);
    await findMessage('backOnline');
    await findMessage(411);
  });

  it('keeps a result on the screen', async () => {
    openKiosk();
    showScene('near');
    await findMessage(411);
    setNetwork(false);
    await pass(500);
    await findMessage(411);
    setNetwork(true);
    await pass(500);
    await findMessage(411);
  });
});
