import type { AddressInfo, Server } from 'node:net';
import { createHttpDoor } from './http-door';
import { MailBox } from './mail-box';
import { createSmtpDoor } from './smtp-door';

export interface InboxOptions {
  /** 0 takes any free port. */
  readonly smtpPort: number;
  /** 0 takes any free port. */
  readonly httpPort: number;
  /** The folder of the `.eml` files; made when absent. */
  readonly dir: string;
}

export interface Inbox {
  readonly smtpPort: number;
  readonly httpPort: number;
  /** Stops taking mail and waits until mail that is being written is on disk. */
  close(): Promise<void>;
}

/**
 * Runs the local mail sink on 127.0.0.1: takes any mail by SMTP, keeps it in a folder, shows it by HTTP.
 *
 * `GET /` lists, `GET /messages/<id>` shows; `GET /api/messages?to=&limit=&after=` answers
 * `[{id, to, from, subject, at, text}]`, all strings, newest first. The query's `to` is one whole address, `limit` 1 to 500 (50),
 * `after` an id of which only later arrivals are wanted; `GET /livez` answers 200.
 * Rejects with the system's error when a port is taken or the folder cannot be used.
 */
export async function runInbox({ smtpPort, httpPort, dir }: InboxOptions): Promise<Inbox> {
  const box = await MailBox.open(dir);
  const smtp = createSmtpDoor(box);
  // A sender that breaks off is no failure of the inbox.
  smtp.on('error', () => undefined);
  const http = createHttpDoor(box);
  const closeSmtp = (): Promise<void> => new Promise((done) => smtp.close(() => done()));
  const smtpAt = await listen(smtp.server, smtpPort);
  try {
    const httpAt = await listen(http, httpPort);
    return {
      smtpPort: smtpAt,
      httpPort: httpAt,
      close: async () => {
        await closeSmtp();
        await new Promise((done) => {
          http.close(done);
          http.closeAllConnections();
        });
      },
    };
  } catch (error) {
    await closeSmtp();
    throw error;
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen({ port, host: '127.0.0.1' }, () => {
      server.off('error', fail);
      const address: AddressInfo | string | null = server.address();
      done(address && typeof address === 'object' ? address.port : port);
    });
  });
}
