import type { FrameCode, FrameSize } from './assessFrame.ts';
import { stripMs, type Frame } from './createFrameLog.ts';

/** The code of a frame that a row shows: its own, or the one that the person read. */
export type Row = 'raw' | 'shown';

/** The height of a tick, as a share of its row. The codes differ by height and by colour. */
const tickHeights = new Map<FrameCode, number>([
  [null, 1],
  [413, 0.72],
  [412, 0.48],
  ['multipleFaces', 0.26],
]);

/** The longest duration of a tick, in ms, so that a tick does not fill a break. */
const maxTickMs = 250;

/** The mean width of a tick from which there is a gap between ticks, in CSS px. */
const minWidthForGap = 4;

/** The width of the newest tick, whose duration is not known yet, in CSS px. */
const newestTickWidth = 4;

/**
 * Builds the SVG path with the ticks of all frames with a code. The newest tick is on the right. Each tick is as wide
 * as its frame lasted. Ticks of the raw row stand above the line between the rows, the others hang below it.
 *
 * @param size - Size of the row, in CSS px.
 */
export function buildTickPath(
  frames: readonly Frame[],
  row: Row,
  code: FrameCode,
  { width, height }: FrameSize,
): string {
  const first = frames[0];
  const last = frames.at(-1);
  if (!first || !last) return '';
  const tickHeight = height * (tickHeights.get(code) ?? 1);
  const [baseline, tip] = row === 'raw' ? [height, height - tickHeight] : [0, tickHeight];
  // Whole pixels, counted from time 0, so that a tick keeps its width while it moves.
  const toPixel = (ms: number) => Math.round((ms * width) / stripMs);
  const leftPixel = toPixel(last.atMs) + newestTickWidth - width;
  const meanWidth = (toPixel(last.atMs) - toPixel(first.atMs)) / frames.length;
  const gap = meanWidth >= minWidthForGap ? 1 : 0;

  return frames
    .map((frame, index) => {
      if ((row === 'raw' ? frame.code : frame.shown) !== code) return '';
      const next = frames[index + 1];
      const from = toPixel(frame.atMs);
      const to = next ? toPixel(Math.min(next.atMs, frame.atMs + maxTickMs)) : from + newestTickWidth;
      return `M${from - leftPixel} ${baseline}H${to - leftPixel - gap}V${tip}H${from - leftPixel}Z`;
    })
    .join('');
}
