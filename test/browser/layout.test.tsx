import { render, screen, within } from '@testing-library/react';
import { resolveStatusMessage, StatusMessage, type StatusMessageOverrides } from 'face-status-kit';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { kitLanguages } from '../support/kitLanguages.ts';
import { EveryMessage, everyHandler } from './support/everyMessage.tsx';
import { measuredFonts } from './support/fonts.ts';
import { brokenWords, isBeside, overlaps, parts, spills } from './support/geometry.ts';
import { resetPage, setPage } from './support/page.ts';
import { twoSteps } from './support/twoSteps.ts';

beforeEach(() => setPage());
afterEach(resetPage);

const messages = () => screen.getAllByRole('group');

const fontsAndLanguages = measuredFonts.flatMap((font) => kitLanguages.map((language) => [font, language] as const));

describe.each(fontsAndLanguages)('every message in the font %s and the language “%s”', (font, language) => {
  describe.each(['100%', '200%'] as const)('on a window of 320 px with text at %s', (textSize) => {
    beforeEach(async () => {
      await page.viewport(320, 640);
      setPage({ textSize, font });
    });

    it('fits, with a second language', () => {
      render(<EveryMessage languages={[language, language === 'en' ? 'id' : 'en']} />);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      expect(messages().flatMap(spills)).toEqual([]);
      expect(messages().flatMap(overlaps)).toEqual([]);
    });

    it('fits alone and breaks no word in two, but for the name of the registry, which is wider than the window', () => {
      render(<EveryMessage language={language} />);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
      expect(messages().flatMap(spills)).toEqual([]);
      expect(messages().flatMap(overlaps)).toEqual([]);
      const broken = messages().flatMap(brokenWords);
      expect(broken.filter((word) => !word.includes('PeduliLindungi'))).toEqual([]);
    });
  });

  it.each([
    ['a phone', 360, 740, 'handheld'],
    ['a laptop', 1280, 800, 'desktop'],
    ['a kiosk', 1080, 1920, 'kiosk'],
  ] as const)('fits %s', async (_name, width, height, setting) => {
    await page.viewport(width, height);
    setPage({ font });
    render(<EveryMessage language={language} setting={setting} />);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(messages().flatMap(spills)).toEqual([]);
    expect(messages().flatMap(overlaps)).toEqual([]);
    expect(messages().flatMap(brokenWords)).toEqual([]);
    expect(Math.max(...messages().map((message) => message.offsetHeight))).toBeLessThanOrEqual(height - 2 * 16);
  });
});

describe('a message', () => {
  it('in two languages fits a kiosk without scrolling', async () => {
    await page.viewport(1080, 1920);
    render(<EveryMessage languages={['id', 'en']} setting="kiosk" />);
    expect(Math.max(...messages().map((message) => message.offsetHeight))).toBeLessThanOrEqual(1920 - 2 * 16);
  });

  it('has lines of at most 80 characters on a wide page', async () => {
    await page.viewport(1280, 800);
    const messages = { en: { codes: { 413: { description: 'Some words. '.repeat(20) } } } };
    render(<StatusMessage code={413} messages={messages} />);
    const { description } = parts(screen.getByRole('group'));
    if (!description) throw new Error('The message has no description.');
    const ruler = document.createElement('span');
    ruler.textContent = '0'.repeat(80);
    ruler.style.position = 'absolute';
    description.append(ruler);
    expect(description.offsetWidth).toBeLessThanOrEqual(ruler.offsetWidth);
  });

  it.each([
    ['handheld', 360, 740],
    ['kiosk', 1080, 1920],
  ] as const)('sets the title and the first step larger than the rest: %s', async (setting, width, height) => {
    await page.viewport(width, height);
    render(<StatusMessage code="twoSteps" statuses={twoSteps} setting={setting} />);
    const { title, steps, description } = parts(screen.getByRole('group'));
    const [first, second] = steps.map(sizeOf);
    expect(sizeOf(title)).toBeGreaterThan(first ?? NaN);
    expect(first).toBeGreaterThan(second ?? NaN);
    expect(second).toBe(description && sizeOf(description));
  });

  it('is read from further away at a kiosk: the title at twice the page’s text or more', () => {
    render(<StatusMessage code={411} setting="kiosk" />);
    expect(sizeOf(parts(screen.getByRole('group')).title)).toBeGreaterThanOrEqual(32);
  });

  it('separates the labels of a button in two languages', () => {
    render(<StatusMessage code={500} languages={['en', 'id']} actionHandlers={everyHandler} />);
    const labels = [...screen.getByRole('button', { name: /Try again/ }).querySelectorAll('[lang]')];
    expect(labels.map((label) => getComputedStyle(label, '::before').content)).toEqual(['none', '"· "']);
  });

  it.each([
    ['in 200 px the icon stands above the text', 200, false],
    ['in 300 px it stands beside it', 300, true],
  ])('follows its own box and not the window: %s', async (_name, width, beside) => {
    await page.viewport(1280, 800);
    render(
      <div style={{ width }}>
        <StatusMessage code={413} />
      </div>,
    );
    const { icon, title } = parts(screen.getByRole('group'));
    expect(isBeside(icon, title)).toBe(beside);
    expect(icon.getBoundingClientRect().bottom <= title.getBoundingClientRect().top).toBe(!beside);
  });

  it.each([
    ['commands without buttons', { command: null }],
    ['buttons that the app draws elsewhere', { command: () => null }],
  ])('leaves no gap for %s', (_name, replaced) => {
    render(
      <>
        <StatusMessage code={413} />
        <StatusMessage code={413} actionHandlers={everyHandler} parts={replaced} />
      </>,
    );
    const [without, left] = messages();
    expect(left?.offsetHeight).toBe(without?.offsetHeight);
  });

  it('finds its width in a flex row and in a grid, where boxes may shrink to nothing', () => {
    render(
      <>
        <div style={{ display: 'flex' }}>
          <StatusMessage code={413} />
        </div>
        <div style={{ display: 'grid' }}>
          <StatusMessage code={413} />
        </div>
      </>,
    );
    for (const message of messages()) expect(message.offsetWidth).toBe(document.body.offsetWidth);
  });
});

describe.each([
  ['a dialog', { position: 'fixed', width: 'fit-content', maxWidth: 'calc(100% - 6px - 2em)', padding: '1em' }],
  ['an inline block', { display: 'inline-block' }],
  ['a flex row with room to spare', { display: 'flex', justifyContent: 'center' }],
  ['a centred column', { display: 'flex', flexDirection: 'column', alignItems: 'center' }],
  ['a centred grid', { display: 'grid', placeItems: 'center' }],
] as const)('in %s, which is as wide as what it holds,', (_name, style) => {
  it('a message has room for its words', async () => {
    await page.viewport(800, 800);
    render(
      <div style={style}>
        <StatusMessage code={413} />
      </div>,
    );
    expect(screen.getByRole('group').offsetWidth).toBeGreaterThanOrEqual(300);
    expect(spills(screen.getByRole('group'))).toEqual([]);
  });

  it.each(['100%', '200%'] as const)('a message fits a window of 320 px with text at %s', async (textSize) => {
    await page.viewport(320, 640);
    setPage({ textSize });
    render(
      <div style={style}>
        <StatusMessage code={413} actionHandlers={everyHandler} />
      </div>,
    );
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(screen.getByRole('group').offsetWidth).toBeGreaterThanOrEqual(200);
    expect(screen.getByRole('group').getBoundingClientRect().right).toBeLessThanOrEqual(320);
    expect(spills(screen.getByRole('group'))).toEqual([]);
  });
});

it('beside another box a message takes the room that is left', async () => {
  await page.viewport(600, 640);
  render(
    <div style={{ display: 'flex' }}>
      <StatusMessage code={413} />
      <div style={{ flex: '0 0 300px' }}>Camera</div>
    </div>,
  );
  expect(screen.getByRole('group').offsetWidth).toBe(document.body.offsetWidth - 300);
});

describe('a button', () => {
  it.each([
    ['handheld', 24],
    ['desktop', 24],
    ['kiosk', 44],
  ] as const)('in the setting %s measures %i px or more each way', (setting, least) => {
    render(<EveryMessage setting={setting} />);
    const sides = screen.getAllByRole('button').flatMap((button) => [button.offsetWidth, button.offsetHeight]);
    expect(Math.min(...sides)).toBeGreaterThanOrEqual(least);
  });
});

describe('words of an app', () => {
  const longWord = 'Pneumonoultramicroscopicsilicovolcanoconiosispneumonoultrami';
  const texts: StatusMessageOverrides = {
    en: {
      codes: { 411: { title: longWord, description: longWord }, 500: { title: longWord, description: longWord } },
      actions: {
        lookStraight: longWord,
        faceLight: longWord,
        retakePhoto: longWord,
        tryAgain: longWord,
        getHelp: longWord,
      },
      labels: { reference: `${longWord} {{reference}}` },
    },
  };

  it.each([
    [320, '100%'],
    [320, '200%'],
    [600, '100%'],
  ] as const)('of 60 letters each wrap on %i px with text at %s', async (width, textSize) => {
    expect(longWord).toHaveLength(60);
    await page.viewport(width, 640);
    setPage({ textSize });
    render(
      <>
        <StatusMessage code={411} messages={texts} actionHandlers={everyHandler} />
        <StatusMessage code={500} messages={texts} actionHandlers={everyHandler} languages={['en', 'id']} />
      </>,
    );
    expect(messages().flatMap(spills)).toEqual([]);
    expect(messages().flatMap(overlaps)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('on a page that is written from right to left', () => {
  const arabic: StatusMessageOverrides = {
    ar: {
      codes: { 413: { title: 'وجهك صغير في الصورة', description: 'أنت بعيد عن الكاميرا.' } },
      actions: { moveCloser: 'اقترب من الكاميرا', retakePhoto: 'التقط صورة جديدة' },
    },
  };

  beforeEach(async () => {
    await page.viewport(600, 640);
    setPage({ direction: 'rtl' });
  });

  it('the icon stands at the right and the text starts there', () => {
    render(<StatusMessage code={413} language="ar" messages={arabic} />);
    const { icon, title } = parts(screen.getByRole('group'));
    expect(icon.getBoundingClientRect().left).toBeGreaterThanOrEqual(title.getBoundingClientRect().right);
    expect(textBox(title).right).toBeCloseTo(title.getBoundingClientRect().right, 0);
  });

  it('the first button stands at the right', () => {
    render(<StatusMessage code={413} language="ar" messages={arabic} actionHandlers={everyHandler} />);
    const { title } = parts(screen.getByRole('group'));
    const button = screen.getByRole('button', { name: 'التقط صورة جديدة' });
    expect(button.getBoundingClientRect().right).toBeCloseTo(title.getBoundingClientRect().right, 0);
  });

  it('the picture of a step stands at its right', () => {
    render(<StatusMessage code={413} language="ar" messages={arabic} />);
    const step = screen.getByRole('listitem');
    expect(pictureOf(step).left).toBeGreaterThanOrEqual(wordsOf(step).right);
  });

  it('a second language keeps its own direction', () => {
    render(<StatusMessage code={413} languages={['ar', 'en']} messages={arabic} />);
    const { title, steps } = parts(screen.getByRole('group'), 'en');
    expect(textBox(title).left).toBeCloseTo(title.getBoundingClientRect().left, 0);
    const step = resolveStatusMessage(413)?.actions[0]?.label;
    expect(steps.map(({ textContent }) => textContent)).toEqual([step]);
    for (const each of steps) expect(wordsOf(each).left).toBeCloseTo(each.getBoundingClientRect().left, 0);
  });

  it.each([320, 600])('nothing spills or overlaps on %i px', async (width) => {
    await page.viewport(width, 640);
    render(<StatusMessage code={413} languages={['ar', 'en']} messages={arabic} actionHandlers={everyHandler} />);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(spills(screen.getByRole('group'))).toEqual([]);
    expect(overlaps(screen.getByRole('group'))).toEqual([]);
  });
});

it('from left to right the icon stands at the left, and so does the picture of a step', async () => {
  await page.viewport(600, 640);
  render(<StatusMessage code={413} />);
  const { icon, title } = parts(screen.getByRole('group'));
  expect(icon.getBoundingClientRect().right).toBeLessThanOrEqual(title.getBoundingClientRect().left);
  const step = within(screen.getByRole('group')).getByRole('listitem');
  expect(pictureOf(step).right).toBeLessThanOrEqual(wordsOf(step).left);
});

function sizeOf(element: Element): number {
  return parseFloat(getComputedStyle(element).fontSize);
}

/** Where the words themselves stand. */
function textBox(element: Node): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect();
}

/** Where the words of a step stand, which come after its picture. */
function wordsOf(step: Element): DOMRect {
  return textBox(step.lastChild ?? step);
}

function pictureOf(step: Element): DOMRect {
  const picture = step.querySelector('svg');
  if (!picture) throw new Error('The step has no picture.');
  return picture.getBoundingClientRect();
}
