import { render, screen } from '@testing-library/react';
import { StatusMessage } from 'face-status-kit';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import stylesheet from '../../src/styles.css?raw';
import { elementsWithText, paint } from './support/colours.ts';
import { everyHandler } from './support/everyMessage.tsx';
import { parts } from './support/geometry.ts';
import { resetPage, setPage } from './support/page.ts';

const message = () => screen.getByRole('group');
const lime = String(paint('lime'));

let appStyles: HTMLStyleElement[] = [];

/** A stylesheet of the app's, before the kit's so that only the layer can let it win. */
function addAppStyles(rules: string): void {
  const style = document.createElement('style');
  style.textContent = rules;
  document.head.prepend(style);
  appStyles.push(style);
}

beforeEach(() => setPage());
afterEach(async () => {
  for (const style of appStyles) style.remove();
  appStyles = [];
  await resetPage();
});

describe('an app’s rule of one class', () => {
  it('goes before the kit’s for the message', () => {
    addAppStyles('.mine { padding: 3px; border: 0; background: lime; color: navy; font-size: 20px }');
    render(<StatusMessage code={413} className="mine" />);
    const { paddingTop, borderTopWidth, backgroundColor, color, fontSize } = getComputedStyle(message());
    expect([paddingTop, borderTopWidth, backgroundColor, color, fontSize]).toEqual([
      '3px',
      '0px',
      'rgb(0, 255, 0)',
      'rgb(0, 0, 128)',
      '20px',
    ]);
  });

  it.each(['icon', 'title', 'guidance', 'description', 'command', 'reference'])(
    'goes before the kit’s for the %s',
    (part) => {
      addAppStyles(`.fsk-${part} { margin: 7px; padding: 5px; background: lime }`);
      const { container } = render(<StatusMessage code={600} actionHandlers={everyHandler} />);
      const element = container.querySelector(`.fsk-${part}`);
      if (!element) throw new Error(`There is no ${part}.`);
      const { marginTop, marginRight, paddingTop, backgroundColor } = getComputedStyle(element);
      expect([marginTop, marginRight, paddingTop, backgroundColor]).toEqual(['7px', '7px', '5px', 'rgb(0, 255, 0)']);
    },
  );

  it('for its buttons colours the labels of the kit’s too', () => {
    addAppStyles('button { background: lime; color: navy }');
    render(<StatusMessage code={500} actionHandlers={everyHandler} />);
    for (const button of screen.getAllByRole('button')) {
      expect(getComputedStyle(button).backgroundColor).toBe('rgb(0, 255, 0)');
      for (const label of elementsWithText(button)) expect(getComputedStyle(label).color).toBe('rgb(0, 0, 128)');
    }
  });
});

describe('the font', () => {
  it('is the app’s in every part, buttons too', () => {
    addAppStyles('.app { font-family: monospace; font-style: italic }');
    render(
      <div className="app">
        <StatusMessage code={500} languages={['en', 'id']} actionHandlers={everyHandler} />
      </div>,
    );
    const fonts = elementsWithText(message()).map((element) => {
      const { fontFamily, fontStyle } = getComputedStyle(element);
      return `${fontFamily} ${fontStyle}`;
    });
    expect(new Set(fonts)).toEqual(new Set(['monospace italic']));
  });

  it('sets the size of everything', () => {
    const heightAt = (fontSize: number) => {
      const { container, unmount } = render(
        <div style={{ fontSize, inlineSize: fontSize * 30 }}>
          <StatusMessage code={413} actionHandlers={everyHandler} />
        </div>,
      );
      const { height } = container.getBoundingClientRect();
      unmount();
      return height;
    };
    document.documentElement.style.setProperty('--fsk-padding', '1em');
    expect(heightAt(20) / heightAt(10)).toBeCloseTo(2, 1);
  });
});

/** A value for each custom property, and where it shows. */
const effects: Record<string, readonly [value: string, shown: () => unknown, expected: unknown]> = {
  '--fsk-hue-success': ['lime', () => iconHue('success'), lime],
  '--fsk-hue-info': ['lime', () => iconHue('info'), lime],
  '--fsk-hue-warning': ['lime', () => iconHue('warning'), lime],
  '--fsk-hue-error': ['lime', () => iconHue('error'), lime],
  '--fsk-scale': ['2', () => getComputedStyle(message()).fontSize, '32px'],
  '--fsk-surface': ['lime', () => String(paint(getComputedStyle(message()).backgroundColor)), lime],
  '--fsk-border': ['lime', () => String(paint(getComputedStyle(message()).borderTopColor)), lime],
  '--fsk-radius': ['3px', () => getComputedStyle(message()).borderTopLeftRadius, '3px'],
  '--fsk-padding': ['33px', () => getComputedStyle(message()).paddingTop, '33px'],
  '--fsk-max-inline-size': ['200px', () => message().offsetWidth, 200],
  '--fsk-min-block-size': ['700px', () => message().offsetHeight, 700],
  '--fsk-button-surface': ['lime', () => String(paint(getComputedStyle(firstButton()).backgroundColor)), lime],
  '--fsk-button-text': ['lime', () => String(paint(getComputedStyle(firstLabel()).color)), lime],
};

describe('a custom property', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  it.each(Object.entries(effects))(
    '%s has its effect, and only once it is set',
    (property, [value, shown, expected]) => {
      render(<StatusMessage code={500} actionHandlers={everyHandler} />);
      const before = shown();
      document.documentElement.style.setProperty(property, value);
      expect(before).not.toEqual(expected);
      expect(shown()).toEqual(expected);
    },
  );

  it('may be set on the message itself', () => {
    addAppStyles('.mine { --fsk-scale: 2; --fsk-hue-error: lime }');
    render(<StatusMessage code={500} className="mine" />);
    expect(getComputedStyle(message()).fontSize).toBe('32px');
  });

  it('of the scale goes before the kiosk’s own', () => {
    document.documentElement.style.setProperty('--fsk-scale', '2');
    render(<StatusMessage code={500} setting="kiosk" />);
    expect(getComputedStyle(message()).fontSize).toBe('32px');
  });

  it('that the stylesheet reads is in its header, and the other way round', () => {
    const header = stylesheet.slice(0, stylesheet.indexOf('*/'));
    const documented = header.replace(
      /(--fsk-hue)-\w+((?:, -\w+)+)/,
      (all, hue: string, more: string) => all + more.replaceAll(', -', ` ${hue}-`),
    );
    const names = (text: string) => [...new Set(text.match(/--fsk-[\w-]+/g))].sort();
    expect(names(documented)).toEqual(names(stylesheet.slice(header.length)));
    expect(names(documented)).toEqual(Object.keys(effects).sort());
  });
});

function firstButton(): Element {
  return screen.getAllByRole('button')[0] ?? message();
}

function firstLabel(): Element {
  return elementsWithText(firstButton())[0] ?? firstButton();
}

/** The icon's colour on a page whose text is lime, so that a mix with a lime hue is lime. */
function iconHue(severity: string): string {
  message().setAttribute('data-severity', severity);
  message().style.color = 'lime';
  return String(paint(getComputedStyle(parts(message()).icon).color));
}

it('takes no room while the app hides it', () => {
  render(<StatusMessage code={413} hidden data-testid="hidden" />);
  expect(screen.getByTestId('hidden')).not.toBeVisible();
});
