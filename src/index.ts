'use client';

export * from './core.ts';

export { StatusMessage } from './message/StatusMessage.tsx';
export { StatusMessageProvider } from './message/StatusMessageProvider.tsx';
export { useStatusMessage } from './message/useStatusMessage.ts';

export type { AnnounceMode } from './message/announce/useAnnouncement.ts';
export type { StatusMessageClassNames, StatusMessageElement } from './message/classNames.ts';
export type { ActionHandlers } from './message/MessageCommands.tsx';
export type {
  StatusMessagePart,
  StatusMessagePartProps,
  StatusMessagePartRenderer,
  StatusMessageParts,
} from './message/parts.ts';
export type { StatusMessageDefaults } from './message/StatusMessageContext.ts';
export type { StatusMessageProps } from './message/StatusMessageProps.ts';
export type { StatusMessageProviderProps } from './message/StatusMessageProvider.tsx';
