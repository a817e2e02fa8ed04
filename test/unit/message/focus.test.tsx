import { virtual } from '@guidepup/virtual-screen-reader';
import { act, cleanup, render, screen } from '@testing-library/react';
import { resolveStatusMessage, StatusMessage, type ActionHandlers, type StatusMessageProps } from 'face-status-kit';
import { KioskStatus } from 'face-status-kit/kiosk';
import { clearAnnouncements } from 'face-status-kit/testing';
import { StrictMode, useLayoutEffect, useRef, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { announceDelayMs } from '../../../src/message/announce/liveRegions.ts';

const noop = () => {};
const retry: ActionHandlers = { tryAgain: noop };

/** A message with one button, "Try again", if it gets handlers. */
const message = (props: Partial<StatusMessageProps> = {}) => (
  <StatusMessage code="timeout" actionHandlers={retry} data-testid="message" {...props} />
);
const getRoot = () => screen.getByTestId('message');

function focusButton(): HTMLElement {
  const button = screen.getByRole('button');
  act(() => {
    button.focus();
  });
  return button;
}

const expectFocus = (element: Element | null) => expect(document.activeElement).toBe(element);

/** Renders each way: React's StrictMode runs effects twice at the first render. */
const modes: [string, (element: ReactElement) => ReactElement][] = [
  ['', (element) => element],
  [' in StrictMode', (element) => <StrictMode>{element}</StrictMode>],
];

afterEach(() => {
  cleanup();
  clearAnnouncements();
  document.body.replaceChildren();
});

describe.each(modes)('the focus%s', (_name, wrap) => {
  const renderIn = (element: ReactElement) => {
    const { rerender, ...view } = render(wrap(element));
    return {
      ...view,
      rerender: (next: ReactElement) => {
        rerender(wrap(next));
      },
    };
  };

  it('goes to the root of the message that follows, if that has no button', () => {
    const { rerender } = renderIn(message());
    focusButton();
    rerender(message({ code: 200 }));
    expectFocus(getRoot());
    expect(getRoot()).toHaveTextContent(resolveStatusMessage(200)?.title ?? '');
  });

  it('goes to the root when the app takes the handler away', () => {
    const { rerender } = renderIn(message());
    focusButton();
    rerender(message({ actionHandlers: {} }));
    expectFocus(getRoot());
  });

  it('goes to the root when the second of two buttons goes', () => {
    const { rerender } = renderIn(message({ actionHandlers: { tryAgain: noop, getHelp: noop }, attempt: 2 }));
    const [first, second] = screen.getAllByRole('button');
    act(() => second?.focus());
    rerender(message({ attempt: 2 }));
    expect(first).toBeInTheDocument();
    expectFocus(getRoot());
  });

  it('stays on the button that the next message has in the same place', () => {
    const { rerender } = renderIn(message());
    const button = focusButton();
    rerender(message({ code: 500 }));
    expectFocus(button);
    expect(getRoot()).not.toHaveAttribute('tabindex');
  });

  it('stays on an empty root while there is no message, and on the root of the next message', () => {
    const { rerender, container } = renderIn(message());
    focusButton();
    rerender(message({ code: null }));
    const root = container.querySelector('div');
    expectFocus(root);
    expect(root).toBeEmptyDOMElement();
    expect(root).not.toHaveClass('fsk-message');
    rerender(message({ code: 200 }));
    expectFocus(root);
    expectFocus(getRoot());
  });

  it('leaves nothing behind when it moves on from an empty root', () => {
    const { rerender, container } = renderIn(message());
    const other = document.createElement('input');
    document.body.append(other);
    focusButton();
    rerender(message({ code: null }));
    act(() => {
      other.focus();
    });
    expect(container).toBeEmptyDOMElement();
    rerender(message({ code: 200 }));
    expectFocus(other);
    expect(getRoot()).not.toHaveAttribute('tabindex');
  });

  it('gives the root its name and takes its `tabindex` away when it moves on', () => {
    const { rerender } = renderIn(message());
    focusButton();
    rerender(message({ code: 200, actionHandlers: {} }));
    rerender(message({ code: 500 }));
    expectFocus(getRoot());
    focusButton();
    expect(getRoot()).not.toHaveAttribute('tabindex');
    expect(getRoot()).toHaveAccessibleName(resolveStatusMessage(500)?.title);
  });

  it('goes to a message with another key that replaces the first one', () => {
    const { rerender } = renderIn(<StatusMessage key="a" code="timeout" actionHandlers={retry} />);
    focusButton();
    rerender(message({ code: 200 }));
    expectFocus(getRoot());
  });

  it('goes to a message elsewhere on the page that comes in the same commit', () => {
    const page = (isDone: boolean) => (
      <>
        <main>{!isDone && <StatusMessage code="timeout" actionHandlers={retry} />}</main>
        <aside>{isDone && message({ code: 200 })}</aside>
      </>
    );
    const { rerender } = renderIn(page(false));
    focusButton();
    rerender(page(true));
    expectFocus(getRoot());
  });

  it.each([
    ['before', true],
    ['after', false],
  ])('goes to the message of another mounted component %s it, rather than to its own empty root', (_place, isFirst) => {
    const page = (isDone: boolean) => {
      const other = <StatusMessage key="other" code={isDone ? 200 : null} data-testid="message" />;
      const own = <StatusMessage key="own" code={isDone ? null : 'timeout'} actionHandlers={retry} />;
      return <>{isFirst ? [other, own] : [own, other]}</>;
    };
    const { rerender, container } = renderIn(page(false));
    focusButton();
    rerender(page(true));
    expectFocus(getRoot());
    expect(container.children).toHaveLength(1);
  });

  it('is not taken from an element outside of the message', () => {
    const page = (code: StatusMessageProps['code']) => (
      <>
        <input aria-label="Name" />
        {message({ code })}
      </>
    );
    const { rerender } = renderIn(page('timeout'));
    const input = screen.getByRole('textbox');
    act(() => {
      input.focus();
    });
    for (const code of [200, null, 413]) {
      rerender(page(code));
      expectFocus(input);
    }
  });

  it('is not taken from the page while no element has it', () => {
    const { rerender } = renderIn(message());
    rerender(message({ code: 200 }));
    rerender(message({ code: null }));
    rerender(<StatusMessage key="b" code={413} />);
    expectFocus(document.body);
  });

  it('is not taken from an element that the app gave it to in the same commit', () => {
    function Next() {
      const input = useRef<HTMLInputElement>(null);
      useLayoutEffect(() => input.current?.focus(), []);
      return <input ref={input} />;
    }
    const { rerender } = renderIn(message());
    focusButton();
    rerender(
      <>
        {message({ code: 200 })}
        <Next />
      </>,
    );
    expectFocus(screen.getByRole('textbox'));
    expect(getRoot()).not.toHaveAttribute('tabindex');
  });

  it('is not taken by a message that comes in a later task', async () => {
    const { rerender } = renderIn(message());
    focusButton();
    rerender(<p />);
    await Promise.resolve();
    rerender(message({ code: 200 }));
    expectFocus(document.body);
  });

  it('stays in a shadow tree', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const shadow = host.attachShadow({ mode: 'open' });
    const { rerender } = renderIn(createPortal(message(), shadow));
    shadow.querySelector('button')?.focus();
    expect(shadow.activeElement?.localName).toBe('button');
    rerender(createPortal(message({ code: 200 }), shadow));
    expect(shadow.activeElement).toBe(shadow.querySelector('.fsk-message'));
  });

  it('goes to the message of a kiosk that has no button', () => {
    const kiosk = (code: number | string) => <KioskStatus code={code} speech="none" actionHandlers={retry} />;
    const { rerender } = renderIn(kiosk('timeout'));
    focusButton();
    rerender(kiosk(200));
    expectFocus(document.querySelector('.fsk-message'));
  });

  it('moves without scrolling', () => {
    const focus = vi.spyOn(HTMLElement.prototype, 'focus');
    const { rerender } = renderIn(message());
    focusButton();
    focus.mockClear();
    rerender(message({ code: 200 }));
    expect(focus.mock.calls).toEqual([[{ preventScroll: true }]]);
  });
});

describe('a screen reader', () => {
  it('hears a message that gets the focus once, since the root with the focus has no name', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    await virtual.start({ container: document.body });
    const { rerender } = render(message());
    await act(() => vi.advanceTimersByTimeAsync(announceDelayMs + 1));
    focusButton();
    await virtual.clearSpokenPhraseLog();
    rerender(message({ code: 200 }));
    await act(() => vi.advanceTimersByTimeAsync(announceDelayMs + 1));
    const { title, spoken } = resolveStatusMessage(200, { commands: [] }) ?? {};
    const heard = await virtual.spokenPhraseLog();
    expect(heard.filter((phrase) => phrase.includes(title ?? '-'))).toEqual([`polite: ${spoken}`]);
    await virtual.stop();
    cleanup();
    vi.runAllTimers();
    vi.useRealTimers();
  });
});
