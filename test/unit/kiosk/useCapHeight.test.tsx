import { render } from '@testing-library/react';
import { useCapHeight, type ViewingConditions } from 'face-status-kit/kiosk';
import { useRef } from 'react';
import { describe, expect, it } from 'vitest';

/** A screen of an app, without KioskStatus. It shows the height that the hook returns. */
function Screen({ isLate = false, ...viewing }: ViewingConditions & { readonly isLate?: boolean }) {
  const text = useRef<HTMLParagraphElement>(null);
  const heightPx = useCapHeight(text, viewing);
  return isLate ? heightPx.toFixed(1) : <p ref={text}>{heightPx.toFixed(1)}</p>;
}

const getProperty = (container: HTMLElement) =>
  container.querySelector('p')?.style.getPropertyValue('--fsk-cap-height');

describe('useCapHeight', () => {
  it('returns the height in CSS px, and sets it as a property of the element', () => {
    const { container, rerender } = render(<Screen />);
    expect(container).toHaveTextContent('27.7');
    expect(Number.parseFloat(getProperty(container) ?? '')).toBeCloseTo(27.7, 1);
    expect(getProperty(container)).toMatch(/^[\d.]+px$/);
    rerender(<Screen viewingDistanceMm={1_200} pixelsPerInch={48} />);
    expect(container).toHaveTextContent('27.7');
    rerender(<Screen viewingDistanceMm={1_200} />);
    expect(container).toHaveTextContent('55.4');
    expect(Number.parseFloat(getProperty(container) ?? '')).toBeCloseTo(55.4, 1);
  });

  it('reaches an element that is rendered later', () => {
    const { container, rerender } = render(<Screen isLate />);
    rerender(<Screen />);
    expect(getProperty(container)).toMatch(/px$/);
  });
});
