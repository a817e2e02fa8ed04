// `npm run test:voices`: what a kiosk speaks with real voices in Chromium and Firefox, and what it announces.
// `npm run test:voices -- firefox writing` runs a part: names of browsers, and `espeak-ng` (real voices, into a sound
// server without a loudspeaker) or `writing` (a voice that writes, to compare the texts).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { findBrowserPackages, hasProgram, installPrograms } from '../engines/installPrograms.ts';
import { launchers } from '../engines/launchers.ts';
import {
  findSpeechPackages,
  startSpeechDispatcher,
  type SpeechDispatcher,
  type SpeechDispatcherVoice,
} from '../engines/startSpeechDispatcher.ts';
import { startXvfb } from '../engines/startXvfb.ts';
import { buildPage } from './buildPage.ts';
import { runScenario } from './runScenario.ts';
import { scenarios, type Scenario, type SpeakingEngine } from './scenarios.ts';
import { startPageServer, type PageServer } from './startPageServer.ts';

const allEngines: readonly SpeakingEngine[] = ['chromium', 'firefox'];
const allVoices: readonly SpeechDispatcherVoice[] = ['espeak-ng', 'writing'];
const wanted = process.argv.slice(2);
const choose = <Name extends string>(names: readonly Name[]) => {
  const chosen = names.filter((name) => wanted.includes(name));
  return chosen.length > 0 ? chosen : names;
};
const unknown = wanted.filter((name) => ![...allEngines, ...allVoices].some((known) => known === name));
if (unknown.length > 0) throw new Error(`Nothing is called ${unknown.join(', ')}.`);

const chromiumArguments = ['--enable-speech-dispatcher', '--window-size=1200,900'];
const speakFirst = '--autoplay-policy=no-user-gesture-required';

let passed = 0;
let failed = 0;

/** Runs one scenario in a new browser, since a touch allows speech for as long as the browser runs. */
async function check(
  engine: SpeakingEngine,
  scenario: Scenario,
  server: PageServer,
  speech: SpeechDispatcher,
  display: string,
): Promise<void> {
  const { mayChromiumSpeakFirst = true } = scenario;
  const browser = await launchers[engine]({
    // Chromium speaks only with a window.
    headless: engine === 'firefox',
    env: { ...speech.env, DISPLAY: display },
    args: engine === 'chromium' ? [...chromiumArguments, ...(mayChromiumSpeakFirst ? [speakFirst] : [])] : [],
  });
  try {
    const writtenBefore = speech.readWritten().length;
    const page = await browser.openPage();
    const differences = [...(await runScenario(page, server, scenario))];
    const written = speech.readWritten().slice(writtenBefore);
    if (speech.voice === 'writing') differences.push(...compareTexts(server, written));
    const isRight = differences.length === 0;
    if (isRight) passed++;
    else failed++;
    console.log(`${isRight ? 'ok  ' : 'FAIL'} ${engine} ${browser.version}, ${speech.voice}: ${scenario.title}`);
    for (const line of differences) console.log(`       ${line}`);
  } finally {
    await browser.close();
  }
}

/** Returns the difference between the texts that the page has begun to speak and those that reached the voice. */
function compareTexts(server: PageServer, written: ReturnType<SpeechDispatcher['readWritten']>): readonly string[] {
  const begun = server.events.filter(({ event }) => event === 'begin').map(({ text }) => text);
  const reached = written.filter(({ event }) => event === 'begin').map(({ text }) => text);
  if (isDeepStrictEqual(begun, reached)) return [];
  return ['the texts that reached the voice', `  spoken:  ${begun.join(' | ')}`, `  reached: ${reached.join(' | ')}`];
}

installPrograms({
  ...(await findBrowserPackages(choose(allEngines))),
  xvfb: hasProgram('Xvfb'),
  openbox: hasProgram('openbox'),
  ...choose(allVoices).reduce((packages, voice) => ({ ...packages, ...findSpeechPackages(voice) }), {}),
});
const folder = mkdtempSync(join(tmpdir(), 'voices-page-'));
await buildPage(folder);
const server = await startPageServer(folder);
const display = await startXvfb();
try {
  for (const voice of choose(allVoices)) {
    const speech = await startSpeechDispatcher({ voice });
    try {
      for (const engine of choose(allEngines)) {
        const promised = scenarios.filter(({ engines = allEngines }) => engines.includes(engine));
        for (const scenario of promised) await check(engine, scenario, server, speech, display.env.DISPLAY);
      }
    } finally {
      speech.stop();
    }
  }
} finally {
  display.stop();
  server.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
