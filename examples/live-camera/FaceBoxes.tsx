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
      {frame.faces.map((face, index) => (
        <rect
          key={index}
          x={face.x}
          y={face.y}
          width={face.width}
          height={face.height}
          rx={face.width / 10}
          data-status={String(frame.code)}
        />
      ))}
    </svg>
  );
}
