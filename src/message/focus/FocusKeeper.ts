import { Component, type RefObject } from 'react';
import { findFocusInside, isFocusNowhere } from './findFocus.ts';

interface FocusKeeperProps {
  /** The root of the message, which the component renders after the keeper. */
  readonly root: RefObject<HTMLElement | null>;
  /** Whether there is a message now. */
  readonly isShown: boolean;
  /** Called when the root should take the focus. */
  readonly onFocusLost: () => void;
}

/** The focus inside of a message before a commit of React. */
interface FocusBefore {
  readonly element: Element;
  /** Whether a message that came in the same commit takes the focus. */
  isTaken: boolean;
}

/** Kept for one commit only: another component takes the focus in the commit in which the element goes. */
let focusBefore: FocusBefore | undefined;

/** Returns whether a message that came in this commit takes the focus. */
export function isFocusTaken(): boolean {
  return focusBefore?.isTaken ?? false;
}

/**
 * Notices that the element with the focus goes with a message, and calls `onFocusLost` of the message that follows: of
 * one that came in the same commit, or else of the same component, with or without a message. It never takes a focus
 * that was outside of a message, or that has another place already. Renders nothing.
 *
 * The component is a class, because only `getSnapshotBeforeUpdate` and `componentWillUnmount` run before React removes elements. The
 * component has to come before the root, so that the ref is still set when both unmount.
 */
export class FocusKeeper extends Component<FocusKeeperProps> {
  override componentDidMount(): void {
    if (this.props.isShown) this.takeFocus();
  }

  override getSnapshotBeforeUpdate(): Element | null {
    return this.recordFocus();
  }

  override componentDidUpdate(before: FocusKeeperProps, _state: unknown, focused: Element | null): void {
    const { isShown, onFocusLost } = this.props;
    if (isShown && (focused || !before.isShown)) this.takeFocus();
    else if (!isShown && isLost(focused)) onFocusLost();
  }

  override componentWillUnmount(): void {
    this.recordFocus();
  }

  override render(): null {
    return null;
  }

  private recordFocus(): Element | null {
    const element = findFocusInside(this.props.root.current);
    if (element) {
      focusBefore = { element, isTaken: false };
      // React finishes a commit, and the renders that its layout effects cause, without a pause.
      queueMicrotask(() => {
        focusBefore = undefined;
      });
    }
    return element;
  }

  private takeFocus(): void {
    if (!focusBefore || focusBefore.isTaken || !isLost(focusBefore.element)) return;
    focusBefore.isTaken = true;
    this.props.onFocusLost();
  }
}

/** Returns whether an element with the focus has gone, and no other element has the focus now. */
function isLost(element: Element | null): boolean {
  return element !== null && !element.isConnected && isFocusNowhere(element.ownerDocument);
}
