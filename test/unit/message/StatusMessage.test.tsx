import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { resolveStatusMessage, StatusMessage, StatusMessageProvider, statusCodes } from 'face-status-kit';
import { describe, expect, it, vi } from 'vitest';
import enTexts from '../../../locales/en/actions.json' with { type: 'json' };
import idTexts from '../../../locales/id/actions.json' with { type: 'json' };
import { hostileValues } from '../../support/hostileValues.ts';

const message413 = resolveStatusMessage(413);

const titleOf = (...args: Parameters<typeof resolveStatusMessage>) => resolveStatusMessage(...args)?.title ?? '';

describe('StatusMessage', () => {
  it('shows the title and the step for 413, which has no description', () => {
    render(<StatusMessage code={413} />);
    const group = screen.getByRole('group', { name: 'Your face is too small in the photo' });
    expect(within(group).getByRole('listitem')).toHaveTextContent('Move closer to the camera');
    expect(group).toHaveTextContent(/^Your face is too small in the photoMove closer to the camera$/);
  });

  it('shows the description of a code that has one', () => {
    render(<StatusMessage code={415} />);
    const group = screen.getByRole('group', { name: titleOf(415) });
    expect(group).toHaveTextContent(resolveStatusMessage(415)?.description ?? 'no description');
  });

  it('shows the message in Indonesian', () => {
    render(<StatusMessage code={413} language="id" />);
    const group = screen.getByRole('group', { name: titleOf(413, { language: 'id' }) });
    expect(group).toHaveTextContent('Mendekat ke kamera');
    expect(screen.getByText('Mendekat ke kamera').closest('[lang]')).toHaveAttribute('lang', 'id');
  });

  it.each([null, undefined])('renders nothing for the code %s', (code) => {
    const { container } = render(<StatusMessage code={code} />);
    expect(container).toBeEmptyDOMElement();
  });

  it('shows every code in a group that is named by the title', () => {
    const unnamed = [...statusCodes, 999].filter((code) => {
      const { unmount } = render(<StatusMessage code={code} />);
      const group = screen.queryByRole('group', { name: titleOf(code) });
      unmount();
      return group === null;
    });
    expect(unnamed).toEqual([]);
  });

  it('shows the general message for any hostile code, without HTML and without the text of a server', () => {
    const harmful = hostileValues().filter(([, value]) => {
      const { container, unmount } = render(<StatusMessage code={value as number} />);
      const isGeneral = screen.queryByRole('group', { name: titleOf(999) }) !== null;
      const isHarmless = container.querySelector('img') === null && container.textContent.length < 400;
      unmount();
      return !isGeneral || !isHarmless;
    });
    expect(harmful.map(([name]) => name)).toEqual([]);
  });

  describe('commands', () => {
    it('have no button without a handler', () => {
      render(<StatusMessage code={500} actionHandlers={{}} />);
      expect(screen.queryByRole('button')).toBeNull();
    });

    it('call their handler without arguments when their button is pressed', async () => {
      const tryAgain = vi.fn();
      render(<StatusMessage code={500} actionHandlers={{ tryAgain }} />);
      await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
      expect(tryAgain).toHaveBeenCalledExactlyOnceWith();
    });

    it('have the order of the catalogue, not the order of the handlers', () => {
      const handler = () => {};
      render(<StatusMessage code={500} actionHandlers={{ getHelp: handler, signIn: handler, tryAgain: handler }} />);
      expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Try again', 'Get help']);
    });

    it('have no button for a handler that is not a function', () => {
      render(<StatusMessage code={500} actionHandlers={{ tryAgain: 'again' as never }} />);
      expect(screen.queryByRole('button')).toBeNull();
    });

    it('leave the message in place when a handler throws, and the browser reports the error', async () => {
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

    it('can be reached and pressed with the keyboard', async () => {
      const retakePhoto = vi.fn();
      render(<StatusMessage code={413} actionHandlers={{ retakePhoto }} />);
      await userEvent.tab();
      await userEvent.keyboard('{Enter}');
      expect(retakePhoto).toHaveBeenCalledOnce();
    });

    it('keep the focus when the next message has the same button', () => {
      const actionHandlers = { retakePhoto: () => {} };
      const { rerender } = render(<StatusMessage code={413} actionHandlers={actionHandlers} />);
      screen.getByRole('button').focus();
      rerender(<StatusMessage code={412} actionHandlers={actionHandlers} />);
      expect(screen.getByRole('button')).toHaveFocus();
    });
  });

  describe('the root', () => {
    it('has none of the options as attributes', () => {
      const options = { language: 'en', operation: 'verify', audience: 'user', attempt: 2, values: {} } as const;
      render(<StatusMessage code={413} {...options} privacy messages={{}} setting="kiosk" />);
      const attributes = [
        'role',
        'aria-labelledby',
        'data-code',
        'data-type',
        'data-severity',
        'data-setting',
        'class',
      ];
      expect(screen.getByRole('group').getAttributeNames().sort()).toEqual(attributes.sort());
    });

    it('has data attributes for its code, severity and setting', () => {
      render(<StatusMessage code={500} setting="kiosk" />);
      const group = screen.getByRole('group');
      expect(group).toHaveAttribute('data-code', '500');
      expect(group).toHaveAttribute('data-severity', 'error');
      expect(group).toHaveAttribute('data-setting', 'kiosk');
    });
  });

  describe('parts', () => {
    it('are drawn by the functions of the app', () => {
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

    it('are left out where the app gives null', () => {
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
    it('is shown with an error that staff have to solve', () => {
      render(<StatusMessage code={500} />);
      expect(screen.getByText('Reference 500')).toBeVisible();
    });

    it('is the number of an unknown code', () => {
      render(<StatusMessage code={999} />);
      expect(screen.getByText('Reference 999')).toBeVisible();
    });

    it.each([413, 411, 415, 603, 606, 'serviceUnavailable', 'nonsense'])(
      'is not shown for %s, which the person can solve or which has no number',
      (code) => {
        render(<StatusMessage code={code} privacy />);
        expect(screen.queryByText(/Reference/)).toBeNull();
      },
    );
  });

  describe('several languages at once', () => {
    it('show each text in its own language, the main language first', () => {
      render(<StatusMessage code={413} languages={['id', 'en']} actionHandlers={{ retakePhoto: () => {} }} />);
      const inLanguage = (language: string) =>
        [...screen.getByRole('group').querySelectorAll(`[lang="${language}"]`)]
          .map((part) => part.textContent)
          .join(' ');
      expect(inLanguage('id')).toContain('Mendekat ke kamera');
      expect(inLanguage('id')).not.toContain('Move closer');
      expect(inLanguage('en')).toContain('Move closer to the camera');
      const labels = [idTexts.retakePhoto, enTexts.retakePhoto];
      expect(screen.getByRole('button', { name: labels.join(' ') })).toBeVisible();
    });

    it('show a language once where another one falls back to it', () => {
      render(<StatusMessage code={413} languages={['fr', 'en', 'en-GB']} />);
      expect(screen.getAllByText('Move closer to the camera')).toHaveLength(1);
    });

    it('are ignored if they are not a list', () => {
      render(<StatusMessage code={413} languages={'id' as never} />);
      expect(screen.getByText('Move closer to the camera')).toBeVisible();
    });
  });

  it('has `lang` on a part that falls back to another language', () => {
    const messages = { jv: { codes: { 415: { title: 'ID ora ketemu' } } } };
    const inEnglish = resolveStatusMessage(415);
    render(<StatusMessage code={415} language="jv" messages={messages} />);
    expect(screen.getByText('ID ora ketemu').closest('[lang]')).toHaveAttribute('lang', 'jv');
    expect(screen.getByText(inEnglish?.description ?? 'no description')).toHaveAttribute('lang', 'en');
    expect(screen.getByText(inEnglish?.actions[0]?.label ?? 'no step')).toHaveAttribute('lang', 'en');
  });
});

describe('StatusMessageProvider', () => {
  it('gives the options that the messages below it leave out', () => {
    render(
      <StatusMessageProvider language="id" setting="kiosk" values={{ registry: 'SATUSEHAT Mobile' }}>
        <StatusMessage code={604} />
        <StatusMessage code={413} language="en" />
      </StatusMessageProvider>,
    );
    expect(screen.getByRole('group', { name: titleOf(413, { setting: 'kiosk' }) })).toBeVisible();
    expect(screen.getByText('Move closer to the camera')).toBeVisible();
    expect(screen.getAllByText(/SATUSEHAT Mobile/).length).toBeGreaterThan(0);
  });

  it('inherits from an outer provider, and its `messages` go before the outer ones', () => {
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

  it('calls onUnknownCode once for each unknown code that is shown', () => {
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

  it('calls onUnknownCode once for NaN, which is not equal to itself', () => {
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

  it('calls onUnknownCode for each of two unknown codes with the same reference', () => {
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

  it('keeps the message when onUnknownCode throws, and the error is reported', async () => {
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
