import type { View } from '../../../../examples/kiosk/chooseView.ts';
import { until } from '../support/clock.ts';

/** Waits for a view, and returns the screen. */
export const findView = (view: View): Promise<HTMLElement> =>
  until(() => {
    const root = document.querySelector<HTMLElement>('[data-view]');
    if (root?.dataset.view !== view) throw new Error(`The kiosk shows "${root?.dataset.view}", not "${view}".`);
    return root;
  });
