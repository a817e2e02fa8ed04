// Runs in Node.js.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const json = { 'content-type': 'application/json' };

/** An answer of the API that is long enough to be cut in two, also when it is compressed. */
const longAnswer = JSON.stringify({
  status: '413',
  status_message: 'Face too small',
  numbers: Array.from({ length: 2000 }, (_, index) => (index * 7919) % 10_007),
});
const compressedAnswer = gzipSync(longAnswer);

/** Sends the first half of a body and then closes the connection. */
function cutOff(response: ServerResponse, body: string | Buffer): void {
  // In ms: the browser gets the first half before the connection closes.
  response.write(body.slice(0, body.length / 2), () => setTimeout(() => response.socket?.destroy(), 50));
}

const sendJson = (response: ServerResponse, body: string) => void response.writeHead(200, json).end(body);

/** The server's answers by the name of the fault, or of what is right. */
export const faultyAnswers: Readonly<Record<string, Answer>> = {
  success: (_, response) => sendJson(response, '{"status":"200","status_message":"Success","verified":true}'),
  'too-small': (_, response) => sendJson(response, '{"status":"413","status_message":"Face too small"}'),
  'byte-order-mark': (_, response) => sendJson(response, '\uFEFF{"status":"413","status_message":"Face too small"}'),
  huge: (_, response) => sendJson(response, `{"status":"413","status_message":"${'x'.repeat(2_000_000)}"}`),
  'proxy-413': (_, response) => {
    response.writeHead(413, { 'content-type': 'text/html' }).end('<h1>413 Request Entity Too Large</h1>');
  },
  'proxy-502': (_, response) => {
    response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>502 Bad Gateway</h1>');
  },
  'sign-in-page': (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in to the Wi-Fi</h1>');
  },

  reset: (request) => request.socket.destroy(),
  'never-answered': () => undefined,
  redirect: (_, response) => void response.writeHead(302, { location: 'success' }).end(),
  'redirect-loop': (_, response) => void response.writeHead(302, { location: 'redirect-loop' }).end(),

  'cut-length': (_, response) => {
    cutOff(response.writeHead(200, { ...json, 'content-length': longAnswer.length }), longAnswer);
  },
  'cut-chunked': (_, response) => cutOff(response.writeHead(200, json), longAnswer),
  'cut-compressed': (_, response) => {
    const headers = { ...json, 'content-encoding': 'gzip', 'content-length': compressedAnswer.length };
    cutOff(response.writeHead(200, headers), compressedAnswer);
  },
  'cut-compressed-chunked': (_, response) => {
    cutOff(response.writeHead(200, { ...json, 'content-encoding': 'gzip' }), compressedAnswer);
  },
  'not-compressed': (_, response) => {
    response.writeHead(200, { ...json, 'content-encoding': 'gzip' }).end(longAnswer);
  },
  stalled: (_, response) => void response.writeHead(200, json).write(longAnswer.slice(0, 1000)),
};
