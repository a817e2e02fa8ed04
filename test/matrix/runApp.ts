import { rmSync } from 'node:fs';
import type { Browser } from 'playwright';
import { checkPage } from './checkPage.ts';
import { createAppFolder, installApp, readVersions } from './installApp.ts';
import type { MatrixApp, ServedPage } from './MatrixApp.ts';
import type { Result } from './results.ts';
import { runCommand } from './runCommand.ts';
import { servePage } from './servePage.ts';

export interface RunOptions {
  readonly browser: Browser;
  /** The packed kit. */
  readonly tarball: string;
  /** Whether the app's folder stays, to look into it. */
  readonly keepsFolder: boolean;
}

/** Installs, builds and checks one app. A failure is a result, not an error. */
export async function runApp(app: MatrixApp, { browser, tarball, keepsFolder }: RunOptions): Promise<Result> {
  const date = new Date().toISOString().slice(0, 10);
  const nodeMajor = Number(process.versions.node.split('.')[0]);
  if (app.needsNode && nodeMajor < app.needsNode) {
    return { outcome: 'not tried', date, versions: {}, checked: `needs Node ${app.needsNode}` };
  }

  const folder = createAppFolder(app);
  let versions = {};
  try {
    installApp(app, tarball, folder);
    versions = readVersions(app, folder);
    const outputs = app.commands.map((command) => runCommand(command, folder));
    const checks = [
      ...(app.commands.length > 0 && app.page ? ['build'] : []),
      ...(app.passedTests ? [countTests(app.passedTests, outputs.at(-1) ?? '')] : []),
      ...(app.page ? await openPage(app.page, folder, browser) : []),
    ];
    return { outcome: 'pass', date, versions, checked: checks.join(', ') || 'exit code' };
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('\n');
    console.error((error as Error).message);
    return { outcome: 'FAIL', date, versions, checked: reason.slice(0, 200) };
  } finally {
    if (keepsFolder) console.log(`${app.id} is in ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
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
