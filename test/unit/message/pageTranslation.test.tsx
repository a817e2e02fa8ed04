import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { StatusMessage, type ActionHandlers, type StatusMessageParts, type StatusReading } from 'face-status-kit';
import { LiveStatusMessage } from 'face-status-kit/capture';
import { KioskStatus } from 'face-status-kit/kiosk';
import type { ReactElement } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readOriginalText, translatePage } from '../../support/translatePage.ts';

const handler = () => undefined;
const actionHandlers: ActionHandlers = {
  continue: handler,
  tryAgain: handler,
  retakePhoto: handler,
  editDetails: handler,
  signIn: handler,
  openSettings: handler,
  getHelp: handler,
};

/** Parts of an app that put the kit's text beside other nodes, or return bare text. */
const ownParts: StatusMessageParts = {
  icon: () => '!',
  title: ({ children, ...props }) => (
    <h2 {...props}>
      <i /> {children}
    </h2>
  ),
  guidance: ({ children }) => <ol>{children}</ol>,
  description: ({ children }, { severity }) => (severity === 'error' ? null : <p>Why: {children}</p>),
  command: ({ children, ...props }) => (
    <button {...props}>
      <i /> {children}
    </button>
  ),
  reference: (_props, { reference }) => reference,
};
const bareText: StatusMessageParts = {
  title: (_props, { title }) => title,
  description: (_props, { description, code }) => (code === 412 ? null : description),
};

type Create = (code: StatusReading) => ReactElement;

const components: Readonly<Record<string, Create>> = {
  StatusMessage: (code) => <StatusMessage code={code} />,
  'StatusMessage with buttons': (code) => <StatusMessage code={code} actionHandlers={actionHandlers} />,
  'StatusMessage at a later attempt': (code) => (
    <StatusMessage code={code} attempt={3} operation="enroll" setting="handheld" actionHandlers={actionHandlers} />
  ),
  'StatusMessage in two languages': (code) => (
    <StatusMessage code={code} languages={['id', 'en']} setting="kiosk" privacy actionHandlers={actionHandlers} />
  ),
  'StatusMessage with parts that surround the text': (code) => (
    <StatusMessage code={code} parts={ownParts} actionHandlers={actionHandlers} />
  ),
  'StatusMessage with parts that return text': (code) => (
    <StatusMessage code={code} parts={bareText} actionHandlers={actionHandlers} />
  ),
  LiveStatusMessage: (code) => (
    <LiveStatusMessage code={code} windowMs={0} startDelayMs={0} actionHandlers={actionHandlers} />
  ),
  KioskStatus: (code) => <KioskStatus code={code} languages={['id', 'en']} actionHandlers={actionHandlers} />,
  'KioskStatus with a text in place of the message': (code) => (
    <KioskStatus code={code}>Look at the camera</KioskStatus>
  ),
  'KioskStatus with text and elements in place of the message': (code) => (
    <KioskStatus code={code} languagesAtOnce={1}>
      Look at the <b>camera</b>, please
    </KioskStatus>
  ),
};

const codes: readonly StatusReading[] = [413, 412, null, 413, 500, 987654, 'offline', null, 200, 413, 411];

/** Longer than a live message stays. */
const stayMs = 20_000;
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Returns the text that a component shows for a code on a page that is not translated. */
async function renderText(create: Create, code: StatusReading): Promise<string | null> {
  const { container, unmount } = render(create(code));
  await pass(stayMs);
  const text = container.textContent;
  unmount();
  return text;
}

describe('on a translated page, each new message replaces the last one', () => {
  it.each(Object.entries(components))('%s', async (_name, create) => {
    const { container, rerender } = render(create(codes[0] ?? null));
    await pass(stayMs);
    for (const code of codes.slice(1)) {
      translatePage(container);
      rerender(create(code));
      await pass(stayMs);
      const shown = readOriginalText(container);
      expect(shown, `the text for ${String(code)}`).toBe(await renderText(create, code));
    }
  });
});

it('on a translated page, the languages can change, and the focus stays on a button', () => {
  const create = (...languages: string[]) => (
    <StatusMessage code={413} languages={languages} actionHandlers={actionHandlers} />
  );
  const { container, rerender } = render(create('id', 'en'));
  const [button] = screen.getAllByRole('button');
  button?.focus();
  for (const languages of [['en'], ['en', 'id'], ['id'], ['id', 'en']]) {
    translatePage(container);
    rerender(create(...languages));
    const untranslated = render(create(...languages));
    expect(readOriginalText(container)).toBe(untranslated.container.textContent);
    untranslated.unmount();
  }
  expect(button).toHaveFocus();
});

it('the focus stays on a button whose label changes', () => {
  const create = (code: StatusReading) => <StatusMessage code={code} actionHandlers={actionHandlers} />;
  const { container, rerender } = render(create(413));
  const [button] = screen.getAllByRole('button');
  button?.focus();
  translatePage(container);
  rerender(create('offline'));
  expect(screen.getAllByRole('button')[0]).toHaveFocus();
  expect(readOriginalText(button as Node)).toBe('Try again');
});

describe('on a translated page, a kiosk', () => {
  const open = () => {
    const { container } = render(<KioskStatus code={413} languages={['id', 'en']} idleMs={10_000} />);
    translatePage(container);
    return container;
  };

  it('changes the language, and the button keeps the focus', () => {
    const container = open();
    const button = screen.getByRole('button');
    expect(button).toHaveTextContent('English');
    button.focus();
    fireEvent.click(button);
    expect(button).toHaveFocus();
    expect(readOriginalText(button)).toContain('Bahasa Indonesia');
    expect(readOriginalText(container)).toContain('Your face is too small');
  });

  it('counts down in the question whether anybody is there', async () => {
    const container = open();
    await pass(10_000);
    const question = screen.getByRole('dialog', { hidden: true });
    for (const seconds of [19, 18]) {
      translatePage(container);
      await pass(1_000);
      expect(readOriginalText(question)).toContain(`${seconds} seconds`);
    }
    translatePage(container);
    fireEvent.click(document.body);
    expect(question).not.toBeInTheDocument();
  });
});
