import { render, screen } from '@testing-library/react';
import { actionCatalogue, statusCatalogue } from 'face-status-kit';
import * as entry from 'face-status-kit/pictograms';
import {
  MoveCloser,
  Pictogram,
  pictograms,
  type PictogramComponent,
  type PictogramId,
} from 'face-status-kit/pictograms';
import { createRef } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { pictogramIds } from '../../../src/catalogue/pictogramIds.ts';
import { drawings } from '../../../src/pictogram/drawings.ts';
import { hostileValues } from '../../support/hostileValues.ts';

const picture = (container: Element): SVGSVGElement => {
  const svg = container.querySelector('svg');
  if (!svg) throw new Error('There is no picture.');
  return svg;
};

describe('the pictograms', () => {
  it('are one for every id, and no other', () => {
    expect(Object.keys(pictograms)).toEqual([...pictogramIds]);
    expect(Object.keys(drawings)).toEqual([...pictogramIds]);
  });

  it('do not compile without one of them', () => {
    const { wait: _, ...others } = pictograms;
    // @ts-expect-error: there is no picture for `wait`.
    const incomplete: Readonly<Record<PictogramId, PictogramComponent>> = others;
    expect(Object.keys(incomplete)).toHaveLength(pictogramIds.length - 1);
  });

  it('have one for every status and every action', () => {
    const asked = [...Object.values(statusCatalogue), ...Object.values(actionCatalogue)];
    for (const { pictogram } of asked) expect(pictograms[pictogram]).toBeDefined();
  });

  it('can each be imported alone, under the name of its id with a capital', () => {
    const { Pictogram: _, pictograms: __, ...single } = entry;
    const expected = pictogramIds.map((id) => [`${id.charAt(0).toUpperCase()}${id.slice(1)}`, pictograms[id]] as const);
    expect(single).toEqual(Object.fromEntries(expected));
  });

  it('move in three of them only', () => {
    const moving = pictogramIds.filter((id) => drawings[id].length > 1);
    expect(moving).toEqual(['lookStraight', 'moveCloser', 'moveFurther']);
  });

  it('show the same face wherever there is one, and no other tick and no other cross', () => {
    const paths = Object.values(drawings).flat().join(' ');
    const face = 'a10 11 0 0 0 20 0 10 11 0 0 0-20 0zm6-2h.1m8 0h.1m-8 6q4 3 8 0';
    expect(paths.split(face)).toHaveLength(1 + 5);
    expect(paths.match(/a10 11 0 0 0 20/g)).toHaveLength(5);
    expect(paths.split('M28 38l6 6 11-12')).toHaveLength(1 + 4);
    expect(paths.split('l8 8m0-8-8 8')).toHaveLength(1 + 4);
  });

  it('are lines and nothing else: no text, no colour of their own, no markup', () => {
    for (const path of Object.values(drawings).flat()) expect(path).toMatch(/^M[-\d. acehlmqvzACHLMQVZ]+$/);
  });
});

describe.each(pictogramIds)('%s', (id) => {
  const Drawn = pictograms[id];

  it('says which it is', () => {
    const { container } = render(<Drawn />);
    expect(picture(container)).toHaveAttribute('data-pictogram', id);
    expect(picture(container)).toHaveClass('fsk-pictogram', { exact: true });
  });

  it('is decoration: no role, no name, no stop of the keyboard', () => {
    const { container } = render(<Drawn />);
    expect(screen.queryByRole('img')).toBeNull();
    expect(picture(container)).toHaveAttribute('aria-hidden', 'true');
    expect(picture(container)).toHaveAttribute('focusable', 'false');
    expect(container).toHaveTextContent('');
    expect(container.querySelector('title, desc, text, a, [tabindex]')).toBeNull();
  });

  it('is drawn in the colour and the size of the text around it, without a style attribute', () => {
    const { container } = render(<Drawn />);
    expect(picture(container)).toHaveAttribute('stroke', 'currentColor');
    expect(picture(container)).toHaveAttribute('width', '1em');
    expect(picture(container)).toHaveAttribute('height', '1em');
    expect(container.querySelectorAll('[style], [fill]:not([fill=none]), path[stroke]')).toHaveLength(0);
  });

  it('is at most two paths', () => {
    const { container } = render(<Drawn />);
    expect(picture(container).children.length).toBeLessThanOrEqual(2);
  });

  it('is drawn on a server too', () => {
    expect(renderToStaticMarkup(<Drawn />)).toContain(`data-pictogram="${id}"`);
  });
});

describe('a pictogram', () => {
  it('takes a class, a ref and the attributes of an svg', () => {
    const ref = createRef<SVGSVGElement>();
    const { container } = render(<MoveCloser ref={ref} className="mine" width={72} height={72} data-testid="closer" />);
    expect(ref.current).toBe(picture(container));
    expect(ref.current).toHaveClass('fsk-pictogram', 'mine', { exact: true });
    expect(screen.getByTestId('closer')).toHaveAttribute('width', '72');
  });

  it('has a name where the app gives it one', () => {
    render(<MoveCloser role="img" aria-hidden={false} aria-label="Closer" />);
    expect(screen.getByRole('img', { name: 'Closer' })).toBeVisible();
  });
});

describe('Pictogram', () => {
  it('draws the picture of an id', () => {
    const named = render(<Pictogram id="askStaff" className="mine" />).container.innerHTML;
    expect(named).toBe(render(<entry.AskStaff className="mine" />).container.innerHTML);
  });

  it('gives its ref to the picture', () => {
    const ref = createRef<SVGSVGElement>();
    const { container } = render(<Pictogram id="wait" ref={ref} />);
    expect(ref.current).toBe(picture(container));
  });

  it.each(hostileValues())('draws nothing where the id is %s, and tells the developer', async (_name, value) => {
    vi.resetModules();
    const fresh = await import('face-status-kit/pictograms');
    const { container } = render(<fresh.Pictogram id={value as PictogramId} />);
    expect(container).toBeEmptyDOMElement();
    expect(vi.mocked(console.warn).mock.calls).toEqual([[expect.stringContaining('PictogramId')]]);
    vi.mocked(console.warn).mockClear();
  });
});
