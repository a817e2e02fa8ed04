import type { StatusMessageProps } from 'face-status-kit';
import {
  actionCatalogue,
  isStatusCode,
  readStatus,
  statusCatalogue,
  statusCodes,
  type ActionEntry,
  type ActionId,
  type ApiStatusCode,
  type CommandId,
  type ConditionCode,
  type Politeness,
  type Remedy,
  type Severity,
  type StatusCode,
  type StatusType,
  type Urgency,
} from 'face-status-kit/core';
import { describe, expectTypeOf, it } from 'vitest';

describe('StatusCode', () => {
  it('is a union of exact codes: numbers of the API and names of conditions', () => {
    expectTypeOf<200 | 411 | 413 | 611>().toExtend<ApiStatusCode>();
    expectTypeOf<ApiStatusCode>().toExtend<number>();
    expectTypeOf<number>().not.toExtend<ApiStatusCode>();
    expectTypeOf<'offline' | 'cameraDenied' | 'notLive'>().toExtend<ConditionCode>();
    expectTypeOf<ConditionCode>().toExtend<string>();
    expectTypeOf<string>().not.toExtend<ConditionCode>();
    expectTypeOf<StatusCode>().toEqualTypeOf<ApiStatusCode | ConditionCode>();
    expectTypeOf(statusCodes).toEqualTypeOf<readonly StatusCode[]>();
  });

  it('is the type to which isStatusCode narrows a value', () => {
    const value = '' as unknown;
    if (isStatusCode(value)) expectTypeOf(value).toEqualTypeOf<StatusCode>();
    else expectTypeOf(value).toBeUnknown();
  });
});

describe('statusCatalogue', () => {
  it('has an entry for each code, with the exact code in it', () => {
    expectTypeOf(statusCatalogue[413].code).toEqualTypeOf<413>();
    expectTypeOf(statusCatalogue.offline.code).toEqualTypeOf<'offline'>();
    expectTypeOf<keyof typeof statusCatalogue>().toEqualTypeOf<StatusCode>();
  });

  it('has a literal union for each decision', () => {
    const entry = statusCatalogue[413 as StatusCode];
    expectTypeOf(entry.severity).toEqualTypeOf<Severity>();
    expectTypeOf<Severity>().toEqualTypeOf<'success' | 'info' | 'warning' | 'error'>();
    expectTypeOf(entry.remedy).toEqualTypeOf<Remedy>();
    expectTypeOf<Remedy>().toEqualTypeOf<
      'none' | 'adjust' | 'retake' | 'reenter' | 'wait' | 'signIn' | 'attendant' | 'allow'
    >();
    expectTypeOf(entry.type).toEqualTypeOf<StatusType>();
    expectTypeOf(entry.urgency).toEqualTypeOf<Urgency>();
    expectTypeOf<Urgency>().toEqualTypeOf<'blocking' | 'guidance' | 'done' | 'ready' | 'moment'>();
    expectTypeOf(entry.politeness).toEqualTypeOf<Politeness>();
    expectTypeOf<Politeness>().toEqualTypeOf<'polite' | 'assertive' | 'off'>();
    expectTypeOf(entry.revealsEnrolment).toEqualTypeOf<boolean>();
  });

  it('has a list of actions for every code', () => {
    expectTypeOf(statusCatalogue[413].actions).toEqualTypeOf<readonly ActionId[]>();
  });

  it('has no entry for another code, and is read-only', () => {
    // @ts-expect-error 414 is not a code
    expectTypeOf(statusCatalogue[414]);
    // @ts-expect-error an entry is read-only
    statusCatalogue[413].severity = 'error';
    // @ts-expect-error the catalogue is read-only
    statusCatalogue[413] = statusCatalogue[200];
    // @ts-expect-error the list is read-only
    statusCodes.length = 0;
  });
});

describe('actionCatalogue', () => {
  it('has the exact kind of each action', () => {
    expectTypeOf(actionCatalogue.moveCloser).toEqualTypeOf<ActionEntry<'moveCloser'>>();
    expectTypeOf(actionCatalogue.moveCloser.kind).toEqualTypeOf<'guidance'>();
    expectTypeOf(actionCatalogue.tryAgain.kind).toEqualTypeOf<'command'>();
    expectTypeOf(actionCatalogue['tryAgain' as ActionId].kind).toEqualTypeOf<'guidance' | 'command'>();
  });

  it('has the commands as CommandId, and guidance is not one of them', () => {
    expectTypeOf<
      'tryAgain' | 'retakePhoto' | 'getHelp' | 'signIn' | 'editDetails' | 'openSettings'
    >().toExtend<CommandId>();
    expectTypeOf<'moveCloser'>().toExtend<ActionId>();
    expectTypeOf<'moveCloser'>().not.toExtend<CommandId>();
  });
});

describe('readStatus', () => {
  it('accepts any value and returns a code that StatusMessage accepts', () => {
    expectTypeOf(readStatus).parameter(0).toBeUnknown();
    expectTypeOf(readStatus).returns.toExtend<StatusMessageProps['code']>();
    expectTypeOf<StatusCode | number | null>().toExtend<ReturnType<typeof readStatus>>();
  });

  it('accepts the HTTP status and the operation, or no options', () => {
    readStatus({}, undefined);
    readStatus({}, { httpStatus: 413, operation: 'verify' });
  });

  it('accepts no unknown operation', () => {
    // @ts-expect-error there is no such operation
    readStatus({}, { operation: 'enrol' });
  });
});
