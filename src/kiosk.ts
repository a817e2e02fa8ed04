'use client';

export { KioskStatus } from './kiosk/KioskStatus.tsx';
export { useSpokenStatus } from './kiosk/useSpokenStatus.ts';

export type { Viewing } from './kiosk/capitalHeight.ts';
export type { KioskStatusProps } from './kiosk/KioskStatusProps.ts';
export type { SpokenMessage, SpokenStatus, SpokenStatusOptions } from './kiosk/useSpokenStatus.ts';
