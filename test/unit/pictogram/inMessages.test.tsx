import { render, screen, within } from '@testing-library/react';
import { actionCatalogue, resolveStatusMessage, StatusMessage, statusCodes } from 'face-status-kit';
import { describe, expect, it } from 'vitest';

const picturesIn = (element: Element) =>
  [...element.querySelectorAll('[data-pictogram]')].map((picture) => picture.getAttribute('data-pictogram'));

const steps = (code: (typeof statusCodes)[number] | 999) =>
  resolveStatusMessage(code)?.actions.filter(({ kind }) => kind === 'guidance') ?? [];

describe.each([...statusCodes, 999] as const)('the message for %s', (code) => {
  it('has the picture of each step before its words, and no other', () => {
    render(<StatusMessage code={code} />);
    const group = screen.getByRole('group');
    expect(picturesIn(group)).toEqual(steps(code).map(({ pictogram }) => pictogram));
    const items = within(group).queryAllByRole('listitem');
    expect(items.map(({ firstChild }) => firstChild?.nodeName)).toEqual(steps(code).map(() => 'svg'));
  });

  it('says no more than its words: the pictures are hidden from screen readers', () => {
    render(<StatusMessage code={code} />);
    const items = within(screen.getByRole('group')).queryAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual(steps(code).map(({ label }) => label));
    expect(screen.queryByRole('img')).toBeNull();
  });
});

describe('a message', () => {
  it('in two languages has its pictures once, with the main one', () => {
    render(<StatusMessage code={411} languages={['id', 'en']} />);
    const [main, second] = ['id', 'en'].map((language) => document.querySelector(`.fsk-body[lang="${language}"]`));
    expect(main && picturesIn(main)).toEqual(['lookStraight', 'faceLight']);
    expect(second && picturesIn(second)).toEqual([]);
  });

  it('keeps the picture in the page while the code changes, and shows another', () => {
    const { rerender } = render(<StatusMessage code={412} />);
    const before = document.querySelector('[data-pictogram]');
    rerender(<StatusMessage code={413} />);
    expect(before).toBeInTheDocument();
    expect(before).toHaveAttribute('data-pictogram', 'moveCloser');
  });

  it('has its pictures in a list that the app draws', () => {
    render(<StatusMessage code={413} parts={{ guidance: ({ children }) => <ol data-testid="mine">{children}</ol> }} />);
    expect(picturesIn(screen.getByTestId('mine'))).toEqual(['moveCloser']);
    expect(screen.getByText('Move closer to the camera')).toBe(screen.getByRole('listitem'));
  });

  it('has none without guidance', () => {
    render(<StatusMessage code={413} parts={{ guidance: null }} />);
    expect(picturesIn(screen.getByRole('group'))).toEqual([]);
  });
});

describe('on a screen that others see', () => {
  it('the picture does not tell which of the details was not found', () => {
    const pictures = ([415, 603, 606] as const).map((code) => {
      const { unmount } = render(<StatusMessage code={code} privacy />);
      const shown = picturesIn(screen.getByRole('group'));
      unmount();
      return shown;
    });
    expect(pictures).toEqual([['checkNik'], ['checkNik'], ['checkNik']]);
    expect(actionCatalogue.checkNik.pictogram).toBe('checkNik');
  });
});
