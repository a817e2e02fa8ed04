// What Vitest's page asks its provider for when a test calls `userEvent`, `page.viewport` or `page.screenshot`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { resolveScreenshotPath } from '@vitest/browser';
import type { BrowserCommand } from 'vitest/node';
import type { Size, WebDriverPage } from '../Engine.ts';
import { moveAndClick, pressKeys } from '../inputActions.ts';
import { chooseOptions, findPlace, focusField } from './findInFrame.ts';
import { typeKeys } from './typeKeys.ts';

declare module 'vitest/node' {
  interface BrowserCommandContext {
    /** The page of a Firefox or WebKit. */
    enginePage: WebDriverPage;
  }
}

interface HeldKeys {
  readonly unreleased?: readonly string[];
}

const viewport: BrowserCommand<[size: Size]> = ({ enginePage }, size) => enginePage.resize(size);

const clickTimes =
  (clicks: number): BrowserCommand<[selector: string]> =>
  async ({ enginePage }, selector) => {
    const { x, y, width, height } = await enginePage.evaluate(findPlace, selector);
    await enginePage.act(moveAndClick(x + width / 2, y + height / 2, clicks));
  };

/** Moves the mouse onto an element; onto the body, which Vitest names for "unhover", into its corner. */
const hover: BrowserCommand<[selector: string]> = async ({ enginePage }, selector) => {
  const { x, y, width, height } = await enginePage.evaluate(findPlace, selector);
  const isUnhover = selector === 'html > body';
  await enginePage.act(isUnhover ? moveAndClick(0, 0, 0) : moveAndClick(x + width / 2, y + height / 2, 0));
};

const keyboard: BrowserCommand<[text: string, held?: HeldKeys]> = async (
  { enginePage },
  text,
  { unreleased = [] } = {},
) => ({ unreleased: await typeKeys(enginePage, text, unreleased) });

const type: BrowserCommand<[selector: string, text: string, held?: HeldKeys]> = async (
  { enginePage },
  selector,
  text,
  { unreleased = [] } = {},
) => {
  await enginePage.evaluate(focusField, selector);
  return { unreleased: await typeKeys(enginePage, text, unreleased) };
};

const tab: BrowserCommand<[options?: { readonly shift?: boolean }]> = ({ enginePage }, { shift = false } = {}) =>
  enginePage.act(pressKeys([shift ? 'Shift+Tab' : 'Tab']));

const fill: BrowserCommand<[selector: string, text: string]> = async ({ enginePage }, selector, text) => {
  await enginePage.evaluate(focusField, selector, true);
  await enginePage.act(pressKeys(text === '' ? ['Backspace'] : [...text]));
};

const clear: BrowserCommand<[selector: string]> = async (context, selector) => {
  await fill(context, selector, '');
};

const selectOptions: BrowserCommand<[selector: string, values: string[]]> = ({ enginePage }, selector, values) =>
  enginePage.evaluate(chooseOptions, selector, values);

interface ScreenshotOptions {
  /** A CSS selector. */
  readonly element?: string;
  readonly path?: string;
  readonly save?: boolean;
}

const takeScreenshot: BrowserCommand<[name: string, options: ScreenshotOptions]> = async (
  { enginePage, testPath, project },
  name,
  { element = 'body', path: wantedPath, save = true },
) => {
  const path = resolveScreenshotPath(testPath ?? '', name, project.config, wantedPath);
  const buffer = await enginePage.screenshot(await enginePage.evaluate(findPlace, element));
  if (save) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, buffer);
  }
  return { buffer, path };
};

export const userEventCommands = {
  __vitest_viewport: viewport,
  __vitest_click: clickTimes(1),
  __vitest_dblClick: clickTimes(2),
  __vitest_tripleClick: clickTimes(3),
  __vitest_hover: hover,
  __vitest_keyboard: keyboard,
  __vitest_type: type,
  __vitest_tab: tab,
  __vitest_fill: fill,
  __vitest_clear: clear,
  __vitest_selectOptions: selectOptions,
  __vitest_takeScreenshot: takeScreenshot,
  __vitest_cleanup: () => undefined,
};
