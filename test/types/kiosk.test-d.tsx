import { KioskStatus, type KioskSpeech, type KioskStatusOptions, type KioskStatusProps } from 'face-status-kit/kiosk';
import type { ComponentProps } from 'react';
import { describe, expectTypeOf, it } from 'vitest';

const noop = () => {};

describe('KioskStatus: invitation', () => {
  it('is a code, or children that the app draws, and not both', () => {
    <KioskStatus code={null} invitation="welcome" />;
    <KioskStatus code={null} invitation={null} />;
    <KioskStatus code={null}>Come closer</KioskStatus>;
    // @ts-expect-error both are shown while there is no code
    <KioskStatus code={null} invitation="welcome">
      Come closer
    </KioskStatus>;
  });
});

describe('KioskStatus: language and speech', () => {
  it('are controlled, kept by the kiosk, or given only if the app has a value', () => {
    const maybe = undefined as string | undefined;
    <KioskStatus code={413} languages={['id', 'en']} language="id" onLanguageChange={noop} />;
    <KioskStatus code={413} languages={['id', 'en']} defaultLanguage="en" onLanguageChange={noop} />;
    <KioskStatus code={413} language={maybe} defaultLanguage={undefined} />;
    <KioskStatus code={413} speech="on" onSpeechChange={noop} />;
    <KioskStatus code={413} speech="none" defaultLanguage={maybe} />;
    <KioskStatus code={413} defaultSpeech="none" language="id" />;
  });

  it('cannot be both controlled and kept', () => {
    // @ts-expect-error both say which language is chosen
    <KioskStatus code={413} language="id" defaultLanguage="en" />;
    // @ts-expect-error both say whether the kiosk reads aloud
    <KioskStatus code={413} speech="on" defaultSpeech="off" />;
  });

  it('have handlers that take the setter of a state', () => {
    expectTypeOf<Parameters<NonNullable<KioskStatusProps['onSpeechChange']>>>().toEqualTypeOf<[KioskSpeech]>();
    expectTypeOf<Parameters<NonNullable<KioskStatusProps['onLanguageChange']>>>().toEqualTypeOf<[string]>();
    // @ts-expect-error there is no such value
    <KioskStatus code={413} speech="loud" />;
  });
});

describe('KioskStatus: a component around it', () => {
  it('adds props to `KioskStatusProps`, or takes some out', () => {
    const Named = ({ place, ...props }: KioskStatusProps & { place: string }) => <KioskStatus {...props} id={place} />;
    const Framed = ({ children, invitation, ...props }: KioskStatusProps) =>
      invitation === undefined ? (
        <KioskStatus {...props}>{children}</KioskStatus>
      ) : (
        <KioskStatus {...props} invitation={invitation} />
      );
    const Forwarding = (props: ComponentProps<typeof KioskStatus>) => <KioskStatus {...props} className="mine" />;
    <Named code={413} place="gate" language="id" />;
    // @ts-expect-error the component keeps the rule
    <Named code={413} place="gate" language="id" defaultLanguage="en" />;
    <Framed code={null} invitation={411} />;
    <Forwarding code={413} defaultSpeech="on" />;
  });

  it('extends `KioskStatusOptions` by an interface, or takes a part of it, and adds what it wants of the rest', () => {
    interface GateProps extends KioskStatusOptions {
      readonly place: string;
      readonly language: string;
    }
    const Gate = ({ place, ...props }: GateProps) => <KioskStatus {...props} id={place} invitation={411} />;
    const Quiet = (props: Omit<KioskStatusOptions, 'onSpeechChange'>) => <KioskStatus {...props} speech="none" />;
    const Settings = (props: Pick<KioskStatusOptions, 'languages' | 'idleMs'>) => <KioskStatus code={413} {...props} />;
    const Own = (props: KioskStatusOptions<'begin'>) => <KioskStatus<'begin'> {...props} />;
    <Gate code={413} place="gate" language="id" onLanguageChange={noop} />;
    <Quiet code={413} idleMs={5_000} />;
    <Settings languages={['id']} />;
    <Own code={413} actionHandlers={{ begin: noop }} />;
  });
});
