import { useState } from 'react';
import type { KioskStatusProps } from './KioskStatusProps.ts';
import type { SpokenMessage } from './speaker.ts';
import { useSpokenStatus } from './useSpokenStatus.ts';

/** How loud a kiosk can speak, in the order in which its button goes through them. */
const volumes = [0.7, 1, 0.4];

/** The kiosk's voice, as the person has set it. */
export interface KioskSound {
  /** Whether there is a voice, and the kiosk has a use for it. */
  readonly canSpeak: boolean;
  readonly isOn: boolean;
  readonly toggle: () => void;
  readonly repeat: () => void;
  /** Goes on to the next volume, which is heard at once, on what was said last. */
  readonly changeVolume: () => void;
}

/** Speaks what is said, while it is turned on, and lets the person set how loud. */
export function useKioskSound(
  said: readonly SpokenMessage[],
  { speech, rate, attempt }: Pick<KioskStatusProps, 'speech' | 'rate' | 'attempt'>,
): KioskSound {
  const [isOn, setIsOn] = useState(speech === 'on');
  const [presses, setPresses] = useState(0);
  const { isAvailable, repeat } = useSpokenStatus(said, {
    enabled: isOn && speech !== 'none',
    rate,
    volume: volumes[presses % volumes.length],
    // What is said is said again at another attempt, and so at another volume.
    attempt: (Number.isInteger(attempt) ? Number(attempt) : 1) * 1_000 + presses,
  });
  const canSpeak = isAvailable && speech !== 'none';

  return {
    canSpeak,
    isOn: isOn && canSpeak,
    toggle: () => {
      setIsOn(!isOn);
    },
    repeat,
    changeVolume: () => {
      setPresses(presses + 1);
    },
  };
}
