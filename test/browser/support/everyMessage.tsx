import {
  actionCatalogue,
  StatusMessage,
  statusCodes,
  type ActionHandlers,
  type StatusMessageProps,
} from 'face-status-kit';
import type { ReactNode } from 'react';

/** Every code of the kit, and one that it does not know. */
export const everyCode = [...statusCodes, 999];

/** A handler for every command, so that every button is there. */
export const everyHandler: ActionHandlers = Object.fromEntries(
  Object.values(actionCatalogue)
    .filter(({ kind }) => kind === 'command')
    .map(({ id }) => [id, () => {}]),
);

/** Every message on one page, one under the other, silent. */
export function EveryMessage(props: Partial<StatusMessageProps>): ReactNode {
  return everyCode.map((code) => (
    <StatusMessage key={code} announce="off" actionHandlers={everyHandler} {...props} code={code} />
  ));
}
