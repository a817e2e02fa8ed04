import type { StatusMessageOptions } from 'face-status-kit';

/** The options of a message on the kiosk in English, in Indonesian, and of a hint over the camera's picture. */
export const english: StatusMessageOptions = { setting: 'kiosk', privacy: true, operation: 'identify' };
export const indonesian: StatusMessageOptions = { ...english, language: 'id' };
export const liveEnglish: StatusMessageOptions = { ...english, stage: 'capture' };
export const liveIndonesian: StatusMessageOptions = { ...indonesian, stage: 'capture' };
