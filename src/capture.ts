'use client';

export { assessFrame } from './capture/assessFrame.ts';
export { createStatusStabilizer } from './capture/createStatusStabilizer.ts';
export { LiveStatusMessage } from './capture/LiveStatusMessage.tsx';
export { readingTimeMs } from './capture/readingTimeMs.ts';
export { compareUrgency, mostUrgent } from './capture/urgency.ts';
export { useStableStatus } from './capture/useStableStatus.ts';

export type { AssessFrameLimits } from './capture/assessFrameLimits.ts';
export type { StatusStabilizer } from './capture/createStatusStabilizer.ts';
export type { LiveStatusMessageProps } from './capture/LiveStatusMessage.tsx';
export type { DetectedFace, FaceBox, FaceCovering, FrameInfo } from './capture/measureFrame.ts';
export type { StatusStabilizerOptions } from './capture/stabilizerLimits.ts';
export type { StableStatusOptions } from './capture/useStableStatus.ts';
export type { StatusReading } from './catalogue/StatusReading.ts';
