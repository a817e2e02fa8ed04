// `npm start`: installs what is missing and serves every message in Storybook. Needs nothing but Node.js and npm.
import { fileURLToPath } from 'node:url';
import { checkNode } from './setup/checkNode.mjs';
import { installPackages } from './setup/installPackages.mjs';
import { run } from './setup/run.mjs';
import { runMain, SetupError } from './setup/SetupError.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

await runMain(async () => {
  checkNode();
  await installPackages(root, 'Packages');

  console.log('Storybook: starting; Ctrl-C ends it');
  const storybook = fileURLToPath(new URL('../node_modules/storybook/dist/bin/dispatcher.js', import.meta.url));
  const forAPerson = process.stdout.isTTY && !process.env.CI;
  // `--ci` asks nothing and opens no window.
  const options = ['dev', '--port', '6006', ...(forAPerson ? [] : ['--ci'])];
  const stop = new AbortController();
  process.once('SIGTERM', () => stop.abort());
  // Ctrl-C reaches Storybook too, and this waits for it to end.
  let interrupted = false;
  process.on('SIGINT', () => (interrupted = true));
  const code = await run(process.execPath, [storybook, ...options], {
    cwd: root,
    stdio: 'inherit',
    signal: stop.signal,
  });
  if (code !== 0 && !interrupted && !stop.signal.aborted) {
    throw new SetupError(`Storybook ended with code ${code}; it says why above.`);
  }
});
