import { render } from '@testing-library/react';
import { KioskStatus } from 'face-status-kit/kiosk';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { findDistinctMessages } from '../../../stories/gallery/stress/findDistinctMessages.ts';
import { findLayoutProblems } from '../../../stories/gallery/stress/findLayoutProblems.ts';
import { mirroredLanguage, pseudoLanguage, pseudoMessages } from '../../../stories/gallery/stress/pseudoMessages.ts';
import { StressFrame } from '../../../stories/gallery/stress/StressFrame.tsx';
import { presets, type Stress } from '../../../stories/gallery/stress/stresses.ts';
import { languages } from '../../../stories/support/languages.ts';
import type { Variant } from '../../../tools/copy/check/Variant.ts';
import { everyHandler } from '../support/everyMessage.tsx';
import { brokenWords } from '../support/geometry.ts';
import { resetPage, setPage } from '../support/page.ts';

const audiences = ['user', 'attendant'] as const;

const stresses: readonly (readonly [string, Stress])[] = [
  ['longer words', presets.pseudoLanguage],
  ['right to left', presets.rightToLeft],
  ['longer words from right to left, on the narrowest phone, with large text', presets.allAtOnce],
  ...languages.flatMap((language) => [
    [`large text in “${language}”`, { ...presets.largeText, language }] as const,
    [`the narrowest phone in “${language}”`, { ...presets.narrowestPhone, language }] as const,
  ]),
];

beforeEach(async () => {
  await page.viewport(1280, 800);
  setPage();
});
afterEach(resetPage);

/** Renders messages one below the other and returns the problems of all of them. */
function findProblems(variants: readonly Variant[], stress: Stress): string[] {
  const { container } = render(
    variants.map((variant, index) => <StressFrame key={index} variant={variant} {...stress} />),
  );
  const frames = [...container.querySelectorAll('.stress-frame:has(.fsk-title)')];
  expect(frames).toHaveLength(variants.length);
  return frames.flatMap((frame, index) => describeProblems(frame, variants[index]));
}

function describeProblems(element: Element, { code, setting, attempt }: Partial<Variant> = {}): string[] {
  const message = [code, setting, attempt].filter(Boolean).join(' ');
  return findLayoutProblems(element).map(({ kind, subject, px }) => `${message}: ${kind} ${subject}, ${px} px`);
}

/** Finds words that are broken in two. A kiosk is wider, so its messages do not count, nor does a registry's name. */
function findBrokenWords(variants: readonly Variant[]): string[] {
  const messages = [...document.querySelectorAll('.fsk-message')];
  return messages
    .filter((_, index) => variants[index]?.setting !== 'kiosk')
    .flatMap(brokenWords)
    .filter((word) => !/PeduliLindungi|SATUSEHAT/.test(word));
}

describe.each(stresses)('with %s', (_, stress) => {
  it.each(audiences)('no message for the audience “%s” is cut off or overlaps', (audience) => {
    const isRealLanguage = languages.includes(stress.language);
    const variants = findDistinctMessages(isRealLanguage ? stress.language : 'en', audience);
    expect(new Set(variants.map(({ code }) => code)).size).toBeGreaterThan(40);
    expect(findProblems(variants, stress)).toEqual([]);
    // The pseudo-language has longer words than any line.
    if (isRealLanguage) expect(findBrokenWords(variants)).toEqual([]);
  });
});

it('a frame shows each hint over a live picture with its own words', () => {
  const hints = findDistinctMessages('en', 'user').filter(({ stage }) => stage === 'capture');
  expect(new Set(hints.map(({ code }) => code)).size).toBeGreaterThan(10);
  const { container } = render(
    hints.map((variant, index) => <StressFrame key={index} variant={variant} {...presets.largeText} language="en" />),
  );
  const frames = [...container.querySelectorAll('.stress-frame')];
  const shown = frames.map((frame) => ({
    title: frame.querySelector('.fsk-title')?.textContent,
    buttons: frame.querySelectorAll('button').length,
  }));
  expect(shown).toEqual(hints.map(({ title }) => ({ title, buttons: 0 })));
});

it.each([
  ['titles that do not wrap', '.fsk-title { white-space: nowrap }'],
  ['buttons of a fixed height', '.fsk-command { box-sizing: border-box; block-size: 2.75em }'],
  ['long words that do not break', '.fsk-message { overflow-wrap: normal }'],
  ['steps that are cut short', '.fsk-guidance > li { overflow: hidden; max-block-size: 1.4em }'],
  ['a description that covers the text above it', '.fsk-description { margin-block-start: -2em }'],
])('the measurement finds %s', (_, style) => {
  render(<style>{style}</style>);
  expect(findProblems(findDistinctMessages('en', 'user').slice(0, 20), presets.allAtOnce)).not.toEqual([]);
});

describe.each([pseudoLanguage, mirroredLanguage])('at a kiosk of 1080 × 1920 px in “%s”', (language) => {
  const variants = findDistinctMessages('en', 'user')
    .filter(({ setting }) => setting === 'kiosk')
    .sort((one, other) => getLongestWord(other) - getLongestWord(one));

  function findProblemsAtKiosk(messages: readonly Variant[], shownLanguages: readonly string[]): string[] {
    const { rerender, container } = render(<p />);
    return messages.flatMap((variant) => {
      const { code, stage, operation, attempt, privacy, registry } = variant;
      rerender(
        <KioskStatus
          {...{ code, stage, operation, attempt, privacy }}
          languages={shownLanguages}
          values={{ registry }}
          messages={pseudoMessages}
          actionHandlers={everyHandler}
          idleMs={Infinity}
        />,
      );
      const [kiosk] = container.querySelectorAll('.fsk-kiosk:has(.fsk-title)');
      return kiosk ? describeProblems(kiosk, variant) : [`${code} is not shown`];
    });
  }

  beforeEach(async () => {
    await page.viewport(1080, 1920);
    setPage({ margin: 0 });
  });

  it.each([[[language]], [[language, 'id']], [['id', language]]])(
    'every message fits with the languages %j',
    (shown) => {
      expect(variants.length).toBeGreaterThan(50);
      expect(findProblemsAtKiosk(variants, shown)).toEqual([]);
    },
  );

  if (language === pseudoLanguage) {
    it('the measurement finds letters that are too large', () => {
      render(<style>{'.fsk-kiosk-frame { font-size: 6rem }'}</style>);
      expect(findProblemsAtKiosk(variants, [language])).not.toEqual([]);
    });
  }
});

/** Returns the length of the longest word that people read from a distance. */
function getLongestWord({ title, actions: [step] }: Variant): number {
  return Math.max(...`${title} ${step?.label ?? ''}`.split(/[\s-]/).map((word) => word.length));
}
