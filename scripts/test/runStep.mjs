import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { countTests } from './countTests.mjs';

/**
 * Runs a step and says how it went; what the step itself said is shown where it failed, or where that is its point.
 *
 * @param {{ name: string, script: string, tests?: boolean, shown?: boolean }} step
 * @param {string} reports a folder for the reports of tests
 */
export async function runStep(step, reports) {
  console.log(`▸ ${step.name} …`);
  const started = Date.now();
  const report = join(reports, `${step.script.replace(':', '-')}.json`);
  const reporters = ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await runQuietly('npm', ['run', '--silent', step.script, ...(step.tests ? reporters : [])]);

  const one = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const result = { ...step, ...(step.tests ? countTests(report, code) : one), seconds: (Date.now() - started) / 1000 };
  if (result.failed > 0 || step.shown) console.log(`\n${output.trimEnd()}\n`);
  console.log(`${result.failed > 0 ? '✗' : '✓'} ${step.name}: ${result.seconds.toFixed(1)} s`);
  return result;
}

function runQuietly(command, args) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => (output += text));
  }
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, output: String(error) }));
    child.once('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
