// npm run bench:day: a day at a kiosk in a real browser: a million frames at 30 a second by a clock that runs ahead.
// Ends with 1 where the heap, the listeners or the timers grow, or where the page is touched though nothing changed.
import type { DayCount } from './day/main.tsx';
import { openPages } from './openPages.ts';

const frames = Number(process.env.BENCH_FRAMES ?? 1_000_000);
const looks = 10;

/** How far the heap may be from where it was after the first tenth, in MB: what a garbage collector leaves differs. */
const heapSlack = 0.5;

interface Look extends DayCount {
  /** In MB, after the garbage is collected. */
  readonly heap: number;
  readonly listeners: number;
}

const {
  pages: [page],
  close,
} = await openPages('day');
try {
  if (!page) throw new Error('The page did not open.');
  await page.waitForFunction(() => typeof window.runFrames === 'function');
  const browser = await page.context().newCDPSession(page);
  const seen: Look[] = [];
  for (let look = 0; look < looks; look += 1) {
    // In steps, since a browser stops a page that never answers.
    let count: DayCount | undefined;
    for (let step = 0; step < 10; step += 1) {
      count = await page.evaluate((some) => window.runFrames(some), Math.round(frames / looks / 10));
    }
    if (!count) throw new Error('No frame was shown.');
    await browser.send('HeapProfiler.collectGarbage');
    const { usedSize } = await browser.send('Runtime.getHeapUsage');
    const { jsEventListeners } = await browser.send('Memory.getDOMCounters');
    seen.push({ ...count, heap: Math.round((usedSize / 2 ** 20) * 100) / 100, listeners: jsEventListeners });
  }
  console.table(seen);

  const [first] = seen;
  const end = seen.at(-1);
  if (!first || !end) throw new Error('Nothing was seen.');
  const hours = (end.frames / 30 / 3600).toFixed(1);
  const perMinute = (changes: number) => (changes / (end.frames / 30 / 60)).toFixed(1);
  console.log(
    `${hours} hours: ${perMinute(end.rawChanges)} changes of the raw code a minute, ${perMinute(end.pageChanges)} of the page; ${end.forgotten} people forgotten.`,
  );
  const faults = [
    end.heap - first.heap > heapSlack && `the heap grew by ${(end.heap - first.heap).toFixed(2)} MB`,
    end.listeners > first.listeners + 20 && `listeners grew from ${first.listeners} to ${end.listeners}`,
    Math.max(...seen.map(({ timers }) => timers)) > 6 && 'more than 6 timers wait at once',
    end.idleTouches > 0 && `the page was touched ${end.idleTouches} times though nothing changed`,
  ].filter((fault) => typeof fault === 'string');
  for (const fault of faults) console.error(`Fault: ${fault}.`);
  if (faults.length > 0) process.exitCode = 1;
} finally {
  await close();
}
