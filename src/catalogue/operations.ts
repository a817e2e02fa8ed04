/**
 * What the face API was asked to do. `enroll`: keep a face on file. `verify`: is this the enrolled person (1:1)?
 * `identify`: who of the enrolled is this (1:N)? `compare`: do two photos show one person?
 */
export const operations = ['enroll', 'verify', 'identify', 'compare'] as const;

/** What the face API was asked to do, see {@link operations}. */
export type Operation = (typeof operations)[number];
