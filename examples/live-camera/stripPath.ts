import { stripMs, type Frame } from './createFrameLog.ts';
import type { StatusReading } from './frameCode.ts';

/** Which of a frame's two codes: its own, or the one that was shown. */
export type Row = 'raw' | 'calm';

/** How high a tick is, as a share of its row: the codes are told apart by more than their colours. */
const tickHeights = new Map<StatusReading, number>([
  [null, 1],
  [413, 0.72],
  [412, 0.48],
  ['multipleFaces', 0.26],
]);

/** The most room that a frame has, in ms: after a break it does not fill the break. */
const mostRoomMs = 250;

/** The room that a frame needs for its tick to stand apart from the next, in CSS px. */
const roomForGap = 4;

/** Of the newest frame, which has not ended yet, in CSS px. */
const newestRoom = 4;

/**
 * The ticks of all frames with a code, as the path of an SVG: the newest on the right, each as wide as it lasted. They
 * stand on the line between the two rows, the raw ones upwards, the calm ones downwards.
 *
 * @param size - Of the row, in CSS px.
 */
export function stripPath(
  frames: readonly Frame[],
  row: Row,
  code: StatusReading,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const last = frames.at(-1);
  if (!last) return '';
  const high = height * (tickHeights.get(code) ?? 1);
  const [line, end] = row === 'raw' ? [height, height - high] : [0, high];
  // Whole pixels, counted from the start of time, so that the ticks keep their width as they move on.
  const pixelAt = (ms: number) => Math.round((ms * width) / stripMs);
  const start = pixelAt(last.atMs) + newestRoom - width;
  const meanRoom = (pixelAt(last.atMs) - pixelAt(frames[0]?.atMs ?? last.atMs)) / frames.length;
  const gap = meanRoom >= roomForGap ? 1 : 0;

  return frames
    .map((frame, index) => {
      if ((row === 'raw' ? frame.code : frame.shown) !== code) return '';
      const from = pixelAt(frame.atMs);
      const next = frames[index + 1];
      const to = next ? pixelAt(Math.min(next.atMs, frame.atMs + mostRoomMs)) : from + newestRoom;
      return `M${from - start} ${line}H${to - start - gap}V${end}H${from - start}Z`;
    })
    .join('');
}
