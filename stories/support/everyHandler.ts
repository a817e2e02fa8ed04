import type { ActionHandlers } from 'face-status-kit';
import { fn } from 'storybook/test';

/** A handler for every command, so that a message shows every button it can have. The Actions panel tells of clicks. */
export const everyHandler = {
  continue: fn().mockName('continue'),
  tryAgain: fn().mockName('tryAgain'),
  retakePhoto: fn().mockName('retakePhoto'),
  editDetails: fn().mockName('editDetails'),
  signIn: fn().mockName('signIn'),
  openSettings: fn().mockName('openSettings'),
  getHelp: fn().mockName('getHelp'),
} satisfies Required<ActionHandlers>;
