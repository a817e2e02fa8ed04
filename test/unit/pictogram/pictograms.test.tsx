import { render, screen } from '@testing-library/react';
import { AskStaff, MoveCloser, Pictogram, pictogramIds, pictograms } from 'face-status-kit/pictograms';
import { describe, expect, it, vi } from 'vitest';
import { hostileValues } from '../../support/hostileValues.ts';

/** Renders each pictogram alone and returns the ids of those whose `<svg>` fails the check. */
function findFailing(check: (svg: SVGSVGElement, id: string, container: Element) => boolean): string[] {
  return pictogramIds.filter((id) => {
    const Component = pictograms[id];
    const { container, unmount } = render(<Component />);
    const svg = container.querySelector('svg');
    const isRight = svg !== null && check(svg, id, container);
    unmount();
    return !isRight;
  });
}

describe('every pictogram', () => {
  it('has its id in `data-pictogram` and the class `fsk-pictogram`', () => {
    expect(
      findFailing(({ dataset, classList }, id) => dataset.pictogram === id && classList.value === 'fsk-pictogram'),
    ).toEqual([]);
  });

  it('is decoration: hidden from screen readers, without text, and not reached by the keyboard', () => {
    expect(
      findFailing(
        (svg, _id, container) =>
          svg.getAttribute('aria-hidden') === 'true' &&
          svg.getAttribute('focusable') === 'false' &&
          screen.queryByRole('img') === null &&
          container.textContent === '' &&
          container.querySelector('title, desc, text, a, [tabindex]') === null,
      ),
    ).toEqual([]);
  });

  it('has the colour and the size of the text around it, without a style attribute', () => {
    expect(
      findFailing(
        (svg, _id, container) =>
          svg.getAttribute('stroke') === 'currentColor' &&
          svg.getAttribute('width') === '1em' &&
          svg.getAttribute('height') === '1em' &&
          container.querySelector('[style], [fill]:not([fill=none]), path[stroke]') === null,
      ),
    ).toEqual([]);
  });

  it('is drawn with one or two paths', () => {
    expect(findFailing(({ children: { length } }) => length === 1 || length === 2)).toEqual([]);
  });
});

it('a pictogram gets a role and a name from the app’s attributes', () => {
  render(<MoveCloser role="img" aria-hidden={false} aria-label="Closer" />);
  expect(screen.getByRole('img', { name: 'Closer' })).toBeVisible();
});

it('a pictogram gets its size from the app’s attributes', () => {
  render(<MoveCloser width={72} height={72} data-testid="closer" />);
  expect(screen.getByTestId('closer')).toHaveAttribute('width', '72');
});

describe('Pictogram', () => {
  it('draws the same as the component of the id', () => {
    const byId = render(<Pictogram id="askStaff" className="mine" />).container.innerHTML;
    expect(byId).toBe(render(<AskStaff className="mine" />).container.innerHTML);
  });

  it('draws nothing for a hostile id and warns the developer once', async () => {
    vi.resetModules();
    const { Pictogram: FreshPictogram } = await import('face-status-kit/pictograms');
    const drawn = hostileValues().filter(([, value]) => {
      const { container, unmount } = render(<FreshPictogram id={value as never} />);
      const isDrawn = container.innerHTML !== '';
      unmount();
      return isDrawn;
    });
    expect(drawn.map(([name]) => name)).toEqual([]);
    expect(vi.mocked(console.warn).mock.calls).toEqual([[expect.stringContaining('PictogramId')]]);
    vi.mocked(console.warn).mockClear();
  });
});
