import { tryCatch } from '../utils/tryCatch.ts';
import { warnOnce } from '../utils/warnOnce.ts';
import type { StatusMessagePart } from './parts.ts';

/** The elements around and in the parts of a message. */
type InnerElement =
  /** The words of one language: title, guidance and description. A `<div lang dir>`. */
  | 'body'
  /** One step of the guidance. A `<li data-action>`. */
  | 'step'
  /** All buttons. A `<div>`. */
  | 'commands';

/** The name of an element of a message that can get a class of the app. The root has `className`. */
export type StatusMessageElement = StatusMessagePart | InnerElement;

/** A class, or several with spaces between them, for each element of a message. The kit's class stays before it. */
export type StatusMessageClassNames = {
  readonly [Element in StatusMessageElement]?: string | undefined;
};

/** Returns the app's class for an element, or `undefined` where there is none. */
export function getClassName(
  classNames: StatusMessageClassNames | undefined,
  element: StatusMessageElement,
): string | undefined {
  return sanitizeClassName(
    // `false` is no class either, so a getter that throws causes the warning.
    tryCatch((): unknown => classNames?.[element], false),
    `classNames.${element}`,
  );
}

/** Returns the kit's class with the app's class for the same element after it. */
export function joinClassNames(kitClass: string, ownClass: string | undefined): string {
  return ownClass ? `${kitClass} ${ownClass}` : kitClass;
}

/**
 * Returns a class, or `undefined` for a value that is not a string.
 *
 * @param name - The prop that the value comes from, for the warning.
 */
export function sanitizeClassName(value: unknown, name: string): string | undefined {
  if (typeof value === 'string') return value;
  if (process.env.NODE_ENV !== 'production' && value !== undefined && value !== null) {
    warnOnce(`\`${name}\` should be a string of classes. It is ignored.`);
  }
  return undefined;
}
