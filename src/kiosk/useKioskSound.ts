import { useEffect, useState } from 'react';
import type { KioskSpeech } from './KioskStatusProps.ts';
import type { KioskChoice } from './useKioskChoice.ts';
import { useSpokenStatus, type SpokenMessage, type SpokenStatus } from './useSpokenStatus.ts';

/** The volumes of a kiosk, as shares of the device's, in the order in which its button goes through them. */
const volumes = [0.7, 1, 0.4];

/** The state of the kiosk's sound, and the functions of its buttons. */
export interface KioskSound extends SpokenStatus {
  /** Whether messages are read aloud: the person wants it, and there is a voice. */
  readonly isOn: boolean;
  /** Turns reading aloud on or off. */
  readonly toggle: () => void;
  /** Goes to the next volume, and speaks the message again at that volume. */
  readonly changeVolume: () => void;
}

interface KioskSoundOptions {
  readonly speech: KioskChoice<KioskSpeech>;
  readonly rate: number | undefined;
  readonly attempt: number | undefined;
}

/** Reads messages aloud while the person wants it, at the volume that the person has chosen. */
export function useKioskSound(
  message: readonly SpokenMessage[],
  { speech, rate, attempt }: KioskSoundOptions,
): KioskSound {
  const isWanted = speech.current === 'on';
  const [volumeChanges, setVolumeChanges] = useState(0);
  const volume = volumes[volumeChanges % volumes.length];
  const spoken = useSpokenStatus(speech.current === 'none' ? null : message, {
    enabled: isWanted,
    rate,
    volume,
    attempt,
  });
  const { isAvailable, repeat } = spoken;
  // After the effects of `useSpokenStatus`, which have set the new volume by then.
  useEffect(repeat, [repeat, volumeChanges]);

  return {
    ...spoken,
    isOn: isWanted && isAvailable,
    toggle() {
      speech.choose(isWanted ? 'off' : 'on');
    },
    changeVolume() {
      setVolumeChanges(volumeChanges + 1);
    },
  };
}
