import { connect, createServer, type Socket } from 'node:net';
import { freePort } from '../../support/free-port';

/** What becomes of the bytes: `swallow` keeps the connection and loses what the client says, as a dead line does. */
export type LineState = 'pass' | 'swallow' | 'refuse';

/** A line between the product and one of its servers, that may fail or be led to another server. */
export interface TcpProxy {
  readonly port: number;
  set(state: LineState): void;
  /** Leads new connections to another port. */
  leadTo(port: number): void;
  /** Ends every connection at once, in the middle of whatever it carries. */
  cut(): void;
  close(): Promise<void>;
}

/** Opens a line to a port of this machine. */
export async function openProxy(to: number): Promise<TcpProxy> {
  let target = to;
  let state: LineState = 'pass';
  const open = new Set<Socket>();
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.setNoDelay(true);
    socket.once('close', () => open.delete(socket));
    socket.on('error', () => socket.destroy());
  };
  const server = createServer((client) => {
    keep(client);
    if (state === 'refuse') return void client.destroy();
    const upstream = connect(target, '127.0.0.1');
    keep(upstream);
    client.on('data', (bytes) => {
      if (state === 'pass' && !upstream.write(bytes)) client.pause();
    });
    upstream.on('drain', () => client.resume());
    upstream.pipe(client);
    client.once('close', () => upstream.destroy());
    upstream.once('close', () => client.destroy());
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  // Not by a reset: Node 20 may then wait for ever for the handle when its process is to end.
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    port,
    set(next) {
      state = next;
    },
    leadTo(next) {
      target = next;
    },
    cut,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        cut();
      }),
  };
}
