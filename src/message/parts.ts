import { createElement, type ReactNode } from 'react';
import type { ActionId } from '../catalogue/actionCatalogue.ts';
import type { ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';

/** What every part draws by itself: attributes for its element, and what stands in it. */
interface PartProps {
  readonly className: string;
  readonly children: ReactNode;
}

/** What each part draws by itself, see {@link StatusMessagePart}. */
export interface StatusMessagePartProps {
  readonly icon: PartProps & { readonly 'aria-hidden': true };
  /** The `id` is the one that the message is named by. */
  readonly title: PartProps & { readonly id?: string | undefined };
  readonly guidance: PartProps;
  readonly description: PartProps & { readonly lang?: string | undefined };
  readonly command: PartProps & {
    readonly type: 'button';
    readonly onClick: () => void;
    readonly 'data-action': ActionId;
  };
  readonly reference: PartProps;
}

/**
 * The parts of a message. `icon`: the span around the severity's picture. `title`: the `<p>` that says what happened.
 * `guidance`: the `<ul>` of what the person can do. `description`: the `<p>` that says why. `command`: the `<button>`
 * of one command. `reference`: the `<p>` with the code, for staff.
 */
export type StatusMessagePart = keyof StatusMessagePartProps;

/** Draws a part in place of the kit: put the props on an element of your own. */
export type StatusMessagePartRenderer<Part extends StatusMessagePart = StatusMessagePart> = (
  props: StatusMessagePartProps[Part],
  message: ResolvedStatusMessage,
) => ReactNode;

/** What to draw differently: a function draws the part, `null` leaves it out. */
export type StatusMessageParts = {
  readonly [Part in StatusMessagePart]?: StatusMessagePartRenderer<Part> | null | undefined;
};

const tags = {
  icon: 'span',
  title: 'p',
  guidance: 'ul',
  description: 'p',
  command: 'button',
  reference: 'p',
} as const satisfies Record<StatusMessagePart, string>;

/** A part as the kit draws it, as the app draws it, or left out. */
export function renderPart<Part extends StatusMessagePart>(
  part: Part,
  parts: StatusMessageParts | undefined,
  message: ResolvedStatusMessage,
  own: Omit<StatusMessagePartProps[Part], 'className'>,
): ReactNode {
  const renderer: StatusMessageParts[Part] = parts?.[part];
  if (renderer === null) return null;
  // TypeScript cannot see that a part's own props and its class are all of its props.
  const props = { className: `fsk-${part}`, ...own } as StatusMessagePartProps[Part];
  return typeof renderer === 'function' ? renderer(props, message) : createElement(tags[part], props);
}
