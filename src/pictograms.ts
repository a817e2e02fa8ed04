export * from './pictogram/components.ts';
export { Pictogram } from './pictogram/Pictogram.tsx';
export { pictogramIds } from './pictogram/pictogramIds.ts';
export { pictograms } from './pictogram/pictograms.ts';

export type { PictogramProps } from './pictogram/drawPictogram.tsx';
export type { PictogramByIdProps } from './pictogram/Pictogram.tsx';
export type { PictogramId } from './pictogram/pictogramIds.ts';
