/*
 * What several drawings are made of: the same head, tick and cross in all of them. Each goes on from where a path has
 * come to.
 */

/** A face, from the left side of the head: no hair and no neck, so that nobody is left out. */
export const face = 'a10 11 0 0 0 20 0 10 11 0 0 0-20 0zm6-2h.1m7.8 0h.1m-8 7q4 3 8 0';

/** “This is right.” */
export const tick = 'l6 6 11-12';

/** “Not this.” */
export const cross = 'l8 8m0-8-8 8';
