import type { Locator } from 'playwright';

/**
 * Computed styles of a message on a light page with letters of 16 px, as docs/theming.md describes them: selector of the
 * part (the message itself is `:scope`), CSS property, value. They show that the stylesheet is there, and that no other
 * stylesheet of the app takes the look away.
 */
const styledLook = [
  [':scope', 'display', 'flex'],
  [':scope', 'padding-top', '20px'],
  [':scope', 'border-top-left-radius', '18px'],
  ['.fsk-title', 'font-weight', '700'],
  ['.fsk-guidance', 'list-style-type', 'none'],
  ['.fsk-command', 'background-color', 'rgb(0, 0, 0)'],
  ['.fsk-command', 'color', 'rgb(255, 255, 255)'],
  ['.fsk-command', 'font-weight', '600'],
] as const;

/**
 * Returns the parts of a message that look different from {@link styledLook}, such as `.fsk-command color: rgb(0, 0, 0)`.
 *
 * @param ownLook Values that replace those of `styledLook`: `selector property` → value.
 */
export async function findLookProblems(
  message: Locator,
  ownLook: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const look = styledLook.map(([selector, property, value]) => ({
    selector,
    property,
    expected: ownLook[`${selector} ${property}`] ?? value,
  }));
  return message.evaluate((element, expectedLook) => {
    const problems: string[] = [];
    for (const { selector, property, expected } of expectedLook) {
      const part = selector === ':scope' ? element : element.querySelector(selector);
      const actual = part ? getComputedStyle(part).getPropertyValue(property) : 'missing';
      if (actual !== expected) problems.push(`${selector} ${property}: ${actual}`);
    }
    return problems;
  }, look);
}
