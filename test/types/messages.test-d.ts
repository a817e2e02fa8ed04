import { attendantMessages } from 'face-status-kit/attendant';
import {
  resolveStatusMessage,
  type ActionId,
  type ResolvedStatusMessage,
  type StatusCode,
  type StatusMessageOptions,
  type StatusMessageOverrides,
  type StatusTexts,
} from 'face-status-kit/core';
import { assertType, describe, expectTypeOf, it } from 'vitest';

declare const anything: unknown;
declare const codes: StatusTexts['codes'];
declare const actions: StatusTexts['actions'];
declare const labels: StatusTexts['labels'];

describe('StatusTexts', () => {
  it('has every code, every action and every label of a language', () => {
    const language = { codes, actions, labels } satisfies StatusTexts;
    assertType<StatusTexts>(language);
    expectTypeOf<keyof StatusTexts['codes']>().toEqualTypeOf<`${StatusCode}` | 'unknown'>();
    expectTypeOf<ActionId>().toExtend<keyof StatusTexts['actions']>();
  });

  it('does not compile without a code', () => {
    const { '413': _, ...rest } = codes;
    // @ts-expect-error 413 is missing
    assertType<StatusTexts>({ codes: rest, actions, labels });
  });

  it('does not compile without a title, and compiles without a description', () => {
    assertType<StatusTexts>({ codes: { ...codes, 413: { title: 'Adoh banget' } }, actions, labels });
    // @ts-expect-error the title is missing
    assertType<StatusTexts>({ codes: { ...codes, 413: { description: 'Rainé cilik.' } }, actions, labels });
  });

  it('does not compile without the texts for unknown codes', () => {
    const { unknown: _, ...rest } = codes;
    // @ts-expect-error unknown is missing
    assertType<StatusTexts>({ codes: rest, actions, labels });
  });

  it('does not compile without an action', () => {
    const { moveCloser: _, ...rest } = actions;
    // @ts-expect-error moveCloser is missing
    assertType<StatusTexts>({ codes, actions: rest, labels });
  });

  it('does not compile without the labels', () => {
    // @ts-expect-error labels are missing
    assertType<StatusTexts>({ codes, actions });
  });

  it('does not compile with a misspelt code, action or part', () => {
    const texts = { title: 'Adoh banget', description: 'Rainé cilik.' };
    // @ts-expect-error 414 is not a code
    assertType<StatusTexts>({ codes: { ...codes, 414: texts }, actions, labels });
    // @ts-expect-error ofline is not a code
    assertType<StatusTexts>({ codes: { ...codes, ofline: texts }, actions, labels });
    // @ts-expect-error moveCloserr is not an action
    assertType<StatusTexts>({ codes, actions: { ...actions, moveCloserr: 'Nyedhak' }, labels });
    // @ts-expect-error titel is not a part
    assertType<StatusTexts>({ codes: { ...codes, 413: { ...texts, titel: '' } }, actions, labels });
  });

  it('accepts variants for contexts and plurals', () => {
    const texts = { title: 'Adoh banget', title_kiosk: 'Nyedhak', description: 'Cilik.', description_private: '…' };
    assertType<StatusTexts>({
      codes: { ...codes, 413: texts },
      actions: { ...actions, moveCloser_repeated_kiosk: 'Nyedhak maneh', waitAMoment_other: '…' },
      labels,
    });
  });

  it('accepts only strings as texts', () => {
    // @ts-expect-error a number is not a text
    assertType<StatusTexts>({ codes: { ...codes, 413: { title: 413, description: '' } }, actions, labels });
  });
});

describe('the option messages', () => {
  it('accepts any part of any message, in any language', () => {
    const overrides = {
      'en-GB': { codes: { 413: { title: 'Come closer' } } },
      jv: { actions: { moveCloser: 'Nyedhak' } },
      id: { codes: { offline: { description_kiosk: 'Tunggu.' } }, labels: { reference: 'Kode {{reference}}' } },
      en: {},
    } satisfies StatusMessageOverrides;
    resolveStatusMessage(413, { messages: overrides });
    resolveStatusMessage(413, { messages: [overrides, attendantMessages] });
    resolveStatusMessage(413, { messages: { jv: { codes, actions, labels } } });
  });

  it('accepts no misspelt code, action, part or section', () => {
    // @ts-expect-error 414 is not a code
    resolveStatusMessage(413, { messages: { en: { codes: { 414: { title: 'Come closer' } } } } });
    // @ts-expect-error titel is not a part
    resolveStatusMessage(413, { messages: { en: { codes: { 413: { titel: 'Come closer' } } } } });
    // @ts-expect-error moveCloserr is not an action
    resolveStatusMessage(413, { messages: { en: { actions: { moveCloserr: 'Come closer' } } } });
    // @ts-expect-error code is not a section
    resolveStatusMessage(413, { messages: { en: { code: {} } } });
    // @ts-expect-error the language is missing
    resolveStatusMessage(413, { messages: { codes: { 413: { title: 'Come closer' } } } });
  });
});

describe('StatusMessageOptions', () => {
  it('accepts undefined for each option', () => {
    const nothing: Required<{ [Option in keyof StatusMessageOptions]: undefined }> = {
      language: undefined,
      setting: undefined,
      stage: undefined,
      operation: undefined,
      audience: undefined,
      attempt: undefined,
      privacy: undefined,
      values: undefined,
      messages: undefined,
      statuses: undefined,
      commands: undefined,
    };
    resolveStatusMessage(413, nothing);
    resolveStatusMessage(413, undefined);
  });

  it('accepts no unknown value or option', () => {
    // @ts-expect-error there is no such setting
    resolveStatusMessage(413, { setting: 'phone' });
    // @ts-expect-error there is no such stage
    resolveStatusMessage(413, { stage: 'live' });
    // @ts-expect-error there is no such operation
    resolveStatusMessage(413, { operation: 'enrol' });
    // @ts-expect-error there is no such audience
    resolveStatusMessage(413, { audience: 'admin' });
    // @ts-expect-error an attempt is a number
    resolveStatusMessage(413, { attempt: '2' });
    // @ts-expect-error privacy is a boolean
    resolveStatusMessage(413, { privacy: 'yes' });
    // @ts-expect-error a value is a string or a number
    resolveStatusMessage(413, { values: { registry: null } });
    // @ts-expect-error there is no such option
    resolveStatusMessage(413, { lang: 'id' });
  });
});

describe('ResolvedStatusMessage', () => {
  it('has the members of the public contract', () => {
    expectTypeOf<ResolvedStatusMessage['code']>().toEqualTypeOf<StatusCode | 'unknown' | (string & {})>();
    expectTypeOf<ResolvedStatusMessage['known']>().toEqualTypeOf<boolean>();
    expectTypeOf<ResolvedStatusMessage['dir']>().toEqualTypeOf<'ltr' | 'rtl'>();
    expectTypeOf<
      Pick<ResolvedStatusMessage, 'title' | 'description' | 'spoken' | 'reference' | 'language'>
    >().toEqualTypeOf<{
      readonly title: string;
      readonly description: string | null;
      readonly spoken: string;
      readonly reference: string;
      readonly language: string;
    }>();
  });

  it('has the kind of each action', () => {
    expectTypeOf<ResolvedStatusMessage['actions'][number]['kind']>().toEqualTypeOf<'guidance' | 'command'>();
    expectTypeOf<ResolvedStatusMessage['actions'][number]['id']>().toEqualTypeOf<ActionId | (string & {})>();
  });

  it('is read-only, since all callers get the same object', () => {
    const message = {} as ResolvedStatusMessage;
    // @ts-expect-error the message is read-only
    message.title = '';
    // @ts-expect-error its actions are read-only
    message.actions.length = 0;
  });

  it('may be null, for no code', () => {
    expectTypeOf(resolveStatusMessage(anything)).toEqualTypeOf<ResolvedStatusMessage | null>();
    expectTypeOf(resolveStatusMessage(null as 413 | null)).toEqualTypeOf<ResolvedStatusMessage | null>();
  });
});
