/**
 * The operations of the face API. `enroll`: store a face. `verify`: check that a face is that of one enrolled person
 * (1:1). `identify`: find the person among all enrolled people (1:N). `compare`: check that two photos show the same
 * person.
 */
export const operations = ['enroll', 'verify', 'identify', 'compare'] as const;

/** An operation of the face API, see {@link operations}. */
export type Operation = (typeof operations)[number];
