import { page } from 'vitest/browser';
import { contrast, type Colour } from './colours.ts';

/** What an element looks like on the screen. */
export interface Photograph {
  readonly image: ImageData;
  /** How many square CSS px a pixel stands for: the window of a test is scaled to fit the browser's. */
  readonly pixelArea: number;
}

export async function photograph(element: HTMLElement): Promise<Photograph> {
  const base64 = await page.screenshot({ element, save: false });
  const picture = new Image();
  picture.src = `data:image/png;base64,${base64}`;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.naturalWidth;
  canvas.height = picture.naturalHeight;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser has no 2D canvas.');
  context.drawImage(picture, 0, 0);
  const image = context.getImageData(0, 0, canvas.width, canvas.height);
  return { image, pixelArea: (element.offsetWidth / canvas.width) ** 2 };
}

/** The area, in square CSS px, that differs between two photographs of an element by a contrast of 3 or more. */
export function changedArea(before: Photograph, after: Photograph): number {
  if (before.image.data.length !== after.image.data.length) throw new Error('The photographs differ in size.');
  let changed = 0;
  for (let index = 0; index < before.image.data.length; index += 4) {
    if (contrast(pixelAt(before.image, index), pixelAt(after.image, index)) >= 3) changed++;
  }
  return changed * before.pixelArea;
}

function pixelAt({ data }: ImageData, index: number): Colour {
  return [data[index] ?? 0, data[index + 1] ?? 0, data[index + 2] ?? 0];
}
