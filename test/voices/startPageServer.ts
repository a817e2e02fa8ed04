import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { text } from 'node:stream/consumers';
import type { RecordedEvent } from './page/recordSpeech.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

export interface PageServer {
  /** The address, without a path. */
  readonly url: string;
  /** What the page has reported so far. Empty it before the next page. */
  readonly events: RecordedEvent[];
  readonly close: () => void;
}

/** Serves the built page on a free port of this machine, and receives what the page reports. */
export async function startPageServer(folder: string): Promise<PageServer> {
  const events: RecordedEvent[] = [];
  const server = createServer((request, response) => {
    if (request.method === 'POST') {
      void text(request).then((body) => {
        events.push(JSON.parse(body) as RecordedEvent);
        response.writeHead(204).end();
      });
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = pathname.endsWith('/') ? 'index.html' : pathname;
    readFile(join(folder, normalize(file))).then(
      (content) => response.setHeader('Content-Type', contentTypes[extname(file)] ?? 'text/plain').end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${port}`, events, close };
}
