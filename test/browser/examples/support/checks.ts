import { resolveStatusMessage, type StatusMessageOptions } from 'face-status-kit';
import { getByStatusCode, type DisplayedCode } from 'face-status-kit/testing';
import { screen } from '@testing-library/react';
import { expect } from 'vitest';
import { commands, userEvent } from 'vitest/browser';
import { axeFindings } from '../../support/axeFindings.ts';
import { until } from './clock.ts';

/** Waits for the message with a code. */
export const findMessage = (code: DisplayedCode): Promise<HTMLElement> =>
  until(() => getByStatusCode(document.body, code));

/** Returns the title that the kit has today for a code. */
export const getTitle = (code: DisplayedCode, options?: StatusMessageOptions): string =>
  resolveStatusMessage(code, options)?.title ?? '';

/** Returns the words that the kit has today for the first action of a code. */
export const getFirstStep = (code: DisplayedCode, options?: StatusMessageOptions): string =>
  resolveStatusMessage(code, options)?.actions[0]?.label ?? '';

/** Returns the ids of the steps that a message lists, and of its buttons. */
export const getActionIds = (message: HTMLElement): readonly (string | undefined)[] =>
  [...message.querySelectorAll<HTMLElement>('[data-action]')].map(({ dataset }) => dataset.action);

/** Returns the ids of the buttons of a message. */
export const getButtonIds = (message: HTMLElement): readonly (string | undefined)[] =>
  [...message.querySelectorAll('button')].map(({ dataset }) => dataset.action);

/** Finds a button by a part of its name. */
export const getButton = (name: string) => screen.getByRole('button', { name: new RegExp(name) });

export const press = (name: string) => userEvent.click(getButton(name));

/** Presses Tab until a button has the focus, and then Enter. */
export async function activateByKeyboard(name: string): Promise<void> {
  for (let presses = 0; !document.activeElement?.textContent.startsWith(name); presses++) {
    if (presses > 12) throw new Error(`Tab does not reach "${name}".`);
    await userEvent.keyboard('{Tab}');
  }
  await userEvent.keyboard('{Enter}');
}

/** A camera has no sound that captions could describe. */
const axeRules = { 'video-caption': { enabled: false } };

/** Checks that axe finds nothing, once the transitions are over and the mouse is on no button. */
export async function expectNoAxeFindings(container: HTMLElement, step: string): Promise<void> {
  await commands.moveMouseAway();
  const transitions = container.getAnimations({ subtree: true }).filter((each) => each instanceof CSSTransition);
  await Promise.allSettled(transitions.map(({ finished }) => finished));
  expect({ step, findings: await axeFindings(container, axeRules) }).toEqual({ step, findings: [] });
}
