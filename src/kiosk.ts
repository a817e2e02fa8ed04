'use client';

export { KioskStatus } from './kiosk/KioskStatus.tsx';
export { useSpokenStatus } from './kiosk/useSpokenStatus.ts';

export type { ViewingConditions } from './kiosk/capHeight.ts';
export type { KioskSpeech, KioskStatusProps } from './kiosk/KioskStatusProps.ts';
export type { SpokenMessage, SpokenStatus, SpokenStatusOptions } from './kiosk/useSpokenStatus.ts';
