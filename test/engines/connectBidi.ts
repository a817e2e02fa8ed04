import { WebSocket, type RawData } from 'ws';

type Parameters = Readonly<Record<string, unknown>>;

/** A session of WebDriver BiDi. */
export interface BidiSession {
  /** Sends a command and resolves to its result. */
  send<Result = unknown>(method: string, parameters?: Parameters): Promise<Result>;
}

interface Answer {
  readonly id: number;
  readonly type: 'success' | 'error' | 'event';
  readonly result: unknown;
  readonly error: string;
  readonly message: string;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** Resolves to an open socket, or to `undefined` if nobody listens. */
export function openSocket(url: string): Promise<WebSocket | undefined> {
  // Screenshots are one message each.
  const socket = new WebSocket(url, { maxPayload: 512 * 1024 * 1024 });
  return new Promise((resolve) => {
    socket.once('open', () => resolve(socket));
    socket.once('error', () => resolve(undefined));
  });
}

/** Numbers the commands of a socket and gives each its answer. */
export function connectBidi(socket: WebSocket): BidiSession {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;

  socket.on('message', (data: RawData) => {
    const answer = JSON.parse((data as Buffer).toString()) as Answer;
    const command = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.type === 'error') command?.reject(new Error(`${answer.error}: ${answer.message}`));
    else command?.resolve(answer.result);
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has closed the connection.'));
    waiting.clear();
  });

  return {
    send: <Result>(method: string, parameters: Parameters = {}) => {
      const id = ++lastId;
      return new Promise<Result>((resolve, reject) => {
        waiting.set(id, { resolve: resolve as (result: unknown) => void, reject });
        socket.send(JSON.stringify({ id, method, params: parameters }));
      });
    },
  };
}
