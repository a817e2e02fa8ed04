import { render, screen, within } from '@testing-library/react';
import { resolveStatusMessage, statusCatalogue, StatusMessage, statusCodes } from 'face-status-kit';
import { describe, expect, it } from 'vitest';
import { privateRow } from '../../../src/catalogue/statusRows.ts';

type Code = (typeof statusCodes)[number] | 999;

const getPictures = (element: Element) =>
  [...element.querySelectorAll('[data-pictogram]')].map((picture) => picture.getAttribute('data-pictogram'));

/** Returns the steps of the person, on a screen without buttons. */
const getSteps = (code: Code) =>
  resolveStatusMessage(code, { commands: [] })?.actions.filter(({ kind }) => kind === 'guidance') ?? [];

/** Shows the message for a code and returns its pictures, and the text and the first node of each of its steps. */
function showSteps(code: Code) {
  const { unmount } = render(<StatusMessage code={code} />);
  const group = screen.getByRole('group');
  const items = within(group).queryAllByRole('listitem');
  const shown = {
    pictures: getPictures(group),
    texts: items.map(({ textContent }) => textContent),
    firstNodes: items.map(({ firstChild }) => firstChild?.nodeName),
    images: screen.queryAllByRole('img').length,
  };
  unmount();
  return shown;
}

describe('the message for every code', () => {
  const codes: readonly Code[] = [...statusCodes, 999];

  it('has the picture of each step before its words, hidden from screen readers, and no other picture', () => {
    const shown = codes.map((code) => ({ code, ...showSteps(code) }));
    const expected = codes.map((code) => ({
      code,
      pictures: getSteps(code).map(({ pictogram }) => pictogram),
      texts: getSteps(code).map(({ label }) => label),
      firstNodes: getSteps(code).map(() => 'svg'),
      images: 0,
    }));
    expect(shown).toEqual(expected);
  });
});

describe('the pictures of a message', () => {
  it('stand only in the main language', () => {
    render(<StatusMessage code={411} languages={['id', 'en']} />);
    const [main, second] = ['id', 'en'].map((language) => document.querySelector(`.fsk-body[lang="${language}"]`));
    expect(main && getPictures(main)).toEqual(['lookStraight']);
    expect(second && getPictures(second)).toEqual([]);
  });

  it('change within the same `<svg>` when the code changes', () => {
    const { rerender } = render(<StatusMessage code={412} />);
    const before = document.querySelector('[data-pictogram]');
    rerender(<StatusMessage code={413} />);
    expect(before).toBeInTheDocument();
    expect(before).toHaveAttribute('data-pictogram', 'moveCloser');
  });

  it('stand in a list that the app draws too', () => {
    render(<StatusMessage code={413} parts={{ guidance: ({ children }) => <ol data-testid="mine">{children}</ol> }} />);
    expect(getPictures(screen.getByTestId('mine'))).toEqual(['moveCloser']);
    expect(screen.getByRole('listitem')).toContainElement(screen.getByText('Move closer to the camera'));
  });

  it('are left out with the guidance', () => {
    render(<StatusMessage code={413} parts={{ guidance: null }} />);
    expect(getPictures(screen.getByRole('group'))).toEqual([]);
  });

  it('are the same under `privacy` for every code that reveals enrolment', () => {
    const revealing = statusCodes.filter((code) => statusCatalogue[code].revealsEnrolment);
    const pictures = revealing.map((code) => {
      const { unmount } = render(<StatusMessage code={code} privacy />);
      const shown = getPictures(screen.getByRole('group'));
      unmount();
      return shown;
    });
    expect(pictures).toEqual(revealing.map(() => [privateRow.pictogram]));
  });
});
