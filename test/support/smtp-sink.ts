import type { Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { freePort } from './free-port';

/** Where a conversation is held up: before the greeting, before the text, or once that has arrived and is not yet acknowledged. */
export type HoldPoint = 'greeting' | 'text' | 'acknowledgement';

/** A mail server that remembers what a person would find in the mailbox, and can be held up. */
export interface SmtpSink {
  readonly url: string;
  /** In the order of arrival; a message whose text came in full is there, acknowledged or not. `raw` is it as it was sent. */
  readonly arrived: readonly { readonly id: string; readonly to: string; readonly raw: string }[];
  /** How many conversations wait at the point. */
  held(): number;
  hold(point: HoldPoint): void;
  release(): void;
  /** Whether the server says of a mail, counted from 0, that it cannot take it now; at first never. */
  busy(how: (mail: number) => boolean): void;
  /** Ends every conversation under way as a crash would. */
  cut(): void;
  close(): Promise<void>;
}

export async function createSmtpSink(): Promise<SmtpSink> {
  const arrived: { id: string; to: string; raw: string }[] = [];
  const waiting = new Set<() => void>();
  let point: HoldPoint | undefined;
  let isBusy: (mail: number) => boolean = () => false;
  let mails = -1;
  const pass = (at: HoldPoint, go: () => void) => {
    if (point === at) waiting.add(go);
    else go();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onConnect: (_, done) => pass('greeting', () => done()),
    onMailFrom: (_, __, done) =>
      isBusy((mails += 1)) ? done(Object.assign(new Error('busy, try again later'), { responseCode: 451 })) : done(),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      pass('text', () => stream.on('data', (chunk: Buffer) => chunks.push(chunk)));
      stream.on('end', () => {
        const raw = Buffer.concat(chunks).toString();
        const id = /^message-id:\s*<([^>]+)>/im.exec(raw)?.[1]?.replace(/\.[\w-]{55}@/, '@') ?? 'none';
        for (const { address } of session.envelope.rcptTo) arrived.push({ id, to: address, raw });
        pass('acknowledgement', () => done());
      });
    },
  });
  const sockets = new Set<Socket>();
  server.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('error', () => undefined);
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrived,
    held: () => waiting.size,
    hold(at) {
      point = at;
    },
    release() {
      point = undefined;
      for (const go of waiting) go();
      waiting.clear();
    },
    busy(how) {
      isBusy = how;
    },
    cut() {
      point = undefined;
      waiting.clear();
      for (const socket of sockets) socket.destroy();
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
