import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { resolveStatusMessage, StatusMessage, StatusMessageProvider, statusCodes } from 'face-status-kit';
import { createRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { hostileValues } from '../../support/hostileValues.ts';

const message413 = resolveStatusMessage(413);

const titleOf = (...args: Parameters<typeof resolveStatusMessage>) => resolveStatusMessage(...args)?.title ?? '';

describe('StatusMessage', () => {
  it('says that the face is too small and to move closer', () => {
    render(<StatusMessage code={413} />);
    const group = screen.getByRole('group', { name: titleOf(413) });
    expect(within(group).getByRole('listitem')).toHaveTextContent('Move closer to the camera');
    expect(group).toHaveTextContent(message413?.description ?? '');
  });

  it('says the same in Indonesian', () => {
    render(<StatusMessage code={413} language="id" />);
    const group = screen.getByRole('group', { name: titleOf(413, { language: 'id' }) });
    expect(group).toHaveTextContent('Mendekat ke kamera');
    expect(screen.getByText('Mendekat ke kamera').closest('[lang]')).toHaveAttribute('lang', 'id');
  });

  it.each([null, undefined])('shows nothing for %s', (code) => {
    const { container } = render(<StatusMessage code={code} />);
    expect(container).toBeEmptyDOMElement();
  });

  it.each([...statusCodes, 999])('shows %s with its title as its name', (code) => {
    render(<StatusMessage code={code} />);
    expect(screen.getByRole('group', { name: titleOf(code) })).toBeVisible();
  });

  it.each(hostileValues())('stays calm when the code is %s', (_name, value) => {
    const { container } = render(<StatusMessage code={value as number} />);
    expect(screen.getByRole('group', { name: titleOf(999) })).toBeVisible();
    expect(container.querySelector('img')).toBeNull();
    expect(container.textContent.length).toBeLessThan(400);
  });

  describe('commands', () => {
    it('shows no button for a command without a handler', () => {
      render(<StatusMessage code={500} actionHandlers={{}} />);
      expect(screen.queryByRole('button')).toBeNull();
    });

    it('does what the app says when a button is pressed', async () => {
      const tryAgain = vi.fn();
      render(<StatusMessage code={500} actionHandlers={{ tryAgain }} />);
      await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
      expect(tryAgain).toHaveBeenCalledExactlyOnceWith();
    });

    it('keeps the order of the catalogue, whatever that of the handlers', () => {
      const handler = () => {};
      render(<StatusMessage code={500} actionHandlers={{ getHelp: handler, signIn: handler, tryAgain: handler }} />);
      expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Try again', 'Get help']);
    });

    it('ignores a handler that is no function', () => {
      render(<StatusMessage code={500} actionHandlers={{ tryAgain: 'again' as never }} />);
      expect(screen.queryByRole('button')).toBeNull();
    });

    it('stays when a handler throws', async () => {
      const reported = vi.fn((event: ErrorEvent) => event.preventDefault());
      window.addEventListener('error', reported);
      const tryAgain = () => {
        throw new Error('the app’s own');
      };
      render(<StatusMessage code={500} actionHandlers={{ tryAgain }} />);
      await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
      expect(screen.getByRole('group')).toBeVisible();
      expect(reported).toHaveBeenCalled();
      window.removeEventListener('error', reported);
    });

    it('is reached and pressed with the keyboard alone', async () => {
      const retakePhoto = vi.fn();
      render(<StatusMessage code={413} actionHandlers={{ retakePhoto }} />);
      await userEvent.tab();
      await userEvent.keyboard('{Enter}');
      expect(retakePhoto).toHaveBeenCalledOnce();
    });

    it('keeps the focus where it was when the next message has the same button', () => {
      const actionHandlers = { retakePhoto: () => {} };
      const { rerender } = render(<StatusMessage code={413} actionHandlers={actionHandlers} />);
      screen.getByRole('button').focus();
      rerender(<StatusMessage code={412} actionHandlers={actionHandlers} />);
      expect(screen.getByRole('button')).toHaveFocus();
    });
  });

  describe('the root', () => {
    it('takes a ref, a class, data attributes and the others of a div', () => {
      const ref = createRef<HTMLDivElement>();
      render(
        <StatusMessage code={413} ref={ref} className="mine" data-test="x" id="status" style={{ color: 'red' }} />,
      );
      const group = screen.getByRole('group');
      expect(ref.current).toBe(group);
      expect(group).toHaveClass('fsk-message', 'mine');
      expect(group).toHaveAttribute('data-test', 'x');
      expect(group).toHaveAttribute('id', 'status');
      expect(group).toHaveStyle({ color: 'rgb(255, 0, 0)' });
    });

    it('gives a ref callback its element and takes it back', () => {
      const ref = vi.fn<(element: HTMLDivElement | null) => void>();
      const { rerender } = render(<StatusMessage code={413} ref={ref} />);
      expect(ref).toHaveBeenLastCalledWith(screen.getByRole('group'));
      rerender(<StatusMessage code={null} ref={ref} />);
      expect(ref).toHaveBeenLastCalledWith(null);
      rerender(<StatusMessage code={412} ref={ref} />);
      expect(ref).toHaveBeenLastCalledWith(screen.getByRole('group'));
    });

    it('says in data attributes what it is, for styling', () => {
      render(<StatusMessage code={500} setting="kiosk" />);
      const group = screen.getByRole('group');
      expect(group).toHaveAttribute('data-code', '500');
      expect(group).toHaveAttribute('data-severity', 'error');
      expect(group).toHaveAttribute('data-setting', 'kiosk');
    });
  });

  describe('parts', () => {
    it('are replaced by what the app draws', () => {
      render(
        <StatusMessage
          code={413}
          actionHandlers={{ retakePhoto: () => {} }}
          parts={{
            title: (props, message) => <h2 {...props}>{`${message.reference}: ${message.title}`}</h2>,
            command: (props) => <button {...props} className="app-button" />,
          }}
        />,
      );
      expect(screen.getByRole('heading', { level: 2, name: `413: ${message413?.title}` })).toBeVisible();
      expect(screen.getByRole('group', { name: `413: ${message413?.title}` })).toBeVisible();
      expect(screen.getByRole('button', { name: 'Take a new photo' })).toHaveClass('app-button');
    });

    it('are left out with null', () => {
      const parts = {
        icon: null,
        guidance: null,
        description: null,
        command: null,
        reference: null,
        title: null,
      } as const;
      const { container } = render(<StatusMessage code={500} parts={parts} actionHandlers={{ tryAgain: () => {} }} />);
      expect(container).toHaveTextContent(/^$/);
      expect(screen.getByRole('group')).not.toHaveAttribute('aria-labelledby');
    });
  });

  describe('the reference', () => {
    it('is shown to staff where they are wanted', () => {
      render(<StatusMessage code={500} />);
      expect(screen.getByText('Reference 500')).toBeVisible();
    });

    it('is the number of an unknown code', () => {
      render(<StatusMessage code={999} />);
      expect(screen.getByText('Reference 999')).toBeVisible();
    });

    it.each([413, 411, 415, 603, 606, 'serviceUnavailable', 'nonsense'])('is no noise for %s', (code) => {
      render(<StatusMessage code={code} privacy />);
      expect(screen.queryByText(/Reference/)).toBeNull();
    });
  });

  describe('several languages at once', () => {
    it('shows each part in its own language, the main one first', () => {
      render(<StatusMessage code={413} languages={['id', 'en']} actionHandlers={{ retakePhoto: () => {} }} />);
      const inLanguage = (language: string) =>
        [...screen.getByRole('group').querySelectorAll(`[lang="${language}"]`)]
          .map((part) => part.textContent)
          .join(' ');
      expect(inLanguage('id')).toContain('Mendekat ke kamera');
      expect(inLanguage('id')).not.toContain('Move closer');
      expect(inLanguage('en')).toContain('Move closer to the camera');
      expect(screen.getByRole('button', { name: 'Ambil foto baru Take a new photo' })).toBeVisible();
    });

    it('shows a language once where another falls back to it', () => {
      render(<StatusMessage code={413} languages={['fr', 'en', 'en-GB']} />);
      expect(screen.getAllByText('Move closer to the camera')).toHaveLength(1);
    });

    it('takes languages that are no list as none', () => {
      render(<StatusMessage code={413} languages={'id' as never} />);
      expect(screen.getByText('Move closer to the camera')).toBeVisible();
    });
  });

  it('marks a part that is in another language than its message', () => {
    const messages = { jv: { codes: { 413: { title: 'Rainé katon cilik' } } } };
    render(<StatusMessage code={413} language="jv" messages={messages} />);
    expect(screen.getByText('Rainé katon cilik').closest('[lang]')).toHaveAttribute('lang', 'jv');
    expect(screen.getByText(message413?.description ?? '')).toHaveAttribute('lang', 'en');
    expect(screen.getByText('Move closer to the camera')).toHaveAttribute('lang', 'en');
  });
});

describe('StatusMessageProvider', () => {
  it('sets what the messages below it leave open', () => {
    render(
      <StatusMessageProvider language="id" setting="kiosk" values={{ registry: 'SATUSEHAT Mobile' }}>
        <StatusMessage code={604} />
        <StatusMessage code={413} language="en" />
      </StatusMessageProvider>,
    );
    expect(screen.getByRole('group', { name: titleOf(413, { setting: 'kiosk' }) })).toBeVisible();
    expect(screen.getByText('Come closer to the camera')).toBeVisible();
    expect(screen.getAllByText(/SATUSEHAT Mobile/).length).toBeGreaterThan(0);
  });

  it('inside another keeps what it does not set, and goes first with its messages', () => {
    render(
      <StatusMessageProvider
        language="id"
        messages={{ id: { actions: { moveCloser: 'Luar', holdStill: 'Diam sebentar' } } }}
      >
        <StatusMessageProvider messages={{ id: { actions: { moveCloser: 'Dalam' } } }}>
          <StatusMessage code={413} />
          <StatusMessage code={493} />
        </StatusMessageProvider>
      </StatusMessageProvider>,
    );
    expect(screen.getByText('Dalam')).toBeVisible();
    expect(screen.getByText('Diam sebentar')).toBeVisible();
  });

  it('tells the app once of a code that the kit does not know', () => {
    const onUnknownCode = vi.fn<(code: unknown) => void>();
    const app = (code: number) => (
      <StatusMessageProvider
        onUnknownCode={(unknown) => {
          onUnknownCode(unknown);
        }}
      >
        <StatusMessage code={code} />
      </StatusMessageProvider>
    );
    const { rerender } = render(app(999));
    rerender(app(999));
    expect(onUnknownCode).toHaveBeenCalledExactlyOnceWith(999);
    rerender(app(413));
    rerender(app(998));
    expect(onUnknownCode).toHaveBeenLastCalledWith(998);
    expect(onUnknownCode).toHaveBeenCalledTimes(2);
  });

  it('tells of NaN once too, which is not even equal to itself', () => {
    const onUnknownCode = vi.fn();
    const app = () => (
      <StatusMessageProvider onUnknownCode={onUnknownCode}>
        <StatusMessage code={NaN} />
      </StatusMessageProvider>
    );
    const { rerender } = render(app());
    rerender(app());
    expect(onUnknownCode).toHaveBeenCalledExactlyOnceWith(NaN);
  });

  it('tells one unknown code from another, whatever their references', () => {
    const onUnknownCode = vi.fn();
    const app = (code: string) => (
      <StatusMessageProvider onUnknownCode={onUnknownCode}>
        <StatusMessage code={code} />
      </StatusMessageProvider>
    );
    const { rerender } = render(app('E_A'));
    rerender(app('E_B'));
    expect(onUnknownCode.mock.calls).toEqual([['E_A'], ['E_B']]);
  });

  it('keeps the message when the app’s onUnknownCode throws', async () => {
    const reported = vi.fn((event: ErrorEvent) => event.preventDefault());
    window.addEventListener('error', reported);
    const uncaught = vi.fn();
    const others = process.listeners('uncaughtException');
    process.removeAllListeners('uncaughtException');
    process.once('uncaughtException', uncaught);
    const onUnknownCode = () => {
      throw new Error('the app’s own');
    };
    render(
      <StatusMessageProvider onUnknownCode={onUnknownCode}>
        <StatusMessage code={999} />
      </StatusMessageProvider>,
    );
    await act(() => new Promise((resolve) => setTimeout(resolve)));
    expect(screen.getByRole('group')).toBeVisible();
    expect(uncaught.mock.calls.length + reported.mock.calls.length).toBe(1);
    others.forEach((listener) => process.on('uncaughtException', listener));
    window.removeEventListener('error', reported);
  });
});
