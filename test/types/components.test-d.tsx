import {
  StatusMessage,
  StatusMessageProvider,
  useStatusMessage,
  type ActionHandlers,
  type CommandId,
  type ResolvedStatusMessage,
  type StatusCode,
  type StatusMessageClassNames,
  type StatusMessageElement,
  type StatusMessagePart,
  type StatusMessageParts,
  type StatusMessageProps,
} from 'face-status-kit';
import i18next from 'i18next';
import { createRef, type ComponentProps, type ComponentRef, type ReactNode } from 'react';
import { describe, expectTypeOf, it } from 'vitest';

const noop = () => {};

describe('StatusMessage: code', () => {
  it('takes the result of `readStatus`, any number, any text, null and undefined', () => {
    const codes = [413, 999, '413', 'offline', 'what the API will say next', null, undefined];
    codes.map((code) => <StatusMessage key={code} code={code} />);
  });

  it('suggests the known codes in an editor', () => {
    // In a plain `number | string` the known codes would be lost, and an editor would offer nothing.
    type Named = Extract<StatusMessageProps['code'], StatusCode>;
    expectTypeOf<Extract<StatusCode, string>>().toExtend<Named>();
  });

  it('is required and cannot be an object', () => {
    // @ts-expect-error the code is missing
    <StatusMessage />;
    // @ts-expect-error a response body is not a code; `readStatus` reads the code
    <StatusMessage code={{ status: 413 }} />;
  });
});

describe('StatusMessage: options', () => {
  it('are those that exist', () => {
    <StatusMessage
      code={413}
      language="id"
      setting="kiosk"
      operation="verify"
      audience="attendant"
      attempt={2}
      privacy
      values={{ registry: 'Dukcapil', count: 2 }}
      messages={{ en: { codes: { 413: { title: 'Come closer' } } } }}
      announce="polite"
      languages={['id', 'en']}
    />;
  });

  it('may be undefined', () => {
    <StatusMessage
      code={undefined}
      language={undefined}
      setting={undefined}
      operation={undefined}
      audience={undefined}
      attempt={undefined}
      privacy={undefined}
      values={undefined}
      messages={undefined}
      announce={undefined}
      languages={undefined}
      actionHandlers={undefined}
      parts={undefined}
      classNames={undefined}
    />;
  });

  it('accept only values that exist', () => {
    // @ts-expect-error there is no such setting
    <StatusMessage code={413} setting="phone" />;
    // @ts-expect-error there is no such operation
    <StatusMessage code={413} operation="enrol" />;
    // @ts-expect-error there is no such audience
    <StatusMessage code={413} audience="admin" />;
    // @ts-expect-error there is no such mode
    <StatusMessage code={413} announce="loud" />;
    // @ts-expect-error languages are a list
    <StatusMessage code={413} languages="id" />;
    // @ts-expect-error there is no such option
    <StatusMessage code={413} size="large" />;
  });
});

describe('StatusMessage: actionHandlers', () => {
  it('are functions for some of the commands', () => {
    expectTypeOf<keyof ActionHandlers>().toEqualTypeOf<CommandId>();
    <StatusMessage code={413} actionHandlers={{ retakePhoto: noop, getHelp: undefined }} />;
  });

  it('are not accepted for anything but a command', () => {
    // @ts-expect-error there is no such action
    <StatusMessage code={413} actionHandlers={{ retry: noop }} />;
    // @ts-expect-error guidance has no button
    <StatusMessage code={413} actionHandlers={{ moveCloser: noop }} />;
    // @ts-expect-error a handler is a function
    <StatusMessage code={413} actionHandlers={{ retakePhoto: '/camera' }} />;
  });
});

describe('StatusMessage: the root', () => {
  it('takes the attributes of a div', () => {
    <StatusMessage
      code={413}
      className="mine"
      id="status"
      style={{ margin: 0 }}
      data-testid="status"
      aria-describedby="hint"
      onClick={({ currentTarget }) => {
        expectTypeOf(currentTarget).toExtend<HTMLDivElement>();
      }}
    />;
  });

  it('takes no children, `lang` or `dir`, which the kit sets', () => {
    // @ts-expect-error the message is the content
    <StatusMessage code={413}>Closer!</StatusMessage>;
    // @ts-expect-error `language` is the option
    <StatusMessage code={413} lang="id" />;
    // @ts-expect-error the kit sets the direction of the language
    <StatusMessage code={413} dir="rtl" />;
  });

  it('gives a div to its ref', () => {
    expectTypeOf<ComponentRef<typeof StatusMessage>>().toEqualTypeOf<HTMLDivElement>();
    <StatusMessage code={413} ref={createRef<HTMLDivElement>()} />;
    // @ts-expect-error the root is not a button
    <StatusMessage code={413} ref={createRef<HTMLButtonElement>()} />;
  });
});

describe('StatusMessage: parts', () => {
  it('are functions of the props and the message, or null', () => {
    const parts: StatusMessageParts = {
      title: (props, message) => {
        expectTypeOf(props.className).toEqualTypeOf<string>();
        expectTypeOf(props.children).toEqualTypeOf<ReactNode>();
        expectTypeOf(message).toEqualTypeOf<ResolvedStatusMessage>();
        return <h2 {...props} />;
      },
      command: (props) => <button {...props} />,
      icon: null,
    };
    <StatusMessage code={413} parts={parts} />;
  });

  it('are those that exist', () => {
    // @ts-expect-error there is no such part
    <StatusMessage code={413} parts={{ heading: null }} />;
    // @ts-expect-error a part is a function
    <StatusMessage code={413} parts={{ title: <h2 /> }} />;
  });
});

describe('StatusMessage: classNames', () => {
  it('are strings for the parts and for the elements around and in them', () => {
    expectTypeOf<StatusMessageElement>().toEqualTypeOf<StatusMessagePart | 'body' | 'step' | 'commands'>();
    const classNames: StatusMessageClassNames = { title: 'text-2xl', step: undefined, commands: 'flex gap-4' };
    <StatusMessage code={413} classNames={classNames} className="p-4" />;
  });

  it('are those that exist', () => {
    // @ts-expect-error there is no such element
    <StatusMessage code={413} classNames={{ heading: 'x' }} />;
    // @ts-expect-error the class of the root is `className`
    <StatusMessage code={413} classNames={{ root: 'x' }} />;
    // @ts-expect-error a class is a string
    <StatusMessage code={413} classNames={{ title: false }} />;
  });
});

describe('StatusMessage: wrappers', () => {
  it('may pass props on, also a part of them or with narrower types', () => {
    interface WrapperProps extends Omit<StatusMessageProps, 'language'> {
      readonly language?: 'en' | 'id';
      readonly heading?: string;
    }
    const wrappers = [
      (props: StatusMessageProps) => <StatusMessage {...props} />,
      (props: StatusMessageProps) => <StatusMessage {...props} language="id" />,
      (props: Omit<StatusMessageProps, 'code'>) => <StatusMessage {...props} code={413} />,
      (props: Omit<StatusMessageProps, 'actionHandlers'>) => <StatusMessage {...props} />,
      (props: ComponentProps<typeof StatusMessage>) => <StatusMessage {...props} />,
      ({ heading: _, ...props }: WrapperProps) => <StatusMessage {...props} />,
      (props: StatusMessageProps<'showQr'>) => <StatusMessage<'showQr'> {...props} />,
    ];
    expectTypeOf(wrappers).not.toBeAny();
  });
});

describe('StatusMessageProvider', () => {
  it('takes defaults, all of them optional', () => {
    <StatusMessageProvider />;
    <StatusMessageProvider
      language="id"
      messages={[{ jv: {} }]}
      i18n={i18next}
      setting="kiosk"
      audience="attendant"
      privacy
      values={{ registry: 'Dukcapil' }}
      onUnknownCode={(code) => expectTypeOf(code).toBeUnknown()}
    >
      <StatusMessage code={413} />
    </StatusMessageProvider>;
    <StatusMessageProvider
      language={undefined}
      messages={undefined}
      i18n={undefined}
      setting={undefined}
      audience={undefined}
      privacy={undefined}
      values={undefined}
      onUnknownCode={undefined}
    />;
  });

  it('takes no option that belongs to one message', () => {
    // @ts-expect-error an attempt belongs to one message
    <StatusMessageProvider attempt={2} />;
    // @ts-expect-error a code belongs to one message
    <StatusMessageProvider code={413} />;
    // @ts-expect-error it takes an i18next instance, not a language
    <StatusMessageProvider i18n="id" />;
  });
});

describe('useStatusMessage', () => {
  it('takes any value and returns a message or null', () => {
    expectTypeOf(useStatusMessage).parameter(0).toBeUnknown();
    expectTypeOf(useStatusMessage).returns.toEqualTypeOf<ResolvedStatusMessage | null>();
  });

  it('takes the options of a message', () => {
    function Title(): ReactNode {
      return useStatusMessage(413, { language: 'id', setting: undefined })?.title;
    }
    <Title />;
  });
});
