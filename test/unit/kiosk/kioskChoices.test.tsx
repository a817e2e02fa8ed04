import { fireEvent, render, screen } from '@testing-library/react';
import { StatusMessageProvider } from 'face-status-kit';
import { KioskStatus, type KioskSpeech, type KioskStatusProps } from 'face-status-kit/kiosk';
import { getByStatusCode } from 'face-status-kit/testing';
import { StrictMode, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pass, startFakeSpeech, stopFakeSpeech } from './support/spokenStatus.ts';

beforeEach(() => void startFakeSpeech());
afterEach(stopFakeSpeech);

const languages = ['id', 'en', 'jv'];
const messages = { jv: { kiosk: { languageName: 'Basa Jawa' } } };
const times = { idleMs: 5_000, warningMs: 20_000 } as const;

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
/** The time after which a person counts as gone. A press is the last sign of them. */
const leave = () => pass(25_000);
const getFirstLanguage = () => getByStatusCode(document.body, 413).querySelector('.fsk-body')?.getAttribute('lang');
const isReadingAloud = () =>
  screen.getByRole('button', { name: /Read aloud|Bacakan teks/ }).getAttribute('aria-pressed') === 'true';
const expectWarning = (text: string) => {
  expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(text));
  vi.mocked(console.warn).mockClear();
};

/** A kiosk that shows the same message to each person in turn. */
function Kiosk(props: Partial<KioskStatusProps>) {
  const [visit, setVisit] = useState(1);
  return (
    <KioskStatus
      code={413}
      attempt={visit}
      languages={languages}
      messages={messages}
      {...times}
      {...props}
      onIdle={() => {
        setVisit(visit + 1);
        props.onIdle?.();
      }}
    />
  );
}

describe('The language of KioskStatus', () => {
  it('begins with defaultLanguage, follows the person, and goes back for the next person', async () => {
    const onLanguageChange = vi.fn();
    render(<Kiosk defaultLanguage="en" onLanguageChange={onLanguageChange} />);
    expect(getFirstLanguage()).toBe('en');
    press('Bahasa Indonesia');
    expect(getFirstLanguage()).toBe('id');
    expect(onLanguageChange.mock.calls).toEqual([['id']]);
    await leave();
    expect(getFirstLanguage()).toBe('en');
    expect(onLanguageChange.mock.calls).toEqual([['id'], ['en']]);
  });

  it('is what the app says where the app controls it: a press only calls the handler', () => {
    const onLanguageChange = vi.fn();
    const { rerender } = render(<Kiosk language="id" onLanguageChange={onLanguageChange} />);
    press('English');
    expect(onLanguageChange).toHaveBeenCalledExactlyOnceWith('en');
    expect(getFirstLanguage()).toBe('id');
    rerender(<Kiosk language="en" onLanguageChange={onLanguageChange} />);
    expect(getFirstLanguage()).toBe('en');
    expect(onLanguageChange).toHaveBeenCalledOnce();
  });

  it('is asked back from an app that controls it, with the language of the start, before onIdle', async () => {
    const calls: string[] = [];
    function Controlled() {
      const [language, setLanguage] = useState('en');
      const handleChange = (next: string) => {
        calls.push(next);
        setLanguage(next);
      };
      return <Kiosk language={language} onLanguageChange={handleChange} onIdle={() => calls.push('idle')} />;
    }
    render(<Controlled />, { wrapper: StrictMode });
    await leave();
    expect(calls).toEqual(['idle']);
    press('Bahasa Indonesia');
    await leave();
    expect(calls).toEqual(['idle', 'id', 'en', 'idle']);
    expect(getFirstLanguage()).toBe('en');
  });

  it('is not asked back from an app that writes the tag in another way', async () => {
    const onLanguageChange = vi.fn();
    render(<Kiosk language="id-ID" onLanguageChange={onLanguageChange} />);
    await leave();
    expect(onLanguageChange).not.toHaveBeenCalled();
  });

  it('is asked back for every person, even if the app answers late', async () => {
    const onLanguageChange = vi.fn();
    const { rerender } = render(<Kiosk language="id" onLanguageChange={onLanguageChange} />);
    for (const round of [1, 2]) {
      rerender(<Kiosk language="en" onLanguageChange={onLanguageChange} />);
      await leave();
      rerender(<Kiosk language="id" onLanguageChange={onLanguageChange} />);
      expect(onLanguageChange.mock.calls, `person ${round}`).toEqual([['id']]);
      onLanguageChange.mockClear();
      fireEvent.click(document.body);
    }
  });

  it('may be written with another region than the list has', () => {
    for (const language of ['en-GB', 'en_ID', 'en']) {
      const { unmount } = render(<Kiosk language={language} onLanguageChange={() => {}} />);
      expect(getFirstLanguage(), language).toBe('en');
      unmount();
    }
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('is the first of the list if the list does not have it, with a warning', () => {
    render(<Kiosk defaultLanguage="fr" />);
    expect(getFirstLanguage()).toBe('id');
    expectWarning('"fr" is not in `languages`');
  });

  it('is the only one without a list, also inside a provider with another language', () => {
    for (const props of [{ language: 'en' }, { defaultLanguage: 'en' }] as const) {
      const { unmount } = render(
        <StatusMessageProvider language="id">
          <KioskStatus code={413} {...props} />
        </StatusMessageProvider>,
      );
      expect(getFirstLanguage(), JSON.stringify(props)).toBe('en');
      unmount();
    }
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('without its handler causes a warning, once', () => {
    const { rerender } = render(<Kiosk language="id" />);
    rerender(<Kiosk language="en" />);
    expectWarning('`language` of KioskStatus has no `onLanguageChange`');
  });

  it('that comes or goes causes a warning', () => {
    const { rerender } = render(<Kiosk />);
    rerender(<Kiosk language="en" onLanguageChange={() => {}} />);
    expectWarning('`language` of KioskStatus should be given on every render or never');
  });
});

describe('The sound of KioskStatus', () => {
  it('begins with defaultSpeech, follows the person, and goes back for the next person', async () => {
    const onSpeechChange = vi.fn();
    render(<Kiosk defaultSpeech="on" onSpeechChange={onSpeechChange} />);
    expect(isReadingAloud()).toBe(true);
    press('Bacakan teks');
    expect(isReadingAloud()).toBe(false);
    await leave();
    expect(isReadingAloud()).toBe(true);
    expect(onSpeechChange.mock.calls).toEqual([['off'], ['on']]);
  });

  it('is what the app says where the app controls it, and is asked back when the person has left', async () => {
    const onSpeechChange = vi.fn();
    const { rerender } = render(<Kiosk speech="off" onSpeechChange={onSpeechChange} />);
    press('Bacakan teks');
    expect(onSpeechChange.mock.calls).toEqual([['on']]);
    expect(isReadingAloud()).toBe(false);
    rerender(<Kiosk speech="on" onSpeechChange={onSpeechChange} />);
    expect(isReadingAloud()).toBe(true);
    await leave();
    expect(onSpeechChange.mock.calls).toEqual([['on'], ['off']]);
  });

  it('has no button, and needs no handler, for none', () => {
    for (const props of [{ speech: 'none' }, { defaultSpeech: 'none' }] as const) {
      const { unmount } = render(<Kiosk {...props} />);
      expect(screen.queryByRole('button', { name: 'Bacakan teks' }), JSON.stringify(props)).toBeNull();
      unmount();
    }
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('without its handler, and one that comes or goes, cause a warning each', () => {
    const { rerender } = render(<Kiosk speech="off" />);
    expectWarning('`speech` of KioskStatus has no `onSpeechChange`');
    rerender(<Kiosk />);
    expectWarning('`speech` of KioskStatus should be given on every render or never');
  });

  it('may be kept in the state of an app', () => {
    function Controlled() {
      const [speech, setSpeech] = useState<KioskSpeech>('off');
      return <Kiosk speech={speech} onSpeechChange={setSpeech} />;
    }
    render(<Controlled />);
    press('Bacakan teks');
    expect(isReadingAloud()).toBe(true);
  });
});
