import type { Browser } from 'playwright';
import { checkPage } from './checkPage.ts';
import { readVersions, type Installer } from './createInstaller.ts';
import type { MatrixApp, ServedPage } from './MatrixApp.ts';
import type { Result } from './results.ts';
import { runCommand } from './runCommand.ts';
import { servePage } from './servePage.ts';

/** Installs, builds and checks one app. A failure is a result, not an error. */
export async function runApp(app: MatrixApp, browser: Browser, { install }: Installer): Promise<Result> {
  const date = new Date().toISOString().slice(0, 10);
  const nodeMajor = Number(process.versions.node.split('.')[0]);
  if (app.needsNode && nodeMajor < app.needsNode) {
    return { outcome: 'not tried', date, versions: {}, checked: `needs Node ${app.needsNode}` };
  }

  let versions = {};
  try {
    const folder = install(app);
    versions = readVersions(app, folder);
    const outputs = app.commands.map((command) => runCommand(command, folder));
    const checks = [
      ...(app.passedTests ? [countTests(app.passedTests, outputs.at(-1) ?? '')] : []),
      ...(app.page ? ['build', ...(await openPage(app.page, folder, browser))] : []),
    ];
    return { outcome: 'pass', date, versions, checked: checks.join(', ') || 'exit codes' };
  } catch (error) {
    const { message } = error as Error;
    console.error(message);
    return { outcome: 'FAIL', date, versions, checked: message.split('\n')[0]?.slice(0, 200) ?? '' };
  }
}

async function openPage(page: ServedPage, folder: string, browser: Browser): Promise<readonly string[]> {
  const server = await servePage(page, folder);
  try {
    return await checkPage(browser, server.url, page);
  } finally {
    await server.close();
  }
}

function countTests(pattern: RegExp, output: string): string {
  const count = Number(pattern.exec(output)?.[1] ?? 0);
  if (count === 0) throw new Error(`No test passed: ${output.trim().slice(-500)}`);
  return `${count} tests`;
}
