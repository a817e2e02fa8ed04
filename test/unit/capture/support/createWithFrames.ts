import {
  createStatusStabilizer,
  type StatusReading,
  type StatusStabilizer,
  type StatusStabilizerOptions,
} from 'face-status-kit/capture';

/** Returns a stabiliser without a start delay that has seen a code every 10 ms. */
export function createWithFrames(
  codes: readonly (StatusReading | undefined)[],
  options?: StatusStabilizerOptions,
): StatusStabilizer {
  const stabilizer = createStatusStabilizer({ startDelayMs: 0, ...options });
  codes.forEach((code, index) => {
    stabilizer.add(code, index * 10);
  });
  return stabilizer;
}
