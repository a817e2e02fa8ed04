import { useStatusMessage, type StatusMessageOptions } from 'face-status-kit';
import { CameraView } from '../support/CameraView.tsx';
import './Hint.css';

interface HintProps extends StatusMessageOptions {
  /** What `readStatus` gave, or any code. */
  readonly code: unknown;
}

/** A hint over the camera's picture, drawn with nothing but the words: what to do, and why in small. */
export function Hint({ code, ...options }: HintProps) {
  const message = useStatusMessage(code, options);
  const firstStep = message?.actions[0];

  return (
    <div className="hint-camera">
      <CameraView />
      {message && (
        <p className="hint" lang={message.language} dir={message.dir}>
          <strong lang={firstStep?.language}>{firstStep?.label}</strong>
          <span>{message.title}</span>
        </p>
      )}
    </div>
  );
}
