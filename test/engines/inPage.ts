import type { EmulatedMedia } from './Engine.ts';

/** Writes a call of a function with JSON arguments as source text. tsx writes `__name` into functions: here it is. */
export function writeCall(callback: (...values: never[]) => unknown, values: readonly unknown[]): string {
  return `((__name) => (${String(callback)})(...${JSON.stringify(values)}))((value) => value)`;
}

/** Parses the JSON that a page returned; `undefined` has no JSON. */
export function parseResult(json: string | null | undefined): unknown {
  return json === null || json === undefined ? undefined : JSON.parse(json);
}

/** Runs in the page. Scrolls an element into view and returns its middle. */
export function findMiddle(selector: string): [x: number, y: number] {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Nothing matches ${selector}.`);
  element.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

/**
 * Runs in the page. Waits until the page sees the emulated media features.
 *
 * @throws Error with the feature that the page does not see after 10 s.
 */
export async function waitForMedia({ colorScheme, reducedMotion, forcedColors, media }: EmulatedMedia): Promise<void> {
  const queries = [
    colorScheme && `(prefers-color-scheme: ${colorScheme})`,
    reducedMotion && `(prefers-reduced-motion: ${reducedMotion})`,
    forcedColors && `(forced-colors: ${forcedColors})`,
    media,
  ];
  for (const query of queries.filter((each) => each !== undefined)) {
    for (let tries = 0; tries < 1_000 && !matchMedia(query).matches; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    if (!matchMedia(query).matches) throw new Error(`The page does not match ${query}.`);
  }
}

/**
 * Runs in the page. Changes the style sheets of the page and of its frames for a moment, since WebKitGTK does not look at
 * their media queries again when a setting of the desktop changes. A strict Content-Security-Policy allows this way.
 */
export function renewStyleSheets(): void {
  const frames = [...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument);
  for (const page of [document, ...frames]) {
    for (const sheet of page?.styleSheets ?? []) {
      sheet.deleteRule(sheet.insertRule('_ {}', sheet.cssRules.length));
    }
  }
}
