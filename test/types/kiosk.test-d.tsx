import { KioskStatus, type KioskSpeech, type KioskStatusProps } from 'face-status-kit/kiosk';
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
