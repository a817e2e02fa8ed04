import { render, screen } from '@testing-library/react';
import { StatusMessage } from 'face-status-kit';
import 'face-status-kit/styles.css';
import { type SyntheticEvent } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { resetPage, setPage } from './support/page.ts';

const tryAgain = vi.fn();
const getHelp = vi.fn();
const actionHandlers = { tryAgain, getHelp };

const button = (name: string) => screen.getByRole('button', { name });

beforeEach(() => {
  vi.resetAllMocks();
  setPage();
});
afterEach(resetPage);

describe('with the keyboard', () => {
  it('Tab stops once at each button, in the visible order, and nowhere else', async () => {
    render(
      <>
        <a href="#before">Before</a>
        <StatusMessage code={500} actionHandlers={actionHandlers} />
        <a href="#after">After</a>
      </>,
    );
    const stops: (string | null | undefined)[] = [];
    for (let presses = 0; presses < 4; presses++) {
      await userEvent.keyboard('{Tab}');
      stops.push(document.activeElement?.textContent);
    }
    expect(stops).toEqual(['Before', 'Try again', 'Get help', 'After']);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(button('Get help')).toHaveFocus();
  });

  it.each([
    ['Enter', '{Enter}'],
    ['Space', ' '],
  ])('%s presses the focused button once', async (_name, key) => {
    render(<StatusMessage code={500} actionHandlers={actionHandlers} />);
    await userEvent.keyboard('{Tab}{Tab}');
    await userEvent.keyboard(key);
    expect(getHelp).toHaveBeenCalledExactlyOnceWith();
    expect(tryAgain).not.toHaveBeenCalled();
  });

  it('a button does not submit the form around the message', async () => {
    const send = vi.fn((event: SyntheticEvent) => event.preventDefault());
    render(
      <form onSubmit={send}>
        <StatusMessage code={500} actionHandlers={actionHandlers} />
      </form>,
    );
    await userEvent.keyboard('{Tab}{Enter}');
    expect(tryAgain).toHaveBeenCalledOnce();
    expect(send).not.toHaveBeenCalled();
  });

  it('the focused button has an outline', async () => {
    render(<StatusMessage code={500} actionHandlers={actionHandlers} />);
    await userEvent.keyboard('{Tab}');
    expect(getComputedStyle(button('Try again'))).toMatchObject({ outlineStyle: 'solid' });
    expect(getComputedStyle(button('Get help')).outlineStyle).toBe('none');
  });

  it('a clicked button has no outline', async () => {
    render(<StatusMessage code={500} actionHandlers={actionHandlers} />);
    await userEvent.click(button('Try again'));
    expect(button('Try again')).toHaveFocus();
    expect(getComputedStyle(button('Try again')).outlineStyle).toBe('none');
  });

  it('the focus stays on the first button when the next message has another label for it', async () => {
    const handlers = { ...actionHandlers, retakePhoto: () => {} };
    const { rerender } = render(<StatusMessage code={413} actionHandlers={handlers} />);
    await userEvent.keyboard('{Tab}');
    expect(button('Take a new photo')).toHaveFocus();
    rerender(<StatusMessage code={500} actionHandlers={handlers} />);
    expect(button('Try again')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(tryAgain).toHaveBeenCalledOnce();
  });
});

describe('in a form', () => {
  const submit = vi.fn((event: SyntheticEvent) => event.preventDefault());
  const renderForm = () =>
    render(
      <form onSubmit={submit}>
        <StatusMessage code={500} actionHandlers={actionHandlers} />
        <input aria-label="Name" />
      </form>,
    );

  it('a press of a button does not submit the form', async () => {
    renderForm();
    await userEvent.click(button('Try again'));
    expect(tryAgain).toHaveBeenCalledOnce();
    expect(submit).not.toHaveBeenCalled();
  });

  it('Enter in a text field submits the form and presses no button of the message', async () => {
    renderForm();
    await userEvent.type(screen.getByRole('textbox'), 'Ani{Enter}');
    expect(submit).toHaveBeenCalledOnce();
    expect(tryAgain).not.toHaveBeenCalled();
  });
});
