import type { Part } from '../Rule.ts';

/** The parts that stand in the files; the others are made of them. */
export const writtenParts: readonly Part[] = ['title', 'description', 'action', 'label', 'control'];
