import type { Operation, Setting } from 'face-status-kit';

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

/** Returns a text with its first letter as a capital. */
export const capitalize = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
