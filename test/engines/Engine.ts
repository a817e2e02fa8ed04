import type { InputSource } from './inputActions.ts';

export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

/** In CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle of the page, in CSS px. */
export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** Media features that the engine claims instead of those of the machine. What is left out is as the machine has it. */
export interface EmulatedMedia {
  readonly colorScheme?: 'light' | 'dark' | undefined;
  readonly reducedMotion?: 'reduce' | 'no-preference' | undefined;
  readonly forcedColors?: 'active' | 'none' | undefined;
  readonly media?: 'print' | undefined;
}

/** A page, driven in the same way in each engine. */
export interface EnginePage {
  goto(url: string): Promise<void>;
  /** Calls a function in the page. Arguments and result are JSON. */
  evaluate<Arguments extends unknown[], Result>(
    callback: (...values: Arguments) => Result | Promise<Result>,
    ...values: Arguments
  ): Promise<Result>;
  /** A PNG of the viewport, or of a part of it. */
  screenshot(box?: Box): Promise<Buffer>;
  /** Gives the viewport a size. */
  resize(size: Size): Promise<void>;
  /** Presses keys one after the other: `keys('Tab', 'Shift+Tab', 'a')`. */
  keys(...names: string[]): Promise<void>;
  /** Clicks the middle of the first element that matches a CSS selector. */
  click(selector: string): Promise<void>;
  /**
   * Emulates media features.
   *
   * @throws Error if the engine cannot emulate one of them.
   */
  emulate(media?: EmulatedMedia): Promise<void>;
  close(): Promise<void>;
}

/** A page that is driven by WebDriver. */
export interface WebDriverPage extends EnginePage {
  /** Performs the actions of a keyboard or a mouse. */
  act(sources: readonly InputSource[]): Promise<void>;
  /** Frees the memory of everything in the page that nothing refers to. */
  collectGarbage(): Promise<void>;
  /** Returns the live regions in the accessibility tree, if the engine shows it. */
  findLiveRegions?(): Promise<readonly LiveRegion[]>;
}

/** A live region as a browser hands it to a screen reader. */
export interface LiveRegion {
  readonly live: string;
  readonly text: string;
}

/** A running browser. */
export interface Engine<Page extends EnginePage = EnginePage> {
  readonly name: EngineName;
  readonly version: string;
  openPage(size?: Size): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Without a window. WebKit always has one and needs a display, see `startXvfb`. Default `true`. */
  readonly headless?: boolean;
  /** More environment variables. */
  readonly env?: Readonly<Record<string, string>>;
  /** More arguments of the program. */
  readonly args?: readonly string[];
}

export const defaultSize: Size = { width: 1280, height: 800 };
