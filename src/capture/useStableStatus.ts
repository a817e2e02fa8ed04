import { useResolvedMessages } from '../message/useResolvedMessages.ts';
import type { StatusMessageOptions } from '../text/StatusMessageOptions.ts';
import type { StatusReading } from '../catalogue/StatusReading.ts';
import { readingTimeMs } from './readingTimeMs.ts';
import { readLimits, readObject, type StatusStabilizerOptions } from './stabilizerLimits.ts';
import { useCalmStore, useFrames } from './useCalmStore.ts';

/** How to vote, and how the message is told: it stays for as long as its words take to read. */
export interface StableStatusOptions extends StatusStabilizerOptions, StatusMessageOptions {}

/**
 * The code worth showing of a live camera, for `<StatusMessage>` or `useStatusMessage`: voted on as in
 * `createStatusStabilizer`, and calm enough to be read.
 *
 * What it shows stays for the `readingTimeMs` of the message's `spoken` (its title and first step, which are what the
 * person needs), unless something more urgent comes: what stops the person goes before all else, and a success before
 * guidance, which is no longer true then. Guidance never interrupts guidance. Where there is nothing to say any more, the
 * message goes once it could be read and nothing has come for one more window.
 *
 * Each render is a frame, so give it the code of each frame as it comes. A code that stands still is still being seen,
 * also where React renders nothing because nothing changed. The component renders anew for it only when what is shown
 * changes. The first moment shows nothing (`startDelayMs`), nor does a server.
 *
 * ```tsx
 * const shown = useStableStatus(codeOfThisFrame, { setting: 'kiosk' });
 * return <StatusMessage code={shown} setting="kiosk" />;
 * ```
 *
 * @param code - The newest frame's code: what `readStatus` gave, or any; `null` and `undefined` mean "nothing to say".
 * @param options - What they leave out of how the message is told comes from the provider. They may change at any time
 *   without losing what is shown. To start afresh for a new person, change the component's `key`.
 * @returns A known code as the catalogue has it (413 for `"413"`), any other as it was given, or `null`. Never throws.
 */
export function useStableStatus(code: StatusReading | undefined, options?: StableStatusOptions): StatusReading {
  return useReadableStatus(code, readObject(options));
}

/** As {@link useStableStatus}, for a message in several languages: it stays for the one that takes longest. */
export function useReadableStatus(
  code: StatusReading | undefined,
  options: StableStatusOptions,
  languages?: readonly string[],
): StatusReading {
  const [shown, store] = useCalmStore();
  const times = useResolvedMessages(shown, options, languages).map(({ spoken, language }) =>
    readingTimeMs(spoken, language),
  );
  useFrames(store, code, readLimits(options), Math.max(0, ...times));
  return shown;
}
