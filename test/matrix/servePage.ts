import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ServedPage, ServerPage, StaticPage } from './MatrixApp.ts';
import { createEnvironment } from './runCommand.ts';

/** A running server of an app. */
export interface AppServer {
  /** The address, without a path. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The time in which the server of an app has to answer, in ms. */
const startTimeoutMs = 60_000;

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves the built page of an app on a free port of this machine. */
export async function servePage(page: ServedPage, folder: string): Promise<AppServer> {
  return 'staticFolder' in page ? serveFolder(page, folder) : startServer(page, folder);
}

async function serveFolder({ staticFolder, policy }: StaticPage, folder: string): Promise<AppServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    readFile(join(folder, staticFolder, normalize(file))).then(
      (content) => {
        if (policy) response.setHeader('Content-Security-Policy', policy);
        response.setHeader('Content-Type', contentTypes[extname(file)] ?? 'application/octet-stream').end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  const port = await listen(server);
  return { url: `http://127.0.0.1:${port}`, close: () => close(server) };
}

/** Starts the server of an app in a process group of its own, so that its children end with it. */
async function startServer({ startCommand }: ServerPage, folder: string): Promise<AppServer> {
  const port = await findFreePort();
  const env = { ...createEnvironment(folder), PORT: String(port), HOST: '127.0.0.1', NODE_ENV: 'production' };
  const child = spawn(startCommand, { cwd: folder, env, shell: true, detached: true });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const close = async () => {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    await ended;
  };

  const url = `http://127.0.0.1:${port}`;
  for (let waitedMs = 0; waitedMs < startTimeoutMs; waitedMs += 250) {
    if (child.exitCode !== null) break;
    if (await canAnswer(url)) return { url, close };
    await wait(250);
  }
  await close();
  throw new Error(`\`${startCommand}\` does not answer: ${output.trim().slice(-2000)}`);
}

async function canAnswer(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await close(server);
  return port;
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
