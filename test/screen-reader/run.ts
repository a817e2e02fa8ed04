// `npm run test:screen-reader`: lets Orca read pages of the kit in Firefox and in Chromium, and compares what it says with
// what is promised. `npm run test:screen-reader -- firefox id changes dialog` runs a part: browsers, languages and ids of
// scenarios. `--save` writes the results and the transcripts in docs/. Only one Orca can run on a machine.
import { findBrowserPackages, hasProgram, installPrograms } from '../engines/installPrograms.ts';
import { findSpeechPackages } from '../engines/startSpeechDispatcher.ts';
import { parseRunArguments } from './parseRunArguments.ts';
import { servePages } from './pages/servePages.ts';
import { runBrowser } from './runBrowser.ts';
import { saveRun } from './saveRun.ts';

// So that the programs end too, which `startProgram` ends at the exit.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const { browsers, languages, scenarios, isSaving } = parseRunArguments(process.argv.slice(2));
installPrograms({
  ...(await findBrowserPackages(browsers)),
  xvfb: hasProgram('Xvfb'),
  openbox: hasProgram('openbox'),
  dbus: hasProgram('dbus-daemon'),
  'libglib2.0-bin': hasProgram('gdbus'),
  orca: hasProgram('orca'),
  ...findSpeechPackages('writing'),
});

const server = await servePages();
let brokenCount = 0;
for (const name of browsers) {
  const run = await runBrowser(name, languages, scenarios, server);
  brokenCount += run.results.flatMap(({ steps }) => steps).flatMap((step) => step.brokenPromises).length;
  if (isSaving) saveRun(run);
}
server.close();
console.log(brokenCount === 0 ? '\nAll promises are kept.' : `\nPromises that are not kept: ${brokenCount}.`);
process.exit(brokenCount === 0 ? 0 : 1);
