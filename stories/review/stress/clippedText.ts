import { excess, linesOf, overlap, paddingBox, type Box } from './boxes.ts';
import { fault, most, nameOf, rangeOf, type Fault, type Item } from './Fault.ts';

/** The lines of a text that an element around it hides, in whole or in part. */
export function clippedText({ node, boxes }: Item, parent: Element, root: Element): readonly Fault[] {
  if (!(node instanceof Text)) return [];
  const clip = ancestors(parent, root).find((element) => {
    const hides = /hidden|clip/.test(getComputedStyle(element).overflow);
    return hides && boxes.some((box) => excess(box, paddingBox(element)) > 0);
  });
  if (!clip) return [];
  const around = paddingBox(clip);
  return [
    ...fault('clipped', nameOf(node), most(boxes.map((box) => excess(box, around)))),
    ...cutWords(node, parent, around),
  ];
}

/** The words that begin within the box and end outside of it. */
function cutWords(node: Text, parent: Element, around: Box): readonly Fault[] {
  const style = getComputedStyle(parent);
  if (!/nowrap|pre$/.test(style.whiteSpace)) return [];
  return [...node.data.matchAll(/\S+/gu)].flatMap(({ 0: word, index }) => {
    const boxes = linesOf(rangeOf(node, index, index + word.length), style);
    const isPartlyThere = boxes.some((box) => overlap(box, around) > 0);
    return isPartlyThere ? fault('cut word', word, most(boxes.map((box) => excess(box, around)))) : [];
  });
}

function ancestors(element: Element, root: Element): readonly Element[] {
  const { parentElement } = element;
  return element === root || !parentElement ? [element] : [element, ...ancestors(parentElement, root)];
}
