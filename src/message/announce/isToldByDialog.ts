import { dialogs } from './findRegionPlaces.ts';
import { isRendered } from './isRendered.ts';

/**
 * Returns whether the focus is in an open dialog that has a message in its name or description: in the element that its
 * `aria-labelledby` or `aria-describedby` names. A screen reader tells these when the focus comes into the dialog.
 *
 * @param message - The root of the message.
 */
export function isToldByDialog(message: Element): boolean {
  const page = message.ownerDocument;
  const dialog = message.closest(dialogs);
  // Right after a dialog is closed, it still contains the active element.
  if (!dialog?.contains(page.activeElement) || !isRendered(dialog)) return false;
  const references = ['aria-labelledby', 'aria-describedby'].map((name) => dialog.getAttribute(name) ?? '');
  const ids = references.join(' ').split(/\s+/);
  return ids.some((id) => page.getElementById(id)?.contains(message));
}
