import { useImperativeHandle, useRef, type ForwardedRef, type RefObject } from 'react';

/**
 * Returns a ref for the root element of a component, and passes the element on to the ref that the app gave.
 *
 * React's `useImperativeHandle` does the work of a merged ref: it accepts objects and callbacks, also callbacks that
 * return a cleanup function, as React 19 allows.
 *
 * @param forwardedRef - The app's ref. Its value is `null` while the root is not rendered.
 * @param isRendered - Whether the component renders its root now.
 */
export function useForwardedRoot(
  forwardedRef: ForwardedRef<HTMLDivElement>,
  isRendered: boolean,
): RefObject<HTMLDivElement | null> {
  const root = useRef<HTMLDivElement>(null);
  useImperativeHandle<HTMLDivElement | null, HTMLDivElement | null>(
    forwardedRef,
    () => (isRendered ? root.current : null),
    [isRendered],
  );
  return root;
}
