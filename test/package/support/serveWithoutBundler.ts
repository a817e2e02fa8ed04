import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** The addresses of packages below `/cdn/`, where the names in imports are replaced. */
const packages: Readonly<Record<string, string>> = {
  'face-status-kit/': '/cdn/node_modules/face-status-kit/dist/',
  i18next: '/node_modules/i18next/dist/esm/i18next.js',
};

/** A server of the files in a folder, as they are. */
export interface FileServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder without building anything. Below `/cdn/`, imports get addresses in place of names of packages. */
export async function serveWithoutBundler(folder: string): Promise<FileServer> {
  const readUrl = async (path: string): Promise<string> => {
    const isResolved = path.startsWith('/cdn/');
    const file = path.replace(/^\/cdn\/(?!node_modules)/, '/without-bundler/').replace(/^\/cdn\//, '/');
    const text = await readFile(join(folder, normalize(file)), 'utf8');
    if (!isResolved) return text;
    return Object.entries(packages).reduce(
      (code, [name, url]) => code.replaceAll(new RegExp(`from (['"])${name}`, 'g'), `from $1${url}`),
      text,
    );
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    readUrl(pathname).then(
      (text) => response.setHeader('Content-Type', contentTypes[extname(pathname)] ?? 'text/plain').end(text),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
