import { cleanup, render, screen } from '@testing-library/react';
import { StatusMessage } from 'face-status-kit';
import 'face-status-kit/styles.css';
import { clearAnnouncements } from 'face-status-kit/testing';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { axeFindings } from './support/axeFindings.ts';

afterEach(() => {
  cleanup();
  clearAnnouncements();
});

const handlers = { tryAgain: () => {} };
const message = (code: number | null) => <StatusMessage code={code} actionHandlers={handlers} data-testid="message" />;
const getRoot = () => screen.getByTestId('message');

async function focusButtonByKey(): Promise<void> {
  await userEvent.tab();
  expect(screen.getByRole('button')).toHaveFocus();
}

it('the root that gets the focus of a keyboard user has an outline, and no axe finding', async () => {
  const { rerender } = render(message(500));
  await focusButtonByKey();
  rerender(message(200));
  expect(getRoot()).toHaveFocus();
  expect(getComputedStyle(getRoot()).outlineStyle).toBe('solid');
  expect(await axeFindings(getRoot())).toEqual([]);
});

it('the focus stays in a modal dialog, and Tab goes on from the message', async () => {
  function Dialog({ children }: { readonly children: ReactNode }) {
    const dialog = useRef<HTMLDialogElement>(null);
    useLayoutEffect(() => dialog.current?.showModal(), []);
    return (
      <dialog ref={dialog} aria-label="Camera">
        <input aria-label="Before" />
        {children}
        <input aria-label="After" />
      </dialog>
    );
  }
  const { rerender } = render(<Dialog>{message(500)}</Dialog>);
  screen.getByRole('button').focus();
  rerender(<Dialog>{message(null)}</Dialog>);
  expect(document.activeElement).toHaveClass('fsk-focus-holder');
  rerender(<Dialog>{message(200)}</Dialog>);
  expect(getRoot()).toHaveFocus();
  await userEvent.tab();
  expect(screen.getByLabelText('After')).toHaveFocus();
  expect(getRoot()).not.toHaveAttribute('tabindex');
});

it('the empty root takes no space, also where an app has gaps', async () => {
  const page = (code: number | null) => (
    <div data-testid="column" style={{ display: 'flex', flexDirection: 'column', gap: 40 }}>
      <p>Before</p>
      {message(code)}
      <p>After</p>
    </div>
  );
  const { rerender } = render(page(null));
  const { height } = screen.getByTestId('column').getBoundingClientRect();
  rerender(page(500));
  await focusButtonByKey();
  rerender(page(null));
  const holder = document.activeElement;
  expect(holder).toHaveClass('fsk-focus-holder');
  expect(holder?.getBoundingClientRect()).toMatchObject({ width: 0, height: 0 });
  expect(holder && getComputedStyle(holder).outlineStyle).toBe('none');
  expect(screen.getByTestId('column').getBoundingClientRect().height).toBe(height);
});

it('the page does not scroll when the root gets the focus', () => {
  const page = (code: number) => <div style={{ padding: '150vh 0' }}>{message(code)}</div>;
  const { rerender } = render(page(500));
  screen.getByRole('button').focus({ preventScroll: true });
  window.scrollTo(0, 10);
  rerender(page(200));
  expect(getRoot()).toHaveFocus();
  expect(window.scrollY).toBe(10);
});
