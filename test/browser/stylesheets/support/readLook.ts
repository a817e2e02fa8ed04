/** The look of an element, as people see it. Values that an element inherits from the page are equal in every test. */
const properties = [
  ...['display', 'visibility', 'opacity', 'position', 'float', 'transform', 'scale', 'filter', 'cursor'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
  ...['margin-top', 'margin-right', 'margin-bottom', 'margin-left'],
  ...['border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width'],
  ...['border-top-left-radius', 'border-top-right-radius', 'border-bottom-left-radius', 'border-bottom-right-radius'],
  ...['color', 'background-color', 'background-image', 'fill', 'stroke', 'box-shadow'],
  ...['font-family', 'font-size', 'font-size-adjust', 'font-style', 'font-weight', 'font-variant-numeric'],
  ...['line-height', 'letter-spacing', 'word-spacing', 'text-align', 'text-transform', 'text-decoration-line'],
  ...['text-indent', 'text-shadow', 'white-space', 'hyphens', 'list-style-type'],
  ...[
    'flex-direction',
    'flex-wrap',
    'flex-grow',
    'flex-shrink',
    'justify-content',
    'align-items',
    'column-gap',
    'row-gap',
  ],
];
const sides = ['top', 'right', 'bottom', 'left'];

/** A line for each property of each element, such as `P.fsk-title font-size: 22px`. */
export type Look = readonly string[];

/** Returns the look of a message with all elements in it, and the boxes of these in relation to the message. */
export function readLook(root: Element): Look {
  const origin = root.getBoundingClientRect();
  return [root, ...root.querySelectorAll('*')].flatMap((element, index) => {
    if (!element.checkVisibility()) return [];
    const name = `${index} ${element.tagName}.${element.getAttribute('class') ?? ''}`;
    const { x, y, width, height } = element.getBoundingClientRect();
    const box = [x - origin.x, y - origin.y, width, height].map((value) => value.toFixed(1)).join(' ');
    const before = getComputedStyle(element, '::before');
    return [
      `${name} box: ${box}`,
      ...describeStyle(name, getComputedStyle(element)),
      ...(before.content === 'none' ? [] : describeStyle(`${name}::before`, before)),
    ];
  });
}

function describeStyle(name: string, style: CSSStyleDeclaration): string[] {
  const get = (property: string) => style.getPropertyValue(property);
  // A line of no width has no look.
  const lines = sides.filter((side) => get(`border-${side}-width`) !== '0px');
  const borders = lines.flatMap((side) => [`border-${side}-style`, `border-${side}-color`]);
  const outline = get('outline-style') === 'none' ? [] : ['outline-style', 'outline-width', 'outline-color'];
  return [...properties, ...borders, ...outline].map((property) => `${name} ${property}: ${get(property)}`);
}
