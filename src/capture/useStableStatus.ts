import type { StatusReading } from '../catalogue/StatusReading.ts';
import { useUrgencySettings } from './useUrgencySettings.ts';
import { useResolvedMessages } from '../message/useResolvedMessages.ts';
import type { StatusMessageOptions } from '../text/StatusMessageOptions.ts';
import { readingTimeMs } from './readingTimeMs.ts';
import { copyOptions, readLimits, type StatusStabilizerOptions } from './stabilizerLimits.ts';
import { usePushedCode, useStableStatusStore } from './useStableStatusStore.ts';

/**
 * The options of the vote and of the message, whose text decides how long it stays. The `stage` is `capture` by default.
 */
export interface StableStatusOptions extends StatusStabilizerOptions, StatusMessageOptions {}

/**
 * Returns the code to show of a live camera, for `<StatusMessage>` or `useStatusMessage`. Frames vote on it as in
 * `createStatusStabilizer`, and each message stays long enough to be read.
 *
 * A message stays for the `readingTimeMs` of its `spoken` text (the title and the first step, which are what the person
 * needs), unless a more urgent code wins: a code that stops the person replaces every other, and a success replaces
 * guidance, which is no longer true then. Guidance never interrupts guidance. A hint and `holdStill` replace one another
 * after a second. If there is nothing left to show, the
 * message goes after its reading time and after one more window without a code.
 *
 * Each render is a frame: pass the code of each frame as it comes. A code that stays the same counts as seen again,
 * even if React does not render because nothing changed. The hook renders the component only when the code to show
 * changes. It shows nothing during the start delay (`startDelayMs`) and on a server.
 *
 * ```tsx
 * const shown = useStableStatus(codeOfThisFrame, { setting: 'kiosk' });
 * return <StatusMessage code={shown} stage="capture" setting="kiosk" />;
 * ```
 *
 * @param code - The code of the newest frame: the result of `readStatus`, or any code; `null` and `undefined` vote for
 *   showing nothing.
 * @param options - The provider's options count where these leave something out. They may change at any time: the code
 *   that is shown stays. To start again for a new person, change the component's `key`.
 * @returns A known code as it stands in the catalogue (413 for `"413"`), any other code as it was given, or `null`.
 *   Never throws.
 */
export function useStableStatus(code: StatusReading | undefined, options?: StableStatusOptions): StatusReading {
  return useReadableStatus(code, copyOptions(options));
}

/** Like {@link useStableStatus}, for a message in several languages: it stays for the language that takes longest. */
export function useReadableStatus(
  code: StatusReading | undefined,
  options: StableStatusOptions,
  languages?: readonly string[],
): StatusReading {
  const [displayed, store] = useStableStatusStore();
  const { stage = 'capture' } = options;
  const messages = useResolvedMessages(displayed, { ...options, stage }, languages);
  const readingTimes = messages.map(({ spoken, language }) => readingTimeMs(spoken, language));
  usePushedCode(store, code, {
    limits: readLimits(options),
    minimumDisplayMs: Math.max(0, ...readingTimes),
    ...useUrgencySettings(options),
    isAnnouncing: false,
  });
  return displayed;
}
