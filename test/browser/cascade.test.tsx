import { render, screen } from '@testing-library/react';
import { StatusMessage } from 'face-status-kit';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import stylesheet from '../../src/styles.css?raw';
import { elementsWithText, paint } from './support/colours.ts';
import { everyHandler } from './support/everyMessage.tsx';
import { parts } from './support/geometry.ts';
import { resetPage, setPage } from './support/page.ts';

const message = () => screen.getByRole('group');
const lime = String(paint('lime'));

let appStyles: HTMLStyleElement[] = [];

/** Adds a stylesheet of an app before or after the kit's. */
function addAppStyles(rules: string, place: 'before' | 'after' = 'before'): void {
  const style = document.createElement('style');
  style.textContent = rules;
  if (place === 'before') document.head.prepend(style);
  else document.head.append(style);
  appStyles.push(style);
}

beforeEach(() => setPage());
afterEach(async () => {
  for (const style of appStyles) style.remove();
  appStyles = [];
  await resetPage();
});

describe.each(['before', 'after'] as const)('a stylesheet of an app %s the kit’s', (place) => {
  it('overrides the look of the message by one class', () => {
    addAppStyles('.mine { padding: 3px; border: 0; background: lime; color: navy; font-size: 20px }', place);
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

  it('hides a message, sets its width and makes it a grid by one class', () => {
    addAppStyles('.hide { display: none } .narrow { width: 90px } .grid { display: grid }', place);
    render(<StatusMessage code={413} className="narrow" />);
    expect(message().offsetWidth).toBe(90);
    message().classList.replace('narrow', 'grid');
    expect(getComputedStyle(message()).display).toBe('grid');
    message().classList.replace('grid', 'hide');
    expect(document.querySelector('.hide')).not.toBeVisible();
  });

  it.each(['icon', 'body', 'title', 'guidance', 'description', 'commands', 'command', 'reference'])(
    'overrides the look of the %s by one class',
    (part) => {
      const look = 'margin: 7px; padding: 5px; background: lime; color: navy; border: 4px solid; font-size: 9px';
      addAppStyles(`.fsk-${part} { ${look}; display: grid; box-shadow: none; letter-spacing: 2px }`, place);
      const { container } = render(
        <StatusMessage code={600} languages={['en', 'id']} setting="kiosk" actionHandlers={everyHandler} />,
      );
      const elements = container.querySelectorAll(`.fsk-${part}`);
      expect(elements).not.toHaveLength(0);
      for (const element of elements) {
        const style = getComputedStyle(element);
        const { margin, padding, backgroundColor, color, borderTopWidth, fontSize, display, letterSpacing } = style;
        expect([margin, padding, backgroundColor, color, borderTopWidth, fontSize, display, letterSpacing]).toEqual([
          '7px',
          '5px',
          'rgb(0, 255, 0)',
          'rgb(0, 0, 128)',
          '4px',
          '9px',
          'grid',
          '2px',
        ]);
      }
    },
  );

  it('changes the outline of a button with the focus by a class and a state, and not by a reset', async () => {
    addAppStyles('button:focus { outline: none } button:-moz-focusring { outline: none }', place);
    render(<StatusMessage code={413} actionHandlers={everyHandler} />);
    await userEvent.keyboard('{Tab}');
    expect(firstButton()).toHaveFocus();
    const { outlineStyle, outlineWidth } = getComputedStyle(firstButton());
    expect([outlineStyle, outlineWidth]).toEqual(['solid', '3px']);
    addAppStyles('.fsk-command:focus-visible { outline: 5px dotted }', place);
    expect(getComputedStyle(firstButton()).outline).toContain('dotted 5px');
  });

  it('does not reach into the message by a rule for elements', () => {
    addAppStyles(
      `* { margin: 9px; padding: 9px } ul li { list-style: square; color: red } p, h2 { color: red; font: 9px serif }
      button, body div button { background: red; color: inherit; border: 0 } svg { fill: red } body span { margin: 9px }`,
      place,
    );
    render(<StatusMessage code={600} actionHandlers={everyHandler} />);
    const { title, description, steps } = parts(message());
    for (const element of [title, description, ...steps]) {
      if (!element) throw new Error('A part is missing.');
      const { color, margin, fontSize, listStyleType } = getComputedStyle(element);
      expect([color, margin]).toEqual([getComputedStyle(message()).color, '0px']);
      expect(fontSize).not.toBe('9px');
      if (element.matches('li')) expect(listStyleType).toBe('none');
    }
    const style = getComputedStyle(firstButton());
    expect(style.color).not.toBe(style.backgroundColor);
    expect(style.borderTopWidth).toBe('1px');
    expect(getComputedStyle(message().querySelector('svg') ?? message()).fill).toBe('none');
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
    // `useCapHeight` sets the cap height and its ratio itself, so an app does not.
    const setByHook = ['--fsk-cap-height', '--fsk-cap-height-ratio'];
    expect(names(documented)).toEqual([...Object.keys(effects), ...setByHook].sort());
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
