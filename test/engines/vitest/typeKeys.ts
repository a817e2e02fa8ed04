import { parseKeyDef } from '@vitest/browser';
import type { WebDriverPage } from '../Engine.ts';
import { keyAction, keyboard, type KeyAction } from '../inputActions.ts';

/**
 * Presses what `userEvent.keyboard` and `userEvent.type` write, such as `a{Shift>}b{/Shift}`.
 *
 * @param held - The keys that an earlier call left down.
 * @returns the keys that are down now.
 */
export async function typeKeys(page: WebDriverPage, text: string, held: readonly string[]): Promise<string[]> {
  const down = new Set(held);
  const actions: KeyAction[] = [];
  for (const { keyDef, releasePrevious, releaseSelf, repeat } of parseKeyDef(text)) {
    const { key = '' } = keyDef;
    if (down.delete(key)) actions.push(keyAction('keyUp', key));
    if (releasePrevious) continue;
    for (let count = 0; count < repeat; count++) actions.push(keyAction('keyDown', key));
    if (releaseSelf) actions.push(keyAction('keyUp', key));
    else down.add(key);
  }
  await page.act(keyboard(actions));
  return [...down];
}
