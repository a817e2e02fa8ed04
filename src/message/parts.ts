import { createElement, type ReactNode } from 'react';
import type { ResolvedAction, ResolvedStatusMessage } from '../text/ResolvedStatusMessage.ts';
import { getClassName, joinClassNames, type StatusMessageClassNames } from './classNames.ts';

interface PartProps {
  /** The class that the stylesheet knows, `fsk-` and the name of the part, and the app's class from `classNames`. */
  readonly className: string;
  /** The content that the kit draws. */
  readonly children: ReactNode;
}

/** The parts of a message, and the props of each: the attributes of its element, and its content. */
export interface StatusMessagePartProps {
  /**
   * The icon of the severity, hidden from screen readers; for progress an activity indicator, for a hint over a live
   * picture the pictogram of its step. Renders a `<span>` around an `<svg>`.
   */
  readonly icon: PartProps & { readonly 'aria-hidden': true };
  /** What happened. Renders a `<p>`. Keep its `id` in the main language: it gives the message its accessible name. */
  readonly title: PartProps & { readonly id?: string | undefined };
  /** What the person can do, the most useful step first. Renders a `<ul>` of `<li data-action>`. */
  readonly guidance: PartProps;
  /** Why it happened. Renders a `<p>`, with `lang` if its language differs from the title's. */
  readonly description: PartProps & { readonly lang?: string | undefined };
  /** One command that has a handler. Renders a `<button data-action>`. */
  readonly command: PartProps & {
    /**
     * Takes the button out of every form, so that it submits none. The buttons have no `type`, because many resets style
     * `[type='button']`, and such a rule is as strong as a class of the app.
     */
    readonly form: '';
    readonly onClick: () => void;
    /** The id of the action: one of the kit's, or of the app's own. */
    readonly 'data-action': ResolvedAction['id'];
    /** Set while the promise of its handler is pending. */
    readonly 'data-pending'?: '' | undefined;
    /** Set while the button waits for `retryAt`. */
    readonly 'data-waiting'?: '' | undefined;
    /** Set while a press does nothing: the button waits, or a handler is at work. */
    readonly 'aria-disabled'?: true | undefined;
    /** Set while the button waits and has the focus: the label, with a number of seconds that does not change. */
    readonly 'aria-label'?: string | undefined;
  };
  /** The code for staff to quote, shown with an error that has a number. Renders a `<p>`. */
  readonly reference: PartProps;
}

/** The name of a part of a message, see {@link StatusMessagePartProps}. */
export type StatusMessagePart = keyof StatusMessagePartProps;

/** Draws a part in place of the kit. Put the props on an element of your own. */
export type StatusMessagePartRenderer<Part extends StatusMessagePart = StatusMessagePart> = (
  props: StatusMessagePartProps[Part],
  message: ResolvedStatusMessage,
) => ReactNode;

/** The parts to draw in another way: a function draws the part, `null` leaves it out. */
export type StatusMessageParts = {
  readonly [Part in keyof StatusMessagePartProps]?: StatusMessagePartRenderer<Part> | null | undefined;
};

/** How an app changes the parts of a message. */
export interface PartOptions {
  readonly parts: StatusMessageParts | undefined;
  readonly classNames: StatusMessageClassNames | undefined;
}

const tags = {
  icon: 'span',
  title: 'p',
  guidance: 'ul',
  description: 'p',
  command: 'button',
  reference: 'p',
} as const satisfies Record<StatusMessagePart, string>;

/**
 * Renders a part as the kit draws it or as the app draws it, or leaves it out. A text that an app's renderer gets or
 * returns is in an element of its own, see {@link wrapText}.
 */
export function renderPart<Part extends StatusMessagePart>(
  part: Part,
  { parts, classNames }: PartOptions,
  message: ResolvedStatusMessage,
  ownProps: Omit<StatusMessagePartProps[Part], 'className'>,
): ReactNode {
  const renderer: StatusMessageParts[Part] = parts?.[part];
  if (renderer === null) return null;
  const className = joinClassNames(`fsk-${part}`, getClassName(classNames, part));
  // TypeScript cannot see that the class and a part's other props are all of its props.
  const props = { className, ...ownProps } as StatusMessagePartProps[Part];
  if (typeof renderer !== 'function') return createElement(tags[part], props);
  return wrapText(renderer({ ...props, children: wrapText(props.children) }, message));
}

/**
 * Returns a text as the only child of an element, and any other content as it is. A browser that translates the page
 * replaces its text nodes. React cannot change or remove a replaced text node that has siblings, but it can replace all
 * content of an element.
 */
function wrapText(content: ReactNode): ReactNode {
  const isText = typeof content === 'string' || typeof content === 'number';
  return isText ? createElement('span', undefined, content) : content;
}
