// `npm start`: installs missing packages and shows every message in Storybook. Needs nothing but Node.js and npm.
import { spawn } from 'node:child_process';
import { installPackages, root } from './setup/setUp.mjs';

await installPackages();

console.log('Starting Storybook; press Ctrl+C to stop it.');
const isInteractive = process.stdout.isTTY && !process.env.CI;
const args = ['node_modules/storybook/dist/bin/dispatcher.js', 'dev', '--port', '6006'];
// `--ci` asks no questions and opens no browser window.
if (!isInteractive) args.push('--ci');
const storybook = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });

// Ctrl+C reaches Storybook without help; this process only waits for it to end.
let isInterrupted = false;
process.on('SIGINT', () => (isInterrupted = true));
process.once('SIGTERM', () => {
  isInterrupted = true;
  storybook.kill('SIGTERM');
});
storybook.once('close', (code) => {
  if (code === 0 || isInterrupted) return;
  console.error(`\nStorybook ended with exit code ${code}; the reason is above.`);
  process.exitCode = 1;
});
