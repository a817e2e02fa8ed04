import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { resolveStatusMessage, StatusMessage, StatusMessageProvider, type StatusMessageParts } from 'face-status-kit';
import { KioskStatus, type KioskStatusProps } from 'face-status-kit/kiosk';
import { getAnnouncements, getByStatusCode, queryByStatusCode } from 'face-status-kit/testing';
import { createRef } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hostileValues } from '../../support/hostileValues.ts';

const onIdle = vi.fn();

function Kiosk(props: Partial<KioskStatusProps>) {
  return <KioskStatus code={411} languages={['id', 'en']} onIdle={onIdle} {...props} />;
}

const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });

const resolve = (code: number, language: string, privacy = true) => {
  const message = resolveStatusMessage(code, { language, privacy, setting: 'kiosk' });
  if (!message) throw new Error('no message');
  return message;
};

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => {
  vi.runOnlyPendingTimers();
  vi.useRealTimers();
  onIdle.mockClear();
});

describe('KioskStatus', () => {
  it('shows the message in the words for a kiosk', () => {
    render(<Kiosk code={413} />);
    expect(screen.getByText(resolve(413, 'id').title)).toBeVisible();
    expect(screen.getAllByText(resolve(413, 'en').actions[0]?.label ?? '')[0]).toBeVisible();
    expect(getByStatusCode(document.body, 413)).toHaveAttribute('data-setting', 'kiosk');
  });

  it('uses the private words unless privacy is false', () => {
    const { rerender } = render(<Kiosk languages={['en']} />);
    expect(screen.getByText(resolve(411, 'en').title)).toBeVisible();
    expect(screen.queryByText(resolve(411, 'en', false).title)).toBeNull();
    rerender(<Kiosk languages={['en']} privacy={false} />);
    expect(screen.getByText(resolve(411, 'en', false).title)).toBeVisible();
  });

  it('stays private inside a provider without privacy', () => {
    render(
      <StatusMessageProvider privacy={false}>
        <Kiosk languages={['en']} />
      </StatusMessageProvider>,
    );
    expect(screen.getByText(resolve(411, 'en').title)).toBeVisible();
  });

  it('fills only the registry into a text, and no other value of its own or of the provider', () => {
    const messages = { en: { codes: { '411': { title_private: 'Hello {{name}} {{nik}} at {{registry}}' } } } };
    render(
      <StatusMessageProvider values={{ name: 'Siti Contoh' }}>
        <Kiosk languages={['en']} messages={messages} values={{ nik: '0000000000000000', registry: 'SatuSehat' }} />
      </StatusMessageProvider>,
    );
    expect(document.body).not.toHaveTextContent('Siti');
    expect(document.body).not.toHaveTextContent('0000');
    expect(screen.getByText(/at SatuSehat/)).toBeVisible();
    vi.mocked(console.warn).mockClear();
  });

  it('shows its children while there is no message', () => {
    const { rerender } = render(<Kiosk code={null}>Come closer</Kiosk>);
    expect(screen.getByText('Come closer')).toBeVisible();
    rerender(<Kiosk code={413}>Come closer</Kiosk>);
    expect(screen.queryByText('Come closer')).toBeNull();
  });

  it('puts the ref, the class and the other attributes on its root, and no option', () => {
    const ref = createRef<HTMLDivElement>();
    render(<KioskStatus code={413} language="en" ref={ref} className="mine" id="gate-2" data-gate="2" />);
    expect(ref.current).toHaveClass('mine');
    expect(ref.current).toHaveAttribute('id', 'gate-2');
    expect(ref.current).toHaveAttribute('data-gate', '2');
    expect(ref.current).toContainElement(getByStatusCode(document.body, 413));
    expect(ref.current).not.toHaveAttribute('language');
  });

  it('has a button for each command with a handler', async () => {
    const retakePhoto = vi.fn();
    render(<Kiosk code={413} languages={['en']} actionHandlers={{ retakePhoto }} />);
    await user.click(screen.getByRole('button', { name: 'Take a new photo' }));
    expect(retakePhoto).toHaveBeenCalledOnce();
  });
});

describe('The languages of KioskStatus', () => {
  const titles = () =>
    within(getByStatusCode(document.body, 413))
      .getAllByText(new RegExp(`${resolve(413, 'id').title}|${resolve(413, 'en').title}`))
      .map((title) => title.closest('[lang]')?.getAttribute('lang'));

  it('are shown together, the main one first, until a press puts the other one first', async () => {
    const onLanguageChange = vi.fn();
    render(<Kiosk code={413} onLanguageChange={onLanguageChange} />);
    expect(titles()).toEqual(['id', 'en']);
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(titles()).toEqual(['en', 'id']);
    expect(onLanguageChange).toHaveBeenCalledWith('en');
    expect(screen.getByRole('button', { name: 'Bahasa Indonesia' })).toHaveTextContent('Bahasa Indonesia');
  });

  it('are shown one at a time with languagesAtOnce={1}', async () => {
    render(<Kiosk code={413} languagesAtOnce={1} />);
    expect(titles()).toEqual(['id']);
    await user.click(screen.getByRole('button', { name: 'English' }));
    expect(titles()).toEqual(['en']);
  });

  it('may be written in any usual way: the button, its name and the warnings are the same', () => {
    for (const tag of ['in_ID', 'in', 'id_ID', 'ID', 'id-id', 'ind', 'id_ID.UTF-8', 'id-Latn-ID']) {
      const onLanguageChange = vi.fn();
      const { unmount } = render(<Kiosk code={413} languages={['en', tag]} onLanguageChange={onLanguageChange} />);
      const button = screen.getByRole('button', { name: 'Bahasa Indonesia' });
      expect(button, tag).toHaveTextContent('IDBahasa Indonesia');
      expect(titles(), tag).toEqual(['en', 'id']);
      fireEvent.click(button);
      expect(onLanguageChange, tag).toHaveBeenCalledExactlyOnceWith(tag);
      expect(titles(), tag).toEqual(['id', 'en']);
      unmount();
    }
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('stay chosen when the app writes the same language in another way', async () => {
    const { rerender } = render(<Kiosk code={413} languages={['en', 'in_ID']} />);
    await user.click(screen.getByRole('button', { name: 'Bahasa Indonesia' }));
    rerender(<Kiosk code={413} languages={['en', 'id']} />);
    expect(titles()).toEqual(['id', 'en']);
  });

  it('have one button if the list names a language twice, and none for a value that is no language', () => {
    const languages = ['en', 'in', 'id', null, 'id_ID', 'en-US', '?', '', 'not a tag', 7] as string[];
    render(<Kiosk code={413} languages={languages} />);
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['IDBahasa Indonesia']);
    expect(titles()).toEqual(['en', 'id']);
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('languages'));
    vi.mocked(console.warn).mockClear();
  });

  it('of two regions have a button each', () => {
    const messages = { 'en-GB': { kiosk: { languageName: 'British English' } } };
    render(<Kiosk code={413} languages={['id', 'en', 'en-GB']} messages={messages} />);
    expect(screen.getByRole('button', { name: 'English' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'British English' })).toHaveTextContent('ENBritish English');
  });

  it('without a name of their own cause a warning, even if a tag begins like that of another language', () => {
    render(<Kiosk languages={['id', 'enm']} />);
    expect(console.warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('"enm"'));
    vi.mocked(console.warn).mockClear();
  });

  it('are the language of the provider if the list is empty or has no language', () => {
    for (const languages of [[], ['?'], [null], null] as string[][]) {
      const { unmount } = render(
        <StatusMessageProvider language="id">
          <KioskStatus code={413} languages={languages} />
        </StatusMessageProvider>,
      );
      expect(titles(), JSON.stringify(languages)).toEqual(['id']);
      expect(screen.queryByRole('button')).toBeNull();
      unmount();
    }
    vi.mocked(console.warn).mockClear();
  });

  it('without a name of their own cause a warning', () => {
    render(<Kiosk languages={['id', 'fr']} />);
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('kiosk.languageName'));
    vi.mocked(console.warn).mockClear();
  });

  it('have no button if there is only one', () => {
    render(<Kiosk code={413} languages={['id']} />);
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('are the provider’s language if the kiosk names none', () => {
    render(
      <StatusMessageProvider language="id">
        <KioskStatus code={413} />
      </StatusMessageProvider>,
    );
    expect(titles()).toEqual(['id']);
  });
});

describe('A person who leaves KioskStatus', () => {
  const ask = () => screen.queryByRole('dialog');

  it('is asked in both languages, with the seconds left, and then forgotten', async () => {
    render(<Kiosk />);
    await pass(60_000);
    const dialog = screen.getByRole('dialog', { name: /Apakah Anda masih di sini\?.*Are you still there\?/ });
    expect(dialog).toHaveTextContent('20 detik');
    expect(dialog).toHaveTextContent('20 seconds');
    await pass(19_000);
    expect(dialog).toHaveTextContent('in 1 second.');
    await pass(1_000);
    expect(onIdle).toHaveBeenCalledOnce();
    expect(ask()).toBeNull();
    expect(queryByStatusCode(document.body, 411)).toBeNull();
  });

  it('hears the question and the time once from a screen reader, which does not count', async () => {
    render(<Kiosk />);
    await pass(60_000);
    const dialog = screen.getByRole('dialog');
    const description = /dalam 20 detik\..*in 20 seconds\./;
    expect(dialog).toHaveAccessibleDescription(description);
    await pass(5_000);
    expect(dialog).toHaveTextContent('in 15 seconds.');
    expect(dialog).toHaveAccessibleDescription(description);
    expect(within(dialog).getByText('in 15 seconds.', { exact: false }).closest('[aria-hidden="true"]')).not.toBeNull();
  });

  it('is not asked while the app is at work or staff are on their way', async () => {
    const { rerender } = render(<Kiosk code="staffCalled" />);
    await pass(600_000);
    expect(ask()).toBeNull();
    rerender(<Kiosk code={411} />);
    await pass(60_000);
    expect(ask()).toBeVisible();
  });

  it('is not forgotten after a press of the button', async () => {
    render(<Kiosk />);
    await pass(65_000);
    await user.click(screen.getByRole('button', { name: /I’m still here/ }));
    expect(ask()).toBeNull();
    await pass(59_000);
    expect(ask()).toBeNull();
    expect(onIdle).not.toHaveBeenCalled();
    expect(getByStatusCode(document.body, 411)).toBeVisible();
  });

  it('leaves no text on the screen, no announcement and no chosen language', async () => {
    const { container } = render(<Kiosk languagesAtOnce={1} warningMs={20_000} idleMs={5_000} />);
    await user.click(screen.getByRole('button', { name: 'English' }));
    const before = render(<KioskStatus code={null} languages={['id', 'en']} languagesAtOnce={1} />);
    const empty = before.container.innerHTML;
    before.unmount();
    await pass(25_000);
    expect(onIdle).toHaveBeenCalledOnce();
    expect(getAnnouncements()).toEqual([]);
    expect(screen.getByRole('button', { name: 'English' })).toBeVisible();
    const normal = (html: string) => html.replace(/ id="[^"]*"| style="[^"]*"/g, '');
    expect(normal(container.innerHTML)).toBe(normal(empty));
  });

  it('is forgotten within a second after the machine has slept, without a touch', async () => {
    render(<Kiosk languagesAtOnce={1} faceInView />);
    await user.click(screen.getByRole('button', { name: 'English' }));
    await pass(1_000);
    vi.setSystemTime(Date.now() + 8 * 3_600_000);
    await pass(1_000);
    expect(onIdle).toHaveBeenCalledOnce();
    expect(queryByStatusCode(document.body, 411)).toBeNull();
    expect(screen.getByRole('button', { name: 'English' })).toBeVisible();
    expect(getAnnouncements()).toEqual([]);
  });

  it('leaves no late answer to the next person after the machine has slept', async () => {
    const { rerender } = render(<Kiosk code="checking" />);
    await pass(1_000);
    vi.setSystemTime(Date.now() + 8 * 3_600_000);
    rerender(<Kiosk code={200} />);
    expect(onIdle).toHaveBeenCalledOnce();
    await pass(10_000);
    expect(queryByStatusCode(document.body, 200)).toBeNull();
    expect(getAnnouncements()).toEqual([]);
  });

  it('leaves no announcement of the last seconds before the timeout', async () => {
    render(<Kiosk idleMs={5_000} warningMs={20_000} />);
    await pass(20_000);
    render(<StatusMessage code={413} />);
    await pass(1_000);
    expect(getAnnouncements()).toHaveLength(1);
    await pass(4_000);
    expect(onIdle).toHaveBeenCalledOnce();
    expect(getAnnouncements()).toEqual([]);
  });

  it('leaves no message to the next person, even if the app keeps the code', async () => {
    const { rerender } = render(<Kiosk />);
    await pass(80_000);
    fireEvent.pointerDown(document.body);
    rerender(<Kiosk actionHandlers={{}} />);
    expect(queryByStatusCode(document.body, 411)).toBeNull();
    rerender(<Kiosk code={null} />);
    rerender(<Kiosk code={411} />);
    expect(getByStatusCode(document.body, 411)).toBeVisible();
  });

  it('leaves no message to the next person if the app resets the attempt before the code', async () => {
    const { rerender } = render(<Kiosk attempt={3} speech="none" />);
    await pass(80_000);
    rerender(<Kiosk attempt={1} speech="none" />);
    expect(queryByStatusCode(document.body, 411)).toBeNull();
    await pass(10_000);
    expect(getAnnouncements()).toEqual([]);
    rerender(<Kiosk attempt={1} code={413} speech="none" />);
    expect(getByStatusCode(document.body, 413)).toBeVisible();
  });

  it('gets the message back at a higher attempt', async () => {
    const { rerender } = render(<Kiosk attempt={1} />);
    await pass(80_000);
    rerender(<Kiosk attempt={2} />);
    expect(getByStatusCode(document.body, 411)).toBeVisible();
  });

  it('has at least 20 seconds to answer, even if warningMs is shorter', async () => {
    render(<Kiosk warningMs={1_000} idleMs={5_000} />);
    await pass(24_000);
    expect(ask()).not.toBeNull();
    expect(onIdle).not.toHaveBeenCalled();
    vi.mocked(console.warn).mockClear();
  });

  it('is not asked while a face is in view', async () => {
    render(<Kiosk faceInView />);
    await pass(600_000);
    expect(ask()).toBeNull();
  });
});

describe('Switch scanning in KioskStatus', () => {
  it('focuses every button in turn', async () => {
    const actionHandlers = { retakePhoto: vi.fn(), getHelp: vi.fn() };
    render(<Kiosk languages={['en', 'id']} languagesAtOnce={1} scanEveryMs={2_000} actionHandlers={actionHandlers} />);
    const names: (string | null)[] = [];
    for (let turn = 0; turn < 4; turn++) {
      await pass(2_000);
      names.push(document.activeElement?.textContent ?? null);
    }
    const language: unknown = expect.stringContaining('Bahasa Indonesia');
    expect(names).toEqual(['Take a new photo', 'Get help', language, 'Take a new photo']);
    await user.keyboard('{Enter}');
    expect(actionHandlers.retakePhoto).toHaveBeenCalledOnce();
  });

  it('skips a disabled button', async () => {
    const parts: StatusMessageParts = {
      command: ({ ...props }) => <button {...props} disabled={props['data-action'] === 'tryAgain'} />,
    };
    const actionHandlers = { tryAgain: vi.fn(), getHelp: vi.fn() };
    render(<Kiosk code={500} languages={['en']} scanEveryMs={1_000} parts={parts} actionHandlers={actionHandlers} />);
    await pass(1_000);
    expect(screen.getByRole('button', { name: 'Get help' })).toHaveFocus();
  });

  it('focuses the one button of the question', async () => {
    render(<Kiosk scanEveryMs={2_000} idleMs={5_000} />);
    await pass(5_000);
    await pass(3_000);
    expect(document.activeElement).toHaveTextContent('I’m still here');
    await user.keyboard(' ');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('The props of KioskStatus', () => {
  it('may be hostile values: a message with its buttons is shown', () => {
    const failures: string[] = [];
    for (const [name, value] of hostileValues()) {
      const hostile = {
        languages: value,
        languagesAtOnce: value,
        speech: value,
        rate: value,
        idleMs: value,
        warningMs: value,
        scanEveryMs: value,
        faceInView: value,
        viewingDistanceMm: value,
        pixelsPerInch: value,
        values: value,
        attempt: value,
        audience: value,
        operation: value,
      } as Partial<KioskStatusProps>;
      const { unmount } = render(<Kiosk {...hostile} code={value as number} />);
      if (!screen.queryByRole('group', { name: /\w/ })) failures.push(name);
      unmount();
    }
    expect(failures).toEqual([]);
    vi.mocked(console.warn).mockClear();
  });
});
