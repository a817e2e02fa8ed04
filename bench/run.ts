// npm run bench: what a message costs in a real browser, beside the same HTML from static JSX and from bare i18next.t.
// Only ratios count: each round measures all subjects one after the other, in turns, and the medians are compared.
import { fileURLToPath } from 'node:url';
import { openPage } from './openPage.ts';
import type { Sample } from './page/main.tsx';
import { writeStaticMessage } from './writeStaticMessage.tsx';

const rounds = Number(process.env.BENCH_ROUNDS ?? 25);
const warmUpRounds = 4;
const names = ['static', 'bare', 'kit'] as const;
type Name = (typeof names)[number];

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** The middle of the ratios of each round, whose two figures were taken under the same load. */
function ratio(
  above: readonly Sample[],
  aboveKey: keyof Sample,
  below: readonly Sample[],
  belowKey: keyof Sample,
): number {
  return median(above.map((sample, round) => sample[aboveKey] / (below[round]?.[belowKey] ?? NaN)));
}

writeStaticMessage(folder('page/StaticMessage.generated.tsx'));
const { page, close } = await openPage('page');
try {
  await page.waitForFunction(() => typeof window.measure === 'function');
  const html = await Promise.all(names.map((name) => page.evaluate((subject) => window.htmlOf(subject), name)));
  if (new Set(html).size > 1) throw new Error('The subjects do not show the same HTML, so their figures say nothing.');

  const samples: Record<Name, Sample[]> = { static: [], bare: [], kit: [] };
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    const turn = names.map((_, index) => names[(index + Math.abs(round)) % names.length] ?? 'kit');
    for (const name of turn) {
      const sample = await page.evaluate((subject) => window.measure(subject), name);
      if (round >= 0) samples[name].push(sample);
    }
  }

  const ms = (name: Name, key: keyof Sample) => `${median(samples[name].map((sample) => sample[key])).toFixed(1)} ms`;
  const row = (what: string, key: keyof Sample, bar: string, figure: number) => ({
    what,
    'static JSX': ms('static', key),
    'bare i18next.t': ms('bare', key),
    'face-status-kit': ms('kit', key),
    'kit ÷ bare': ratio(samples.kit, key, samples.bare, key).toFixed(2),
    figure: figure.toFixed(2),
    bar,
  });
  console.table([
    row('mount 512 messages', 'mount', '≤ 1.3 × static', ratio(samples.kit, 'mount', samples.static, 'mount')),
    row('2,000 changes of one', 'changes', '≤ 1.3 × static', ratio(samples.kit, 'changes', samples.static, 'changes')),
    row('change of language of 512', 'language', '≤ 1.5 × mount', ratio(samples.kit, 'language', samples.kit, 'mount')),
  ]);
  console.log(
    `Medians of ${rounds} rounds in ${await page.evaluate(() => /Chrom\w+\/\d+/.exec(navigator.userAgent)?.[0])}.`,
  );
} finally {
  await close();
}
