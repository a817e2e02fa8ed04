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
import { LiveStatusMessage, type LiveStatusMessageProps } from 'face-status-kit/capture';
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

describe('StatusMessage: language and languages', () => {
  const maybe = undefined as string | undefined;
  const maybeList = undefined as string[] | undefined;

  it('take one language or several, also if the app only may have a value', () => {
    <StatusMessage code={413} language={maybe} />;
    <StatusMessage code={413} language="id" languages={undefined} />;
    <StatusMessage code={413} languages={maybeList} />;
    <StatusMessage code={413} languages={['id', 'en'] as const} language={undefined} />;
    <StatusMessage code={413} {...(maybeList ? { languages: maybeList } : { language: 'id' })} />;
    <LiveStatusMessage code={413} language={maybe} />;
    <LiveStatusMessage code={413} languages={maybeList} />;
  });

  it('cannot be given together', () => {
    // @ts-expect-error `languages` would override `language`
    <StatusMessage code={413} language="id" languages={['id', 'en']} />;
    // @ts-expect-error and so it would where the app only may have a value
    <StatusMessage code={413} language={maybe} languages={maybeList} />;
    // @ts-expect-error the same in a live message
    <LiveStatusMessage code={413} language="id" languages={['id', 'en']} />;
    // @ts-expect-error the same with the id of an own action
    <StatusMessage<'showQr'> code={413} language="id" languages={['id', 'en']} />;
  });
});

describe('StatusMessage: retryAt', () => {
  it('may stand beside handlers that the app offers only at times', () => {
    const handlers = undefined as ActionHandlers | undefined;
    <StatusMessage code={500} retryAt={0} actionHandlers={handlers} />;
    <StatusMessage code={500} retryAt={0} actionHandlers={{ tryAgain: undefined }} />;
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
  it('may pass all props on', () => {
    const wrappers = [
      (props: StatusMessageProps) => <StatusMessage {...props} />,
      (props: StatusMessageProps<'showQr'>) => <StatusMessage<'showQr'> {...props} />,
      (props: ComponentProps<typeof StatusMessage>) => <StatusMessage {...props} />,
      (props: LiveStatusMessageProps) => <LiveStatusMessage {...props} />,
      (props: ComponentProps<typeof LiveStatusMessage>) => <LiveStatusMessage {...props} />,
    ];
    expectTypeOf(wrappers).not.toBeAny();
  });

  it('may have props of their own, and set some of the message', () => {
    type WrapperProps = StatusMessageProps & { readonly heading: string };
    const wrappers = [
      ({ heading: _, ...rest }: WrapperProps) => <StatusMessage {...rest} />,
      ({ className, ...rest }: StatusMessageProps) => <StatusMessage {...rest} className={`card ${className}`} />,
      ({ code, announce = 'polite', ...rest }: StatusMessageProps) => (
        <StatusMessage {...rest} code={code} announce={announce} />
      ),
      ({ language: _, ...rest }: StatusMessageProps) => <StatusMessage {...rest} languages={undefined} language="id" />,
      (props: Partial<StatusMessageProps>) => <StatusMessage {...props} code={413} />,
    ];
    expectTypeOf(wrappers).not.toBeAny();
    expectTypeOf<{ code: 413; language: 'id'; heading: 'x' }>().toExtend<WrapperProps>();
    expectTypeOf<{ code: 413; language: 'id'; languages: ['id']; heading: 'x' }>().not.toExtend<WrapperProps>();
  });

  it('may leave props out, if they name the one of `language` and `languages` that they take', () => {
    interface OneLanguage extends Omit<StatusMessageProps, 'code' | 'languages'> {
      readonly language?: 'en' | 'id';
      readonly heading?: string;
    }
    const wrappers = [
      ({ heading: _, ...props }: OneLanguage) => <StatusMessage {...props} code={413} />,
      (props: Omit<StatusMessageProps, 'code' | 'language'>) => <StatusMessage {...props} code={413} />,
      (props: Omit<LiveStatusMessageProps, 'windowMs' | 'languages'>) => <LiveStatusMessage {...props} />,
      // @ts-expect-error `Omit` makes one type of the union, in which both may be given
      (props: Omit<StatusMessageProps, 'code'>) => <StatusMessage {...props} code={413} />,
    ];
    expectTypeOf(wrappers).not.toBeAny();
  });

  it('may leave props out of both kinds of props', () => {
    type OmitFromEach<Props, Key extends PropertyKey> = Props extends unknown ? Omit<Props, Key> : never;
    const wrapper = (props: OmitFromEach<StatusMessageProps, 'code'>) => <StatusMessage {...props} code={413} />;
    expectTypeOf(wrapper).toBeCallableWith({ languages: ['id', 'en'] });
    expectTypeOf(wrapper).toBeCallableWith({ language: 'id' });
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
