import { useEffect, useRef, useState } from 'react';
import type { KioskStatusProps } from './KioskStatusProps.ts';
import { useSpokenStatus, type SpokenMessage } from './useSpokenStatus.ts';

/** How loud a kiosk can speak, in the order in which its button goes through them. */
const volumes = [0.7, 1, 0.4];

/** The kiosk's voice, as the person has set it. */
export interface KioskSound {
  /** Whether there is a voice, and the kiosk has a use for it. */
  readonly canSpeak: boolean;
  readonly isOn: boolean;
  readonly toggle: () => void;
  readonly repeat: () => void;
  /** Goes on to the next volume. */
  readonly changeVolume: () => void;
}

/** Speaks what is said, while it is turned on, and lets the person set how loud. */
export function useKioskSound(
  said: readonly SpokenMessage[],
  { speech, rate, attempt }: Pick<KioskStatusProps, 'speech' | 'rate' | 'attempt'>,
): KioskSound {
  const [isOn, setIsOn] = useState(speech === 'on');
  const [step, setStep] = useState(0);
  const enabled = isOn && speech !== 'none';
  const { isAvailable, repeat } = useSpokenStatus(said, { enabled, rate, volume: volumes[step], attempt });

  // A new volume is heard at once, on what was said last.
  const heard = useRef(step);
  useEffect(() => {
    if (heard.current !== step) repeat();
    heard.current = step;
  }, [step, repeat]);

  return {
    canSpeak: isAvailable && speech !== 'none',
    isOn: enabled && isAvailable,
    toggle: () => {
      setIsOn(!isOn);
    },
    repeat,
    changeVolume: () => {
      setStep((step + 1) % volumes.length);
    },
  };
}
