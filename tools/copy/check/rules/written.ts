import type { Part } from '../TextContext.ts';

/** The parts that stand in the files; the others are made of them. */
export const writtenParts: readonly Part[] = ['title', 'description', 'action', 'label', 'control'];
