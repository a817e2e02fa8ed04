// Runs in Node.js. Serves real faults of a network on the server of the tests.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { faultyAnswers } from './faultyAnswers.ts';

const workerFile = fileURLToPath(new URL('serviceWorker.js', import.meta.url));

/** The path below which the server is faulty. */
const root = '/faulty';

/** Creates a Vite plugin that answers requests below `/faulty/` as `faultyAnswers` says. */
export function faultyServer(): Plugin {
  return {
    name: 'faulty-server',
    configureServer({ middlewares, httpServer }) {
      const otherOrigin = startServer(answerFaultily);
      const closedOrigin = startServer(answerFaultily).then(({ server, origin }) => {
        server.close();
        return origin;
      });
      httpServer?.once('close', () => void otherOrigin.then(({ server }) => server.close()));

      middlewares.use(`${root}/origins`, (_, response) => {
        void Promise.all([otherOrigin, closedOrigin]).then(([{ origin }, closed]) => {
          response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ other: origin, closed }));
        });
      });
      middlewares.use(`${root}/serviceWorker.js`, (_, response) => {
        response.setHeader('Content-Type', 'text/javascript').end(readFileSync(workerFile, 'utf8'));
      });
      // A page that the service worker controls.
      middlewares.use(`${root}/page`, (_, response) => {
        response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>A page</title>');
      });
      middlewares.use(root, answerFaultily);
    },
  };
}

/** The last answer to each test file. */
const lastAnswers = new Map<string, ServerResponse>();

/** Answers a request for `/<id of a test file>/<name of an answer>`. */
function answerFaultily(request: IncomingMessage, response: ServerResponse): void {
  const [, id = '', name = ''] = (request.url ?? '').split('/');
  const answer = faultyAnswers[name];
  if (answer === undefined) return void response.writeHead(404).end(`There is no answer called ${name}.`);

  // In Chromium, a service worker waits on when the page has cancelled, and a browser opens only six connections.
  const lastAnswer = lastAnswers.get(id);
  if (lastAnswer?.writableEnded === false && !lastAnswer.destroyed) lastAnswer.end();
  lastAnswers.set(id, response);
  // A server that closes the connection before the whole request is there breaks the sending instead.
  request.resume().once('end', () => answer(request, response));
}

/** Starts a server of another origin, without the headers of CORS. It does not keep the process alive. */
async function startServer(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ server: Server; origin: string }> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const address = server.address();
  return { server, origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` };
}
