import type { Operation, Setting, Stage } from 'face-status-kit';

/** Each operation in words. */
export const operationNames: Readonly<Record<Operation, string>> = {
  enroll: 'enrolling',
  verify: 'verifying',
  identify: 'identifying',
  compare: 'comparing',
};

/** Each setting in words. */
export const settingNames: Readonly<Record<Setting, string>> = {
  handheld: 'on a phone',
  desktop: 'at a computer',
  kiosk: 'at a kiosk',
};

/** Each stage in words, in the order in which a person meets them. */
export const stageNames: Readonly<Record<Stage, string>> = {
  capture: 'over a live picture',
  result: 'after a photo',
};

/** Returns a text with its first letter as a capital. */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
