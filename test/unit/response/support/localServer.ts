import { createServer, type RequestListener } from 'node:http';

/** A real server on this machine. */
export interface LocalServer {
  readonly url: string;
  readonly close: () => void;
}

/** Starts a real server on this machine, for tests of what fetch and the clients really do. */
export async function startServer(answer: RequestListener): Promise<LocalServer> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`, close };
}
