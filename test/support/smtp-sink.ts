import { SMTPServer } from 'smtp-server';
import { freePort } from './free-port';

/** Where a conversation is held up: before the greeting, or once the text has arrived and is not yet acknowledged. */
export type HoldPoint = 'greeting' | 'acknowledgement';

/** A mail server that remembers what a person would find in the mailbox, and can be held up. */
export interface SmtpSink {
  readonly url: string;
  /** Message-IDs with the recipient, in the order of arrival; a message whose text came in full is there, acknowledged or not. */
  readonly arrived: readonly { readonly id: string; readonly to: string }[];
  /** How many conversations wait at the point. */
  held(): number;
  hold(point: HoldPoint): void;
  release(): void;
  close(): Promise<void>;
}

export async function createSmtpSink(): Promise<SmtpSink> {
  const arrived: { id: string; to: string }[] = [];
  const waiting = new Set<() => void>();
  let point: HoldPoint | undefined;
  const pass = (at: HoldPoint, go: () => void) => {
    if (point === at) waiting.add(go);
    else go();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onConnect: (_, done) => pass('greeting', () => done()),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const id = /^message-id: *<([^>]+)>/im.exec(Buffer.concat(chunks).toString())?.[1] ?? 'none';
        for (const { address } of session.envelope.rcptTo) arrived.push({ id, to: address });
        pass('acknowledgement', () => done());
      });
    },
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
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
