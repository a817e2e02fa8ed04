// npm run bench: what a message costs in a real browser, layout included, beside
// - the same words in the simplest HTML, with one icon and a stylesheet of ten lines (page/Plain.tsx, page/plain.css);
// - the same HTML from static JSX, and from bare i18next.t, with the stylesheet of the kit.
// Each subject has a page of its own with its own stylesheet only. Only ratios count: each round measures all subjects
// one after the other, in turns, and the figure is the median of the ratios of the rounds.
import { fileURLToPath } from 'node:url';
import { openPages } from './openPages.ts';
import type { Sample } from './page/main.tsx';
import { writeStaticMessage } from './writeStaticMessage.tsx';

const rounds = Number(process.env.BENCH_ROUNDS ?? 25);
const warmUpRounds = 4;
const names = ['plain', 'static', 'bare', 'kit'] as const;
type Name = (typeof names)[number];

/** The most that the kit may cost as a multiple of another subject. */
const limits = { plain: 1.5, static: 1.3 } as const;
/** The most that a change of language may cost as a multiple of mounting. */
const languageLimit = 1.5;

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const samples: Record<Name, Sample[]> = { plain: [], static: [], bare: [], kit: [] };

/** Returns the median of the ratios of each round, whose two figures were taken under the same load. */
function getRatio(name: Name, other: Name, key: keyof Sample, otherKey = key): number {
  return median(samples[name].map((sample, round) => sample[key] / (samples[other][round]?.[otherKey] ?? NaN)));
}

writeStaticMessage(folder('page/StaticMessage.generated.tsx'));
const { pages, close } = await openPages(
  'page',
  names.map((name) => `?subject=${name}`),
);
try {
  const pagesByName = new Map(names.map((name, index) => [name, pages[index]]));
  const getPage = (name: Name) => {
    const page = pagesByName.get(name);
    if (!page) throw new Error(`The page of ${name} did not open.`);
    return page;
  };
  for (const page of pages) await page.waitForFunction(() => typeof window.measure === 'function');
  const sameHtml = (['static', 'bare', 'kit'] as const).map((name) => getPage(name).evaluate(() => window.htmlOf()));
  if (new Set(await Promise.all(sameHtml)).size > 1) {
    throw new Error('The subjects do not show the same HTML, so their figures say nothing.');
  }
  const sameText = names.map((name) => getPage(name).evaluate(() => window.textOf()));
  if (new Set(await Promise.all(sameText)).size > 1) {
    throw new Error('The subjects do not show the same words, so their figures say nothing.');
  }

  for (let round = -warmUpRounds; round < rounds; round += 1) {
    const turn = names.map((_, index) => names[(index + Math.abs(round)) % names.length] ?? 'kit');
    for (const name of turn) {
      const sample = await getPage(name).evaluate(() => window.measure());
      if (round >= 0) samples[name].push(sample);
    }
  }

  const formatMs = (name: Name, key: keyof Sample) => median(samples[name].map((sample) => sample[key])).toFixed(0);
  const rows = (
    [
      ['mount 512 messages', 'mount'],
      ['2,000 changes of one', 'changes'],
      ['change of language of 512', 'language'],
    ] as const
  ).map(([what, key]) => ({
    what,
    ...Object.fromEntries(names.map((name) => [`${name}, ms`, formatMs(name, key)])),
    'kit ÷ plain': getRatio('kit', 'plain', key).toFixed(2),
    'kit ÷ static': getRatio('kit', 'static', key).toFixed(2),
    'kit ÷ bare': getRatio('kit', 'bare', key).toFixed(2),
  }));
  console.table(rows);

  const checks = [
    ...(['mount', 'changes'] as const).flatMap((key) =>
      (['plain', 'static'] as const).map((other) => ({
        what: `${key}, kit ÷ ${other}`,
        figure: getRatio('kit', other, key),
        limit: limits[other],
      })),
    ),
    { what: 'language ÷ mount', figure: getRatio('kit', 'kit', 'language', 'mount'), limit: languageLimit },
  ];
  for (const { what, figure, limit } of checks) {
    console.log(`${figure <= limit ? 'within' : 'ABOVE'} the bar: ${what} = ${figure.toFixed(2)}, at most ${limit}`);
  }
  const browserName = await getPage('kit').evaluate(() => /Chrom\w+\/\d+/.exec(navigator.userAgent)?.[0]);
  console.log(`Medians of ${rounds} rounds in ${browserName}.`);
} finally {
  await close();
}
