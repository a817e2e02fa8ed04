import type { StatusMessageParts } from 'face-status-kit';
import { Continue, Pictogram } from 'face-status-kit/pictograms';
import { BilingualText } from './BilingualText.tsx';
import { isKioskMessage, type View } from './chooseView.ts';
import { kioskPictures } from './kioskMessages.ts';

/** Returns the parts of a message that the kiosk renders differently from the kit. */
export function getMessageParts(view: View, languages: readonly string[]): StatusMessageParts | undefined {
  // A person can correct the problem at once, so a reason would only delay them.
  if (view === 'look') return { description: null };
  if (view === 'success') return getSuccessParts(languages);
  if (!isKioskMessage(view)) return undefined;
  return {
    icon: ({ children, ...props }) => (
      <span {...props}>
        <Pictogram id={kioskPictures[view]} />
        {children}
      </span>
    ),
    // Only the message after a call for staff has a button.
    command: ({ children: _, ...props }) => (
      <button {...props}>
        <BilingualText path="staff.cancel" languages={languages} />
      </button>
    ),
  };
}

/** Returns a button with a bar that shows when the screen will be cleared. */
function getSuccessParts(languages: readonly string[]): StatusMessageParts {
  return {
    command: ({ children, ...props }) => (
      <>
        <button {...props}>
          <Continue />
          {children}
        </button>
        <p className="kiosk-clearing">
          <BilingualText path="success.clearing" languages={languages} />
        </p>
      </>
    ),
  };
}
