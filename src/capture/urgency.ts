import type { Urgency } from '../catalogue/statusCatalogue.ts';
import { statusCodes } from '../catalogue/statusCodes.ts';
import type { StatusReading } from '../catalogue/StatusReading.ts';
import { privateRow } from '../catalogue/statusRows.ts';
import { findEntry, listStatuses, type MessageEntry, type Statuses, type StatusesOption } from '../text/ownStatuses.ts';

/** The strength of a code against another one that a person has not read yet. */
interface Weights {
  /** As the code that wants to be displayed or announced. */
  readonly candidate: number;
  /** As the displayed code. */
  readonly displayed: number;
  /** As the code that was announced last. @default displayed */
  readonly announced?: number;
}

const weights: Readonly<Record<Urgency, Weights>> = {
  blocking: { candidate: 4, displayed: 4 },
  // A moment of the app is true only while it lasts, so it starts and ends at once.
  moment: { candidate: 3, displayed: -1 },
  done: { candidate: 2, displayed: 2 },
  // It is shown only while it is true, see `readyDisplayMs`. Announcements change less often, so that they can be heard.
  ready: { candidate: 2, displayed: 0, announced: 2 },
  guidance: { candidate: 1, displayed: 1 },
};

const noCode: Weights = { candidate: 0, displayed: 0 };

/** The facts that decide on the urgency of a code, in addition to its row. */
export interface UrgencySettings {
  /** The app's own codes, which have an urgency too. */
  readonly statuses: readonly Statuses[];
  /** Whether all codes that reveal enrolment are alike, see the option `privacy`. */
  readonly isPrivate: boolean;
  /** Whether this is about announcements, not about what is displayed. */
  readonly isAnnouncing: boolean;
}

/**
 * The time that a hint stays before `holdStill` replaces it, and `holdStill` before a hint replaces it, in ms. The
 * replaced message is no longer true, so it does not stay until it is read. Without this time, the message would blink
 * while a face is at the edge of a limit.
 */
const readyDisplayMs = 1_000;

/**
 * Returns how long the displayed or announced code stays before another one may replace it, in ms.
 *
 * @param minimumDisplayMs - The time that it takes to read the present code, or to hear it.
 */
export function getDisplayMs(
  code: StatusReading,
  present: StatusReading,
  { statuses, isPrivate, isAnnouncing }: UrgencySettings,
  minimumDisplayMs: number,
): number {
  const getUrgency = (reading: StatusReading) => {
    if (reading === null) return null;
    const { entry } = findEntry(reading, statuses);
    return isPrivate && entry.revealsEnrolment ? privateRow.urgency : entry.urgency;
  };
  const [urgency, presentUrgency] = [getUrgency(code), getUrgency(present)];
  const { candidate } = urgency ? weights[urgency] : noCode;
  const { displayed, announced = displayed } = presentUrgency ? weights[presentUrgency] : noCode;
  if (candidate <= (isAnnouncing ? announced : displayed)) return minimumDisplayMs;
  const isReadyAfterHint = urgency === 'ready' && presentUrgency === 'guidance';
  const isHintAfterReady = urgency === 'guidance' && presentUrgency === 'ready';
  const isShortLived = !isAnnouncing && (isReadyAfterHint || isHintAfterReady);
  return isShortLived ? Math.min(readyDisplayMs, minimumDisplayMs) : 0;
}

/**
 * Compares two codes for `sort`: negative if `a` is shown first, positive if `b` is.
 *
 * 1. What stops the person, the easiest fix first: `allow` (let the page use the camera), `reenter` (enter the details
 *    again), `signIn`, `wait`, `attendant` (staff; unknown codes come after these).
 * 2. Moments of progress, except `cameraPermission`, which comes before everything else.
 * 3. Guidance: what the person can do on the spot (`adjust`: first who is in view, then the distance and the place, what
 *    covers the face, the light, the pose, the sharpness), then a new photo (`retake`).
 * 4. Success (`none`).
 * 5. No code (`null`, `undefined`).
 *
 * The catalogue's `order` decides, then the order of `statusCodes`. Two unknown codes are equal. Never throws.
 *
 * @param statuses - The app's own codes, see `defineStatuses`. Equal ones follow the kit's codes.
 */
export function compareUrgency(
  a: StatusReading | undefined,
  b: StatusReading | undefined,
  statuses?: StatusesOption,
): number {
  const isMissing = (code: unknown) => code === null || code === undefined;
  if (isMissing(a) || isMissing(b)) return Number(isMissing(a)) - Number(isMissing(b));
  const own = listStatuses(statuses);
  const [first, second] = [findEntry(a, own).entry, findEntry(b, own).entry];
  return first.order - second.order || getTablePlace(first) - getTablePlace(second);
}

/** Returns the place of a code in `statusCodes`. All codes that are not in it share the place after the last. */
function getTablePlace({ code }: MessageEntry): number {
  const place = statusCodes.findIndex((known) => known === code);
  return place < 0 ? statusCodes.length : place;
}

/**
 * Returns the code to show of several that hold at once, by {@link compareUrgency}: as it was given, the first of
 * equals, and `null` where there is none. Never throws.
 *
 * @param statuses - The app's own codes, see `defineStatuses`.
 */
export function mostUrgent(codes: readonly (StatusReading | undefined)[], statuses?: StatusesOption): StatusReading {
  try {
    return codes.reduce<StatusReading>(
      (first, code) => (compareUrgency(code, first, statuses) < 0 ? (code ?? null) : first),
      null,
    );
  } catch {
    return null;
  }
}
