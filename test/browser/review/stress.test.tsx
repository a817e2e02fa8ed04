import { render } from '@testing-library/react';
import { KioskStatus } from 'face-status-kit/kiosk';
import 'face-status-kit/styles.css';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Variant } from '../../../tools/copy/check/Variant.ts';
import { faultsOf } from '../../../stories/review/stress/faultsOf.ts';
import { messagesThatDiffer } from '../../../stories/review/stress/messagesThatDiffer.ts';
import { presets, type Stress } from '../../../stories/review/stress/presets.ts';
import { pseudoMessages } from '../../../stories/review/stress/pseudoMessages.ts';
import { StressFrame } from '../../../stories/review/stress/StressFrame.tsx';
import { everyHandler } from '../support/everyMessage.tsx';
import { brokenWords } from '../support/geometry.ts';
import { resetPage, setPage } from '../support/page.ts';

const audiences = ['user', 'attendant'] as const;

const stresses: readonly (readonly [string, Stress])[] = [
  ...Object.entries(presets),
  ['largeText in English', { ...presets.largeText, words: 'en' }],
  ['narrowestPhone in English', { ...presets.narrowestPhone, words: 'en' }],
];

beforeEach(async () => {
  await page.viewport(1280, 800);
  setPage();
});
afterEach(resetPage);

const languageOf = ({ words }: Stress) => (words === 'id' ? 'id' : 'en');

/** Draws messages one under the other, and measures each. */
function faultsIn(variants: readonly Variant[], stress: Stress): string[] {
  const { container } = render(
    variants.map((variant, index) => <StressFrame key={index} variant={variant} {...stress} />),
  );
  const frames = [...container.querySelectorAll('.stress-frame:has(.fsk-title)')];
  expect(frames).toHaveLength(variants.length);
  return frames.flatMap((frame, index) => describeFaults(frame, variants[index]));
}

function describeFaults(element: Element, { code, setting, attempt }: Partial<Variant> = {}): string[] {
  const where = [code, setting, attempt].filter(Boolean).join(' ');
  return faultsOf(element).map(({ kind, what, px }) => `${where}: ${kind} ${what}, ${px} px`);
}

describe.each(stresses)('%s', (_name, stress) => {
  it.each(audiences)('no message for readers “%s” is cut off, and nothing overlaps', (audience) => {
    const variants = messagesThatDiffer(languageOf(stress), audience);
    expect(new Set(variants.map(({ code }) => code)).size).toBeGreaterThan(40);
    expect(faultsIn(variants, stress)).toEqual([]);
  });
});

describe.each(['en', 'id'] as const)('in “%s”', (words) => {
  it.each(['narrowestPhone', 'largeText'] as const)(
    'no word is broken in two, but for the name of the registry: %s',
    (preset) => {
      const variants = audiences
        .flatMap((audience) => messagesThatDiffer(words, audience))
        // A kiosk is wider.
        .filter(({ setting }) => setting !== 'kiosk');
      faultsIn(variants, { ...presets[preset], words });
      const broken = [...document.querySelectorAll('.fsk-message')].flatMap(brokenWords);
      expect(broken.filter((word) => !/PeduliLindungi|SATUSEHAT/.test(word))).toEqual([]);
    },
  );
});

it.each([
  ['titles that do not wrap', '.fsk-title { white-space: nowrap }'],
  ['buttons of a fixed height', '.fsk-command { box-sizing: border-box; block-size: 2.75em }'],
  ['long words that do not break', '.fsk-message { overflow-wrap: normal }'],
  ['steps that are cut short', '.fsk-guidance > li { overflow: hidden; max-block-size: 1.4em }'],
  ['a description drawn up over what stands before it', '.fsk-description { margin-block-start: -2em }'],
])('would find %s', (_fault, style) => {
  render(<style>{`@layer broken { ${style} }`}</style>);
  expect(faultsIn(messagesThatDiffer('en', 'user').slice(0, 60), presets.allAtOnce)).not.toEqual([]);
});

/** How long the longest word is, of those that are read from afar. */
function longestWord({ title, actions: [step = ''] }: Variant): number {
  return Math.max(...`${title} ${step}`.split(/[\s-]/).map((word) => word.length));
}

describe.each(['en-XA', 'ar-XB'])('at a kiosk of 1080 × 1920 in “%s”', (language) => {
  const variants = messagesThatDiffer('en', 'user')
    .filter(({ setting }) => setting === 'kiosk')
    .sort((one, other) => longestWord(other) - longestWord(one));

  function faultsAtKiosk(languages: readonly string[]): string[] {
    const { rerender, container } = render(<p />);
    return variants.flatMap((variant) => {
      const { code, operation, attempt, privacy, registry } = variant;
      rerender(
        <KioskStatus
          {...{ code, operation, attempt, privacy, languages }}
          values={{ registry }}
          messages={pseudoMessages}
          actionHandlers={everyHandler}
          idleMs={Infinity}
        />,
      );
      const [kiosk] = container.querySelectorAll('.fsk-kiosk:has(.fsk-title)');
      return kiosk ? describeFaults(kiosk, variant) : ['nothing is shown'];
    });
  }

  beforeEach(async () => {
    await page.viewport(1080, 1920);
    setPage({ margin: 0 });
  });

  it.each([[[language]], [[language, 'id']], [['id', language]]])('every message fits: %j', (languages) => {
    expect(variants.length).toBeGreaterThan(50);
    expect(faultsAtKiosk(languages)).toEqual([]);
  });

  it('would find letters that are too large', () => {
    render(<style>{`@layer broken { .fsk-kiosk-frame { font-size: 6rem } }`}</style>);
    expect(faultsAtKiosk([language])).not.toEqual([]);
  });
});
