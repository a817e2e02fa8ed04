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
import { getLabels, type Variant } from '../../../tools/copy/check/Variant.ts';
import { everyHandler } from '../support/everyMessage.tsx';
import { measuredFonts } from '../support/fonts.ts';
import { brokenWords } from '../support/geometry.ts';
import { resetPage, setPage } from '../support/page.ts';
import { isWholeSweep } from '../../support/sweep.ts';

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

/** How many messages with the most letters are measured, and how many with the longest words. */
const chosenCount = 30;

/** Returns the messages that need the most space; all of them in the whole sweep. The longest message is the first. */
function chooseVariants(variants: readonly Variant[]): readonly Variant[] {
  if (isWholeSweep) return variants;
  const byWord = [...variants].sort((one, other) => getLongestWord(other) - getLongestWord(one));
  return [...new Set([...variants.slice(0, chosenCount), ...byWord.slice(0, chosenCount)])];
}

function getLongestWord(variant: Variant): number {
  const words = [variant.title, variant.description, ...getLabels(variant)].join(' ').split(/[\s-]/);
  return Math.max(...words.map((word) => word.length));
}

beforeEach(async () => {
  await page.viewport(1280, 800);
  setPage({ font: 'DejaVu Sans' });
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

describe.each(stresses.flatMap(([name, stress]) => measuredFonts.map((font) => [name, font, stress] as const)))(
  'with %s, in %s,',
  (_, font, stress) => {
    it.each(audiences)('no message for the audience “%s” is cut off or overlaps', (audience) => {
      setPage({ font });
      const isRealLanguage = languages.includes(stress.language);
      const all = findDistinctMessages(isRealLanguage ? stress.language : 'en', audience);
      expect(new Set(all.map(({ code }) => code)).size).toBeGreaterThan(40);
      const variants = chooseVariants(all);
      expect(findProblems(variants, stress)).toEqual([]);
      // The pseudo-language has longer words than any line.
      if (isRealLanguage) expect(findBrokenWords(variants)).toEqual([]);
    });
  },
);

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
  const variants = chooseVariants(findDistinctMessages('en', 'user').filter(({ setting }) => setting === 'kiosk'));

  /** Renders all kiosks at once, each as large as the window, and returns the problems of all of them. */
  function findProblemsAtKiosk(shownLanguages: readonly string[]): string[] {
    const { container } = render(
      <div style={{ position: 'fixed', inset: 0, overflow: 'hidden' }}>
        {variants.map(({ code, stage, operation, attempt, privacy, registry }, index) => (
          <KioskStatus
            key={index}
            {...{ code, stage, operation, attempt, privacy }}
            languages={shownLanguages}
            values={{ registry }}
            messages={pseudoMessages}
            actionHandlers={everyHandler}
            announce="off"
            idleMs={Infinity}
          />
        ))}
      </div>,
      { reactStrictMode: false },
    );
    const kiosks = [...container.querySelectorAll('.fsk-kiosk:has(.fsk-title)')];
    expect(kiosks).toHaveLength(variants.length);
    return kiosks.flatMap((kiosk, index) => describeProblems(kiosk, variants[index]));
  }

  beforeEach(async () => {
    await page.viewport(1080, 1920);
    setPage({ margin: 0, font: 'DejaVu Sans' });
  });

  it.each([[[language]], [[language, 'id']], [['id', language]]])(
    'every message fits with the languages %j',
    (shown) => {
      expect(findProblemsAtKiosk(shown)).toEqual([]);
    },
  );

  if (language === pseudoLanguage) {
    it('the measurement finds letters that are too large', () => {
      render(<style>{'.fsk-kiosk-frame { font-size: 6rem }'}</style>);
      expect(findProblemsAtKiosk([language])).not.toEqual([]);
    });
  }
});
