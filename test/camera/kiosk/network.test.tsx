import { describe, expect, it, vi } from 'vitest';
import { showScene } from '../support/camera.ts';
import { gateway } from '../support/farService.ts';
import { openKiosk, press, reached, setNetwork, setUpKiosk, shown } from './support.tsx';

setUpKiosk();

describe('a kiosk whose network is cut', () => {
  it('says so before anybody tries, and invites again once it is back', async () => {
    openKiosk();
    await reached('welcome');
    setNetwork(false);
    expect(await shown('offline')).toHaveTextContent(/Ask our staff to check the connection/);
    setNetwork(true);
    await reached('welcome');
  });

  it('takes no photo meanwhile, says when it is back, and goes on by itself', async () => {
    const answer = vi.spyOn(gateway, 'answer');
    openKiosk();
    await press('Begin');
    await showScene('far');
    await shown(413);
    setNetwork(false);
    await shown('offline');
    await showScene('near');
    expect(answer).not.toHaveBeenCalled();
    setNetwork(true);
    expect(await reached('online')).toHaveTextContent(/We’re back online.*Internet sudah tersambung lagi/);
    await reached('result');
    expect(answer).toHaveBeenCalledOnce();
  });

  it('says so when the photo does not get through, and tries again when asked to', async () => {
    gateway.settings.cut = true;
    openKiosk();
    await showScene('near');
    await shown('offline');
    gateway.settings.cut = false;
    await press('Try again');
    await shown(411);
  });

  it('goes on after a photo that did not get through, once the network is back', async () => {
    gateway.settings.cut = true;
    openKiosk();
    await showScene('near');
    await shown('offline');
    setNetwork(true);
    await reached('online');
    await shown(411);
  });

  it('lets a result stand', async () => {
    openKiosk();
    await showScene('near');
    await reached('result');
    setNetwork(false);
    await shown(411);
    setNetwork(true);
    await shown(411);
  });
});
