import { StatusMessage, type StatusMessageProps } from 'face-status-kit';
import { CameraView } from './CameraView.tsx';
import './Phone.css';

type PhoneProps = StatusMessageProps & { readonly caption: string };

/** Renders a message under a camera's picture on a phone, where most people see one. */
export function Phone({ caption, ...props }: PhoneProps) {
  return (
    <figure className="phone">
      <div className="phone-screen">
        <div className="phone-camera">
          <CameraView />
        </div>
        <StatusMessage announce="off" {...props} />
      </div>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
