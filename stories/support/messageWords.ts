import { resolveStatusMessage, type ResolvedStatusMessage, type StatusMessageOptions } from 'face-status-kit';

/** Returns the words of a message as the kit has them today, so that no test repeats them. */
export function getMessage(code: string | number, options?: StatusMessageOptions): ResolvedStatusMessage {
  const message = resolveStatusMessage(code, options);
  if (!message) throw new Error(`The code ${code} has no message.`);
  return message;
}

/** Returns the words of the first action of a message. */
export function getFirstStep(code: string | number, options?: StatusMessageOptions): string {
  const [first] = getMessage(code, options).actions;
  if (!first) throw new Error(`The message of ${code} has no action.`);
  return first.label;
}
