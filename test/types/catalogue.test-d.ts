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
  type Remedy,
  type Severity,
  type StatusCode,
  type StatusType,
} from 'face-status-kit/core';
import { describe, expectTypeOf, it } from 'vitest';

describe('the codes', () => {
  it('are the 32 of the API, as numbers', () => {
    expectTypeOf<ApiStatusCode>().toEqualTypeOf<
      | (200 | 400 | 401 | 403 | 411 | 412 | 413 | 415 | 416)
      | (451 | 452 | 453 | 454 | 455 | 456 | 490 | 491 | 492 | 493 | 494 | 495)
      | (500 | 600 | 603 | 604 | 605 | 606 | 607 | 608 | 609 | 610 | 611)
    >();
  });

  it('are the 12 conditions, as names', () => {
    expectTypeOf<ConditionCode>().toEqualTypeOf<
      | ('offline' | 'timeout' | 'serviceUnavailable' | 'tooManyRequests' | 'imageTooLarge')
      | ('cameraDenied' | 'cameraNotFound' | 'cameraInUse' | 'cameraUnsupported')
      | ('multipleFaces' | 'faceCovered' | 'notLive')
    >();
  });

  it('are both', () => {
    expectTypeOf<StatusCode>().toEqualTypeOf<ApiStatusCode | ConditionCode>();
    expectTypeOf(statusCodes).toEqualTypeOf<readonly StatusCode[]>();
  });

  it('are what a value is narrowed to', () => {
    const value = '' as unknown;
    if (isStatusCode(value)) expectTypeOf(value).toEqualTypeOf<StatusCode>();
    else expectTypeOf(value).toBeUnknown();
  });
});

describe('the catalogue', () => {
  it('has the very code in each row', () => {
    expectTypeOf(statusCatalogue[413].code).toEqualTypeOf<413>();
    expectTypeOf(statusCatalogue.offline.code).toEqualTypeOf<'offline'>();
    expectTypeOf<keyof typeof statusCatalogue>().toEqualTypeOf<StatusCode>();
  });

  it('has one of a few words for each decision', () => {
    const entry = statusCatalogue[413 as StatusCode];
    expectTypeOf(entry.severity).toEqualTypeOf<Severity>();
    expectTypeOf<Severity>().toEqualTypeOf<'success' | 'info' | 'warning' | 'error'>();
    expectTypeOf(entry.remedy).toEqualTypeOf<Remedy>();
    expectTypeOf<Remedy>().toEqualTypeOf<
      'none' | 'adjust' | 'retake' | 'reenter' | 'wait' | 'signIn' | 'attendant' | 'allow'
    >();
    expectTypeOf(entry.type).toEqualTypeOf<StatusType>();
  });

  it('always has a first action', () => {
    expectTypeOf(statusCatalogue[413].actions[0]).toEqualTypeOf<ActionId>();
  });

  it('has no row for what is no code, and cannot be changed', () => {
    // @ts-expect-error 414 is no code
    expectTypeOf(statusCatalogue[414]);
    // @ts-expect-error a row is read-only
    statusCatalogue[413].severity = 'error';
    // @ts-expect-error the catalogue is read-only
    statusCatalogue[413] = statusCatalogue[200];
    // @ts-expect-error the list is read-only
    statusCodes.length = 0;
  });
});

describe('the actions', () => {
  it('are what the person does or the screen does', () => {
    expectTypeOf(actionCatalogue.moveCloser).toEqualTypeOf<ActionEntry<'moveCloser'>>();
    expectTypeOf(actionCatalogue.moveCloser.kind).toEqualTypeOf<'guidance'>();
    expectTypeOf(actionCatalogue.tryAgain.kind).toEqualTypeOf<'command'>();
    expectTypeOf(actionCatalogue['tryAgain' as ActionId].kind).toEqualTypeOf<'guidance' | 'command'>();
  });

  it('are commands as far as an app can handle them', () => {
    expectTypeOf<
      'tryAgain' | 'retakePhoto' | 'getHelp' | 'signIn' | 'editDetails' | 'openSettings'
    >().toExtend<CommandId>();
    expectTypeOf<'moveCloser'>().toExtend<ActionId>();
    expectTypeOf<'moveCloser'>().not.toExtend<CommandId>();
  });
});

describe('readStatus', () => {
  it('takes anything and gives what a message takes', () => {
    expectTypeOf(readStatus).parameter(0).toBeUnknown();
    expectTypeOf(readStatus).returns.toExtend<StatusMessageProps['code']>();
    expectTypeOf<StatusCode | number | null>().toExtend<ReturnType<typeof readStatus>>();
  });

  it('takes the HTTP status and the operation, if they are known', () => {
    readStatus({}, undefined);
    readStatus({}, { httpStatus: 413, operation: 'verify' });
  });

  it('takes no operation that does not exist', () => {
    // @ts-expect-error there is no such operation
    readStatus({}, { operation: 'enrol' });
  });
});
