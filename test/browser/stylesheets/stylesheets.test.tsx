import { render, screen } from '@testing-library/react';
import { StatusMessage, type StatusMessageProps } from 'face-status-kit';
import { KioskStatus } from 'face-status-kit/kiosk';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands, page } from 'vitest/browser';
import kitStyles from '../../../src/styles.css?inline';
import { everyHandler } from '../support/everyMessage.tsx';
import { resetPage } from '../support/page.ts';
import { readLook, type Look } from './support/readLook.ts';

const handlers = { retakePhoto: () => undefined, getHelp: () => undefined };
const headings: StatusMessageProps['parts'] = { title: ({ children, ...props }) => <h2 {...props}>{children}</h2> };

/** One of each kind of message, a kiosk that never asks whether anybody is there, and one that does. */
const samples = (
  <>
    <StatusMessage code={413} actionHandlers={handlers} attempt={2} />
    <StatusMessage code={600} languages={['en', 'id']} actionHandlers={everyHandler} parts={headings} />
    <StatusMessage code={413} stage="capture" />
    <StatusMessage code="checking" />
    <StatusMessage code="offline" retryAt={Date.now() + 7_000_000} actionHandlers={everyHandler} />
    <KioskStatus code={413} languages={['id', 'en']} languagesAtOnce={2} actionHandlers={handlers} idleMs={Infinity} />
    <KioskStatus code={600} languages={['id', 'en']} actionHandlers={handlers} idleMs={5_000} warningMs={600_000} />
  </>
);

let added: HTMLStyleElement[] = [];

/** Replaces the stylesheets of the page, the first one first. */
function setStylesheets(...texts: readonly string[]): void {
  for (const style of added) style.remove();
  added = texts.map((text) => {
    const style = document.createElement('style');
    style.textContent = text;
    document.head.append(style);
    return style;
  });
}

/** Renders the samples in a page whose own font, colour and text size are the same under every stylesheet. */
function renderOnPage(content = samples): void {
  Object.assign(document.documentElement.style, { fontSize: '16px', colorScheme: 'light' });
  const container = document.createElement('div');
  container.style.cssText =
    'all: initial; display: block; inline-size: 1000px; font: 16px / 1.5 sans-serif; color: #17181c';
  document.body.append(container);
  render(content, { container });
}

const getRoots = () => [...document.querySelectorAll('.fsk-message:not(.fsk-kiosk *), .fsk-kiosk, .fsk-kiosk-warning')];
const readLooks = () => getRoots().map(readLook);

/**
 * What Pico gives every group and its children: a radius, a margin below it, shadows without a colour, and buttons that
 * lie one pixel over each other. So the boxes differ a little too.
 */
const ofPico = [
  /^\d+ DIV\.fsk-(message|kiosk-controls) (border-\w+-\w+-radius: 4px|margin-bottom: 16px|display: inline-flex)/,
  /BUTTON\.fsk-command margin-left: -1px/,
  / position: relative| box-shadow: rgba\(0, 0, 0, 0\)/,
  / box: /,
];

function findDifferences(alone: readonly Look[], beside: readonly Look[], isIgnored: readonly RegExp[] = []): string[] {
  return alone.flatMap((look, index) =>
    look.flatMap((line, at) => {
      const other = beside[index]?.[at] ?? 'nothing';
      return line === other || isIgnored.some((pattern) => pattern.test(other)) ? [] : [`${line} → ${other}`];
    }),
  );
}

beforeEach(() => page.viewport(1080, 1920));
afterEach(async () => {
  setStylesheets();
  await resetPage();
});

const published = ['antd reset', 'Bootstrap', 'Chakra UI', 'Mantine', 'MUI CssBaseline', 'normalize.css', 'Pico'];
const tailwind = ['shadcn', 'Tailwind 3', 'Tailwind 4'];

it('a message looks as it does alone, before and after each published stylesheet', async () => {
  setStylesheets(kitStyles);
  renderOnPage();
  await screen.findByRole('dialog');
  const alone = readLooks();
  expect(alone).toHaveLength(8);

  const differences: Record<string, string[]> = {};
  for (const name of [...published, ...tailwind]) {
    const styles = await commands.readStylesheet(name);
    const isIgnored = name === 'Pico' ? ofPico : [];
    for (const order of ['before', 'after'] as const) {
      setStylesheets(...(order === 'before' ? [kitStyles, styles] : [styles, kitStyles]));
      const found = findDifferences(alone, readLooks(), isIgnored);
      if (found.length > 0) differences[`${order} ${name}`] = found;
    }
  }
  expect(differences).toEqual({});
});

describe('utilities in className override the look', () => {
  beforeEach(() => {
    renderOnPage(<StatusMessage code={413} className="p-12 rounded-none bg-red-100 border-0 mt-6" />);
  });

  const readUtilities = () => {
    const [message] = getRoots();
    if (!message) throw new Error('There is no message.');
    const { padding, borderRadius, borderWidth, marginTop, backgroundColor } = getComputedStyle(message);
    return {
      padding,
      borderRadius,
      borderWidth,
      marginTop,
      isRed: /^(oklch\(0.93|rgb\(254, 226)/.test(backgroundColor),
    };
  };
  const expected = { padding: '48px', borderRadius: '0px', borderWidth: '0px', marginTop: '24px', isRed: true };

  it('of Tailwind 3, before and after the stylesheet of the kit', async () => {
    const tailwind = await commands.readStylesheet('Tailwind 3');
    setStylesheets(kitStyles, tailwind);
    expect(readUtilities()).toEqual(expected);
    setStylesheets(tailwind, kitStyles);
    expect(readUtilities()).toEqual(expected);
  });

  it('of Tailwind 4, with the layered stylesheet and an order of layers', async () => {
    const tailwind = await commands.readStylesheet('Tailwind 4, layers in order');
    setStylesheets(tailwind, await commands.readLayeredStylesheet());
    expect(readUtilities()).toEqual(expected);
  });
});

it('the layered stylesheet looks as the plain one between the layers of Tailwind 4', async () => {
  const tailwind = await commands.readStylesheet('Tailwind 4, layers in order');
  setStylesheets(kitStyles);
  renderOnPage();
  const alone = readLooks();
  setStylesheets(tailwind, await commands.readLayeredStylesheet());
  expect(findDifferences(alone, readLooks())).toEqual([]);
});
