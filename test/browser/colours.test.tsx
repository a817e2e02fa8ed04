import { render, screen, within } from '@testing-library/react';
import { StatusMessage, type Severity, type StatusMessageParts } from 'face-status-kit';
import { KioskStatus } from 'face-status-kit/kiosk';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { backgroundsOf, contrast, elementsWithText, paint, textContrast } from './support/colours.ts';
import { everyHandler } from './support/everyMessage.tsx';
import { parts } from './support/geometry.ts';
import { needs } from './support/needs.ts';
import { emulate, resetPage, setPage, themeNames, themes } from './support/page.ts';
import { changedArea, photograph } from './support/photograph.ts';

const severities: readonly Severity[] = ['success', 'info', 'warning', 'error'];

/** With everything that a message can hold: steps, two buttons, a reference, a second language. */
function FullMessage({ severity = 'error' }: { readonly severity?: Severity }) {
  return <StatusMessage code={500} languages={['en', 'id']} actionHandlers={everyHandler} data-severity={severity} />;
}

beforeEach(() => setPage());
afterEach(async () => {
  vi.useRealTimers();
  await emulate();
  await resetPage();
});

describe.each(themeNames)('on a page that is %s', (theme) => {
  beforeEach(() => setPage({ theme }));

  describe.each(severities)('severity “%s”', (severity) => {
    it('has all its text at a contrast of 7 or more', () => {
      render(<FullMessage severity={severity} />);
      const texts = elementsWithText(screen.getByRole('group'));
      expect(texts.length).toBeGreaterThan(8);
      expect(texts.filter((text) => textContrast(text) < 7).map((text) => text.textContent)).toEqual([]);
    });

    it('has an icon that stands out from its disc', () => {
      render(<FullMessage severity={severity} />);
      const { icon } = parts(screen.getByRole('group'));
      expect(textContrast(icon)).toBeGreaterThanOrEqual(3);
    });

    it('gives no text its hue', () => {
      render(<FullMessage severity={severity} />);
      const texts = elementsWithText(screen.getByRole('group')).filter((text) => !text.closest('button'));
      const colours = texts.map((text) => paint(getComputedStyle(text).color));
      expect(new Set(colours.map(String))).toEqual(new Set([String(paint(themes[theme].color))]));
    });
  });

  it('shows where a button is: its line or its field stands out', () => {
    render(<FullMessage />);
    for (const button of screen.getAllByRole('button')) expect(shapeContrast(button)).toBeGreaterThanOrEqual(3);
  });

  it.each([0, 1])('keeps button %i legible under the pointer', async (index) => {
    render(<FullMessage />);
    const button = screen.getAllByRole('button')[index];
    if (!button) throw new Error('There is no such button.');
    const before = backgroundsOf(button).length;
    await userEvent.hover(button);
    expect(backgroundsOf(button).length).toBeGreaterThan(before);
    for (const label of elementsWithText(button)) expect(textContrast(label)).toBeGreaterThanOrEqual(4.5);
    await userEvent.unhover(button);
  });

  it('keeps a label legible that the app draws', () => {
    const command: StatusMessageParts['command'] = (props) => <button {...props}>Go on</button>;
    render(<StatusMessage code={500} actionHandlers={everyHandler} parts={{ command }} />);
    for (const button of screen.getAllByRole('button', { name: 'Go on' })) {
      expect(textContrast(button)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each([1, 2])('shows the focus with a clear line around button %i', async (number) => {
    render(<FullMessage />);
    const message = screen.getByRole('group');
    const button = screen.getAllByRole('button')[number - 1];
    const before = await photograph(message);
    for (let presses = 0; presses < number; presses++) await userEvent.keyboard('{Tab}');
    expect(button).toHaveFocus();
    expect(changedArea(before, await photograph(message))).toBeGreaterThanOrEqual(lineAround(button));
  });

  it('shows which button a switch would press with a clear line around it', async () => {
    await page.viewport(1080, 1920);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    render(<KioskStatus code={413} actionHandlers={everyHandler} idleMs={Infinity} scanEveryMs={2_000} />);
    const [button] = screen.getAllByRole('button');
    const kiosk = document.querySelector<HTMLElement>('.fsk-kiosk') ?? document.body;
    const before = await photograph(kiosk);
    vi.advanceTimersByTime(2_000);
    expect(button).toHaveFocus();
    expect(changedArea(before, await photograph(kiosk))).toBeGreaterThanOrEqual(lineAround(button));
  });
});

describe('severity', () => {
  it('is told by the outline of the icon, not by colour alone', () => {
    const outlines = [200, 413, 500].map((code) => {
      const { container, unmount } = render(<StatusMessage code={code} />);
      const outline = container.querySelector('svg path')?.getAttribute('d');
      unmount();
      return outline;
    });
    expect(new Set(outlines).size).toBe(3);
  });

  it('has a hue of its own in the icon', () => {
    render(severities.map((severity) => <FullMessage key={severity} severity={severity} />));
    const hues = screen
      .getAllByRole('group')
      .map((message) => String(paint(getComputedStyle(parts(message).icon).color)));
    expect(new Set(hues).size).toBe(4);
  });
});

describe.each(['light', 'dark'] as const)('in forced colours, %s', needs('forced colours'), (scheme) => {
  const systemColours = () =>
    ['Canvas', 'CanvasText', 'ButtonFace', 'ButtonText', 'ButtonBorder', 'Highlight', 'HighlightText'].map((name) =>
      String(paint(resolveColour(name))),
    );

  beforeEach(async () => {
    setPage({ theme: scheme === 'dark' ? 'light' : 'dark' });
    await emulate({ forcedColors: 'active', colorScheme: scheme });
  });

  it('all text is in the system’s colours and legible', () => {
    expect(matchMedia('(forced-colors: active)').matches).toBe(true);
    render(<FullMessage />);
    for (const text of elementsWithText(screen.getByRole('group'))) {
      expect(systemColours()).toContain(String(paint(...backgroundsOf(text), getComputedStyle(text).color)));
      expect(textContrast(text), text.textContent).toBeGreaterThanOrEqual(7);
    }
  });

  it('buttons have a shape', () => {
    render(<FullMessage />);
    for (const button of screen.getAllByRole('button')) {
      expect(systemColours()).toContain(
        String(paint(...backgroundsOf(button), getComputedStyle(button).borderTopColor)),
      );
      // The border of the system's own buttons may fall short: on this field, Firefox's has 2.98.
      const around = backgroundsOf(button.parentElement ?? button);
      const systemBorder = contrast(paint(...around, resolveColour('ButtonBorder')), paint(...around));
      expect(shapeContrast(button)).toBeGreaterThanOrEqual(Math.min(3, systemBorder));
    }
  });

  it('the message, its icon and its first step keep a line around them, though their fields are gone', () => {
    render(<FullMessage />);
    const message = screen.getByRole('group');
    const { icon, steps } = parts(message);
    for (const element of [message, icon, steps[0] ?? message]) {
      const { borderTopWidth, borderTopStyle, borderTopColor } = getComputedStyle(element);
      expect([parseFloat(borderTopWidth) > 0, borderTopStyle]).toEqual([true, 'solid']);
      const behind = backgroundsOf(element.parentElement ?? element);
      expect(contrast(paint(...behind, borderTopColor), paint(...behind))).toBeGreaterThanOrEqual(3);
    }
    expect(textContrast(icon)).toBeGreaterThanOrEqual(3);
  });

  it('the focus shows', async () => {
    render(<FullMessage />);
    const message = screen.getByRole('group');
    const before = await photograph(message);
    await userEvent.keyboard('{Tab}');
    const [button] = screen.getAllByRole('button');
    expect(button).toHaveFocus();
    expect(changedArea(before, await photograph(message))).toBeGreaterThanOrEqual(lineAround(button));
  });
});

describe.each(['light', 'dark'] as const)('in print, from a page that is %s', needs('print'), (theme) => {
  beforeEach(async () => {
    setPage({ theme });
    await emulate({ media: 'print' });
  });

  it('there is no button, since paper cannot be pressed', () => {
    render(<FullMessage />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(within(screen.getByRole('group')).getByText('Reference 500')).toBeVisible();
  });

  // A browser prints no backgrounds: whatever the page's are, the paper is white.
  it('the text is dark on white paper', () => {
    render(<FullMessage />);
    const texts = elementsWithText(screen.getByRole('group')).filter((text) => !text.closest('button'));
    const pale = texts.filter((text) => contrast(paint('#fff', getComputedStyle(text).color), paint('#fff')) < 7);
    expect(pale.map((text) => text.textContent)).toEqual([]);
  });
});

/** Returns the colour that a system colour has on this page. A canvas would have that of another colour scheme. */
function resolveColour(name: string): string {
  const probe = document.createElement('span');
  probe.style.cssText = `color: ${name}; forced-color-adjust: none`;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** How far a button's line or its field, whichever does more, stands out from what is around it. */
function shapeContrast(button: Element): number {
  const around = backgroundsOf(button.parentElement ?? button);
  const inside = backgroundsOf(button);
  const line = paint(...inside, getComputedStyle(button).borderTopColor);
  return Math.max(contrast(line, paint(...around)), contrast(paint(...inside), paint(...around)));
}

/** What the focus must change at the least by WCAG 2.2, 2.4.13: the area of a line of 2 px around the button. */
function lineAround(button: HTMLElement | undefined): number {
  if (!button) throw new Error('There is no such button.');
  return 2 * 2 * (button.offsetWidth + button.offsetHeight);
}
