import { createElement, type ReactNode } from 'react';
import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';

/** What a part draws by itself: attributes for its element, and what stands in it. */
export interface StatusMessagePartProps {
  readonly className: string;
  readonly children: ReactNode;
  readonly id?: string | undefined;
  readonly lang?: string | undefined;
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

const tags = {
  icon: 'span',
  title: 'p',
  guidance: 'ul',
  description: 'p',
  command: 'button',
  reference: 'p',
} as const satisfies Record<StatusMessagePart, string>;

/** A part as the kit draws it, as the app draws it, or left out. */
export function renderPart(
  part: StatusMessagePart,
  parts: StatusMessageParts | undefined,
  message: ResolvedStatusMessage,
  own: Omit<StatusMessagePartProps, 'className'>,
): ReactNode {
  const renderer = parts?.[part];
  if (renderer === null) return null;
  const props = { className: `fsk-${part}`, ...own };
  return typeof renderer === 'function' ? renderer(props, message) : createElement(tags[part], props);
}
