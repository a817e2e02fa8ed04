import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { StatusMessage } from 'face-status-kit';
import { describe, expect, it, vi } from 'vitest';

/** Renders a message in a form with one text field, and returns what listens to the form and to the button. */
function renderInForm() {
  const submit = vi.fn((event: Event) => event.preventDefault());
  const tryAgain = vi.fn();
  const { container } = render(
    <form>
      <StatusMessage code={500} actionHandlers={{ tryAgain }} />
      <input aria-label="Name" />
    </form>,
  );
  container.querySelector('form')?.addEventListener('submit', submit);
  return { submit, tryAgain };
}

describe('the button of a message in a form', () => {
  it('does not submit the form', async () => {
    const { submit, tryAgain } = renderInForm();
    await userEvent.click(screen.getByRole('button'));
    fireEvent.click(screen.getByRole('button'));
    expect(tryAgain).toHaveBeenCalledTimes(2);
    expect(submit).not.toHaveBeenCalled();
  });

  it('belongs to no form, and has no type that a reset could style', () => {
    renderInForm();
    expect(screen.getByRole<HTMLButtonElement>('button').form).toBeNull();
    expect(screen.getByRole('button')).not.toHaveAttribute('type');
  });
});
