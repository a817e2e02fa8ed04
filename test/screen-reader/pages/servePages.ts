import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** The pages of this folder, by the names of their files. */
export type PageName = 'message' | 'live' | 'kiosk' | 'kioskExample' | 'enrolmentExample';

/** A server for the pages, built from the sources of the kit. */
export interface PageServer {
  /** Returns the address of a page in a language, with options for it. */
  readonly getUrl: (page: PageName, language: string, options: object) => string;
  readonly close: () => void;
}

const root = join(import.meta.dirname, '../../..');
const pageNames: readonly PageName[] = ['message', 'live', 'kiosk', 'kioskExample', 'enrolmentExample'];

/** Builds the pages as for development, in which StrictMode mounts twice, and serves them to this machine. */
export async function servePages(): Promise<PageServer> {
  const files = await bundle();
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const name = basename(pathname);
    const file = files.get(name);
    if (file) response.setHeader('Content-Type', name.endsWith('.css') ? 'text/css' : 'text/javascript').end(file);
    else if (files.has(`${name}.js`))
      response.setHeader('Content-Type', 'text/html').end(writeHtml(name, searchParams.get('lang')));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    getUrl(page, language, options) {
      const query = new URLSearchParams({ lang: language, options: JSON.stringify(options) });
      return `http://127.0.0.1:${port}/${page}?${query.toString()}`;
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Returns the scripts and stylesheets by their names. */
async function bundle(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: pageNames.map((name) => join(import.meta.dirname, `${name}.tsx`)),
    outdir: root,
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    // The other names of the kit are in the paths of tsconfig.json.
    alias: { 'face-status-kit/styles.css': join(root, 'src/styles.css') },
    define: { 'process.env.NODE_ENV': '"development"' },
    logLevel: 'warning',
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}

function writeHtml(name: string, language: string | null): string {
  return `<!doctype html>
<html lang="${language === 'id' ? 'id' : 'en'}">
  <head>
    <meta charset="utf-8" />
    <title>${name}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/${name}.css" />
  </head>
  <body>
    <script type="module" src="/${name}.js"></script>
  </body>
</html>`;
}
