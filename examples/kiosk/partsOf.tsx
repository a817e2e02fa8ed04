import type { StatusMessageParts } from 'face-status-kit';
import { Continue, Pictogram } from 'face-status-kit/pictograms';
import { ownPictures } from './ownMessages.ts';
import { isOwnView, type View } from './viewOf.ts';
import { Words } from './Words.tsx';

/** What a message is drawn differently in, by what it is for. */
export function partsOf(view: View, languages: readonly string[]): StatusMessageParts | undefined {
  // What is wrong can be mended in a moment: there is no need to say why, nor for a new photo.
  if (view === 'look') return { description: null };
  if (view === 'success') return successParts(languages);
  if (!isOwnView(view)) return undefined;
  return {
    icon: ({ children, ...props }) => (
      <span {...props}>
        <Pictogram id={ownPictures[view]} />
        {children}
      </span>
    ),
    // Only after a call for staff there is anything to press.
    command: ({ children: _, ...props }) => (
      <button {...props}>
        <Words path="staff.cancel" languages={languages} />
      </button>
    ),
  };
}

/** A button that goes on by itself, as can be seen. */
function successParts(languages: readonly string[]): StatusMessageParts {
  return {
    command: ({ children, ...props }) => (
      <>
        <button {...props}>
          <Continue />
          {children}
        </button>
        <p className="kiosk-clearing">
          <Words path="success.clearing" languages={languages} />
        </p>
      </>
    ),
  };
}
