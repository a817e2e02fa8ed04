import type { RunningProgram } from './startProgram.ts';
import { waitUntil } from './waitUntil.ts';

/** A session of WebDriver over HTTP. */
export interface WebDriverSession {
  /** In the form `WebKitGTK 2.50.6`. */
  readonly version: string;
  /** Sends a command; the path is relative to the session. */
  readonly send: <Result = unknown>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<Result>;
}

interface Answer {
  readonly value: unknown;
}

interface Failure {
  readonly error: string;
  readonly message: string;
}

function isFailure(value: unknown): value is Failure {
  return typeof value === 'object' && value !== null && 'error' in value && 'message' in value;
}

/** Waits until the driver listens to a port, and opens a session there. */
export async function connectWebDriver(
  port: number,
  driver: RunningProgram,
  capabilities: object,
): Promise<WebDriverSession> {
  async function request<Result>(method: string, path: string, body: object = {}): Promise<Result> {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(method === 'POST' && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = (await response.json()) as Answer;
    if (isFailure(value)) throw new Error(`${value.error}: ${value.message}`);
    return value as Result;
  }

  await waitUntil(() => request<object>('GET', '/status').catch(() => undefined), {
    what: 'the driver',
    program: driver,
  });
  const session = await request<{
    sessionId: string;
    capabilities: { browserName: string; browserVersion: string };
  }>('POST', '/session', { capabilities: { alwaysMatch: capabilities } });
  return {
    version: session.capabilities.browserVersion,
    send: (method, path, body) => request(method, `/session/${session.sessionId}${path}`, body),
  };
}
