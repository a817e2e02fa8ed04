import { useEffect, useState } from 'react';
import type { KioskStatusProps } from './KioskStatusProps.ts';
import { useSpokenStatus, type SpokenMessage, type SpokenStatus } from './useSpokenStatus.ts';

/** How loud a kiosk can speak, in the order in which its button goes through them. */
const volumes = [0.7, 1, 0.4];

/** The kiosk's voice, as the person has set it, and what each of its buttons does. */
export interface KioskSound extends SpokenStatus {
  /** Whether messages are read aloud: it is turned on, and there is a voice. */
  readonly isOn: boolean;
  /** Turns it on and off. */
  readonly readAloud: () => void;
  /** Goes on to the next volume, which is heard at once, on what was said last. */
  readonly volume: () => void;
}

/** Speaks what is said, while it is turned on, and lets the person set how loud. */
export function useKioskSound(
  said: readonly SpokenMessage[],
  { speech, rate, attempt }: Pick<KioskStatusProps, 'speech' | 'rate' | 'attempt'>,
): KioskSound {
  const [isOn, setIsOn] = useState(speech === 'on');
  const [presses, setPresses] = useState(0);
  const volume = volumes[presses % volumes.length];
  const spoken = useSpokenStatus(speech === 'none' ? null : said, { enabled: isOn, rate, volume, attempt });
  const { isAvailable, repeat } = spoken;
  // After the effects of speech itself, which by then knows the new volume.
  useEffect(repeat, [repeat, presses]);

  return {
    ...spoken,
    isOn: isOn && isAvailable,
    readAloud: () => {
      setIsOn(!isOn);
    },
    volume: () => {
      setPresses(presses + 1);
    },
  };
}
