import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';

/** The socket of webkitWindow.py. */
export interface WindowConnection {
  /** Changes a setting and resolves once it holds. */
  set(name: 'dark' | 'animations', isOn: boolean): Promise<void>;
  close(): void;
}

export async function connectWindow(socketFile: string): Promise<WindowConnection> {
  const socket = connect(socketFile);
  await once(socket, 'connect');
  const answers = createInterface({ input: socket })[Symbol.asyncIterator]();
  return {
    async set(name, isOn) {
      socket.write(`${name} ${Number(isOn)}\n`);
      await answers.next();
    },
    close: () => void socket.destroy(),
  };
}
