import type { FrameLog } from './createFrameLog.ts';
import { useFrameLog } from './useFrameLog.ts';

const readLatest = (log: FrameLog) => log.latest();

/** Renders a thin box around each face of the last frame. It is decoration: the message says the same in words. */
export function FaceBoxes({ log }: { readonly log: FrameLog }) {
  const frame = useFrameLog(log, readLatest);
  if (!frame) return null;
  return (
    <svg
      className="face-boxes"
      viewBox={`0 0 ${frame.size.width} ${frame.size.height}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      {frame.faces.map(({ box }, index) => (
        <rect
          key={index}
          x={box.x}
          y={box.y}
          width={box.width}
          height={box.height}
          rx={box.width / 10}
          data-frame-code={frame.code}
        />
      ))}
    </svg>
  );
}
