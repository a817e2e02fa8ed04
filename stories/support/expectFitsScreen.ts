import { expect } from 'storybook/test';

/** Expects that nothing on a kiosk's screen has to be scrolled to, after its fades have ended. */
export async function expectFitsScreen(): Promise<void> {
  const fades = document.getAnimations().filter((animation) => !(animation instanceof CSSAnimation));
  await Promise.all(fades.map(({ finished }) => finished));
  const boxes = [document.documentElement, ...document.querySelectorAll('.fsk-kiosk-stage, dialog')];
  for (const { scrollHeight, clientHeight, scrollWidth, clientWidth } of boxes) {
    await expect(scrollHeight).toBeLessThanOrEqual(clientHeight + 1);
    await expect(scrollWidth).toBeLessThanOrEqual(clientWidth + 1);
  }
}
