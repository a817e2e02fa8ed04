/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

const canvas = document.createElement('canvas');
canvas.width = 1;
canvas.height = 1;
const pixel = canvas.getContext('2d', { willReadFrequently: true });

/** What the eye sees where CSS colours, some of them translucent, are painted over one another, the lowest first. */
export function paint(...layers: readonly string[]): Colour {
  if (!pixel) throw new Error('This browser has no 2D canvas.');
  pixel.clearRect(0, 0, 1, 1);
  for (const layer of layers) {
    pixel.fillStyle = layer;
    pixel.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = pixel.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** The backgrounds behind an element's text, the lowest first: the browser's canvas, the page, …, the element's own. */
export function backgroundsOf(element: Element): string[] {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const [sheen] = /(?<=^linear-gradient\().+?\)/.exec(backgroundImage) ?? [];
  const behind = element.parentElement ? backgroundsOf(element.parentElement) : ['Canvas'];
  return [...behind, backgroundColor, ...(sheen ? [sheen] : [])];
}

/** The contrast of WCAG 2.2 between two opaque colours, from 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The contrast of an element's colour with what lies behind it. */
export function textContrast(element: Element): number {
  const backgrounds = backgroundsOf(element);
  return contrast(paint(...backgrounds, getComputedStyle(element).color), paint(...backgrounds));
}

/** Elements with words of their own, in the order of the page. */
export function elementsWithText(root: Element): Element[] {
  return [...root.querySelectorAll('*')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
  );
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
