import { render, screen } from '@testing-library/react';
import { useCapHeight } from 'face-status-kit/kiosk';
import { useRef } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import webFontUrl from '../../../node_modules/storybook/assets/browser/nunito-sans-regular.woff2?url';
import { fonts, requireFont } from '../support/fonts.ts';
import { needs } from '../support/needs.ts';
import { resetPage, setPage } from '../support/page.ts';

/** The cap height in the font files, as a share of the font size. */
const ratios = { 'Liberation Sans': 0.688, 'DejaVu Sans': 0.729 };

/** The cap height of Nunito Sans, which Storybook brings. */
const webFontRatio = 0.705;

/** A screen of an app, without KioskStatus, with the font size of docs/kiosk.md. */
function Screen({ fontFamily, display }: { readonly fontFamily?: string; readonly display?: 'none' }) {
  const root = useRef<HTMLElement>(null);
  useCapHeight(root);
  const fontSize = 'calc(var(--fsk-cap-height, 28px) / var(--fsk-cap-height-ratio, 0.66))';
  return <main ref={root} style={{ fontFamily, display, fontSize }} />;
}

const getScreen = () => screen.getByRole('main', { hidden: true });
const getRatio = () => Number(getScreen().style.getPropertyValue('--fsk-cap-height-ratio'));

beforeEach(() => setPage());
afterEach(resetPage);

describe('useCapHeight', () => {
  it.each(fonts)('sets the ratio of the capital H of %s, also of an element that is not displayed', (font) => {
    requireFont(font);
    render(<Screen fontFamily={font} display="none" />);
    expect(getRatio()).toBeCloseTo(ratios[font], 2);
  });

  it.each(fonts)('makes a capital H of %s 27.7 px tall with the font size of the guide', (font) => {
    render(<Screen fontFamily={font} />);
    const fontSize = Number.parseFloat(getComputedStyle(getScreen()).fontSize);
    expect(fontSize * ratios[font]).toBeGreaterThan(27.4);
    expect(fontSize * ratios[font]).toBeLessThan(28);
  });

  it('measures the font again that the app has changed, after a render', async () => {
    setPage({ font: 'Liberation Sans' });
    const { rerender } = render(<Screen />);
    expect(getRatio()).toBeCloseTo(ratios['Liberation Sans'], 2);
    setPage({ font: 'DejaVu Sans' });
    rerender(<Screen />);
    await expect.poll(getRatio).toBeCloseTo(ratios['DejaVu Sans'], 2);
  });

  it('measures a font that loads after the first render, without another render', async () => {
    const webFont = new FontFace('Web font', `url(${webFontUrl})`);
    document.fonts.add(webFont);
    render(<Screen fontFamily="'Web font', 'DejaVu Sans'" />);
    expect(getRatio()).toBeCloseTo(ratios['DejaVu Sans'], 2);
    await expect.poll(getRatio).toBeCloseTo(webFontRatio, 2);
    document.fonts.delete(webFont);
  });

  it('measures a font that is added and loads later, without another render', needs('font events'), async () => {
    render(<Screen fontFamily="'Late font', 'Liberation Sans'" />);
    expect(getRatio()).toBeCloseTo(ratios['Liberation Sans'], 2);
    // The hook waits for the fonts that the page has now. This wait begins later, so it ends later.
    await document.fonts.load("200px 'Liberation Sans'");
    const lateFont = new FontFace('Late font', "local('DejaVu Sans')");
    document.fonts.add(lateFont);
    await lateFont.load();
    await expect.poll(getRatio, { timeout: 20_000 }).toBeCloseTo(ratios['DejaVu Sans'], 2);
    document.fonts.delete(lateFont);
  });
});
