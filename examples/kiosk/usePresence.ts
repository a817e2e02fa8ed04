import type { StatusCode, StatusReading } from 'face-status-kit/core';
import { createStatusStabilizer } from 'face-status-kit/capture';
import { useEffect, useState } from 'react';
import type { Frame, FrameFeed } from './createFrameFeed.ts';

/** The smallest width of a visitor's face, as a share of the frame. People who pass by are farther away. */
const minVisitorShare = 0.1;

/** A face is gone when it is missing in most frames of this time, in ms, because a detector misses faces. */
const presenceWindowMs = 1000;

/** A face is steady when it is fine in most frames of this time, in ms. */
const steadinessWindowMs = 400;

/** Returns the code of the last frame. `undefined`: the camera is off. */
export function useFrameCode(feed: FrameFeed): StatusCode | undefined {
  const [code, setCode] = useState<StatusCode>();
  useEffect(() => feed.subscribe((frame) => setCode(frame?.code)), [feed]);
  return code;
}

/** Returns whether a person stands in front of the camera, anywhere in its picture. */
export function useFaceInView(feed: FrameFeed): boolean {
  return useMajority(feed, presenceWindowMs, readVisitor) !== null;
}

interface SteadyFaceOptions {
  /** Whether the kiosk waits for a steady face. */
  readonly isWanted: boolean;
  /** How long the face has to be steady, in ms. */
  readonly holdMs: number;
  /** Called when the time is over. Must be the same function on every render. */
  readonly onSteady: () => void;
}

/** Waits until one face has been in the right place for a while. Returns whether this time is running. */
export function useSteadyFace(feed: FrameFeed, { isWanted, holdMs, onSteady }: SteadyFaceOptions): boolean {
  const isSteady = useMajority(feed, steadinessWindowMs, readFrameStatus) === 'holdStill';
  const isHolding = isWanted && isSteady;

  useEffect(() => {
    if (!isHolding) return;
    const timer = setTimeout(onSteady, holdMs);
    return () => clearTimeout(timer);
  }, [isHolding, holdMs, onSteady]);

  return isHolding;
}

const readVisitor = ({ faces, size }: Frame) =>
  faces.some(({ box }) => box.width >= minVisitorShare * size.width) ? 'holdStill' : null;

const readFrameStatus = ({ code }: Frame) => code;

/** Returns the code of most frames in a time window. `null`: the camera is off. */
function useMajority(feed: FrameFeed, windowMs: number, readCode: (frame: Frame) => StatusReading): StatusReading {
  const [code, setCode] = useState<StatusReading>(null);

  useEffect(() => {
    const stabilizer = createStatusStabilizer({ windowMs });
    return feed.subscribe((frame) => {
      if (frame === null) {
        stabilizer.reset(NaN);
        setCode(null);
        return;
      }
      stabilizer.add(readCode(frame), frame.atMs);
      setCode(stabilizer.current(frame.atMs));
    });
  }, [feed, windowMs, readCode]);

  return code;
}
