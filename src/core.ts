export { actionCatalogue } from './catalogue/actionCatalogue.ts';
export { operations } from './catalogue/operations.ts';
export { statusCatalogue } from './catalogue/statusCatalogue.ts';
export { isStatusCode, statusCodes } from './catalogue/statusCodes.ts';
export { statusTypes } from './catalogue/statusTypes.ts';
export { readResponse } from './response/readResponse.ts';
export { readRetryAfter } from './response/readRetryAfter.ts';
export { readStatus } from './response/readStatus.ts';
export { defineStatuses } from './text/defineStatuses.ts';
export { resolveStatusMessage } from './text/resolveStatusMessage.ts';
export { audiences, settings, stages } from './text/StatusMessageOptions.ts';

export type { ActionEntry, ActionId, ActionKind, CommandId } from './catalogue/actionCatalogue.ts';
export type { Operation } from './catalogue/operations.ts';
export type { PictogramId } from './pictogram/pictogramIds.ts';
export type { Politeness, Remedy, Severity, StatusEntry, Urgency } from './catalogue/statusCatalogue.ts';
export type { ApiStatusCode, ConditionCode, StatusCode } from './catalogue/statusCodes.ts';
export type { StatusReading } from './catalogue/StatusReading.ts';
export type { StatusType } from './catalogue/statusTypes.ts';
export type { ReadResponseOptions } from './response/readResponse.ts';
export type { ReadStatusOptions } from './response/readStatus.ts';
export type { OwnAction, OwnStatus, StatusChange } from './text/defineStatuses.ts';
export type { Statuses, StatusesOption } from './text/ownStatuses.ts';
export type { ResolvedAction, ResolvedStatusMessage } from './text/ResolvedStatusMessage.ts';
export type {
  Audience,
  MessagesOption,
  Setting,
  Stage,
  StatusMessageOptions,
  TextValues,
} from './text/StatusMessageOptions.ts';
export type { ActionTexts, CodeTexts, LabelTexts, StatusMessageOverrides, StatusTexts } from './text/StatusTexts.ts';
