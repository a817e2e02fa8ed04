import { createElement, type ReactNode } from 'react';
import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';

/** What a part draws by itself: attributes for its element, and what stands in it. */
export interface StatusMessagePartProps {
  readonly className: string;
  readonly children: ReactNode;
  readonly id?: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly 'aria-hidden'?: true;
  readonly type?: 'button';
  readonly onClick?: () => void;
  readonly 'data-action'?: string;
}

/** Draws a part in place of the kit: put the props on an element of your own. */
export type StatusMessagePartRenderer = (props: StatusMessagePartProps, message: ResolvedStatusMessage) => ReactNode;

/**
 * The parts of a message. `icon`: the span around the severity's picture. `title`: the `<p>` that says what happened.
 * `guidance`: the `<ul>` of what the person can do. `description`: the `<p>` that says why. `command`: the `<button>`
 * of one command. `reference`: the `<p>` with the code, for staff.
 */
export type StatusMessagePart = 'icon' | 'title' | 'guidance' | 'description' | 'command' | 'reference';

/** What to draw differently: a function draws the part, `null` leaves it out. */
export type StatusMessageParts = { readonly [Part in StatusMessagePart]?: StatusMessagePartRenderer | null };

/** A part as the kit draws it, as the app draws it, or left out. */
export function renderPart(
  tag: 'span' | 'p' | 'ul' | 'button',
  renderer: StatusMessagePartRenderer | null | undefined,
  props: StatusMessagePartProps,
  message: ResolvedStatusMessage,
): ReactNode {
  if (renderer === null) return null;
  return typeof renderer === 'function' ? renderer(props, message) : createElement(tag, props);
}
