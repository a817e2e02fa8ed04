'use client';

export { KioskStatus } from './kiosk/KioskStatus.tsx';
export { useCapHeight } from './kiosk/useCapHeight.ts';
export { useSessionTimeout } from './kiosk/useSessionTimeout.ts';
export { useSpokenStatus } from './kiosk/useSpokenStatus.ts';
export { useSwitchScanning } from './kiosk/useSwitchScanning.ts';

export type { ViewingConditions } from './kiosk/capHeight.ts';
export type { KioskSpeech, KioskStatusOptions, KioskStatusProps } from './kiosk/KioskStatusProps.ts';
export type { SessionTimeoutOptions } from './kiosk/useSessionTimeout.ts';
export type { SpokenMessage, SpokenStatus, SpokenStatusOptions } from './kiosk/useSpokenStatus.ts';
export type { SwitchScanningOptions } from './kiosk/useSwitchScanning.ts';
