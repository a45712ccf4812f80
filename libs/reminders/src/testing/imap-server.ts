import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A mailbox of one folder that knows no more of IMAP than a reader of it needs. */
export interface ImapServer {
  readonly url: string;
  /** Uids that were marked as read. */
  readonly seen: ReadonlySet<number>;
  put(raw: string): void;
  close(): Promise<void>;
}

export async function createImapServer(password = 'p@ss'): Promise<ImapServer> {
  const mails: Buffer[] = [];
  const seen = new Set<number>();
  const sockets = new Set<Socket>();

  const answers = (command: string, rest: string): readonly (string | Buffer)[] => {
    const uids = mails.map((_, at) => at + 1);
    switch (command) {
      case 'CAPABILITY':
        return ['* CAPABILITY IMAP4rev1'];
      case 'LOGIN':
        return rest.includes(password) ? [] : ['NO'];
      case 'LIST':
        return ['* LIST (\\HasNoChildren) "/" "INBOX"'];
      case 'SELECT':
        return [
          '* FLAGS (\\Seen)',
          `* ${mails.length} EXISTS`,
          '* OK [UIDVALIDITY 1] ok',
          `* OK [UIDNEXT ${mails.length + 1}] ok`,
        ];
      case 'UID SEARCH':
        return [`* SEARCH ${uids.filter((uid) => !seen.has(uid)).join(' ')}`.trimEnd()];
      case 'UID FETCH': {
        const uid = Number.parseInt(rest, 10);
        const mail = mails[uid - 1] ?? Buffer.alloc(0);
        return [
          Buffer.concat([
            Buffer.from(`* ${uid} FETCH (UID ${uid} BODY[]<0> {${mail.length}}\r\n`),
            mail,
            Buffer.from(')'),
          ]),
        ];
      }
      case 'UID STORE': {
        const uid = Number.parseInt(rest, 10);
        seen.add(uid);
        return [`* ${uid} FETCH (UID ${uid} FLAGS (\\Seen))`];
      }
      case 'LOGOUT':
        return ['* BYE'];
      default:
        return [];
    }
  };

  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.write('* OK ready\r\n');
    let rest = '';
    socket.on('data', (chunk) => {
      rest += chunk.toString();
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const [, tag = '', command = '', given = ''] = /^(\S+) ((?:UID )?\S+) ?(.*)$/i.exec(rest.slice(0, end)) ?? [];
        rest = rest.slice(end + 2);
        const lines = answers(command.toUpperCase(), given);
        const isRefused = lines[0] === 'NO';
        if (!isRefused) for (const line of lines) socket.write(Buffer.concat([Buffer.from(line), Buffer.from('\r\n')]));
        socket.write(`${tag} ${isRefused ? 'NO refused' : 'OK done'}\r\n`);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `imap://bounces:${encodeURIComponent(password)}@127.0.0.1:${port}/INBOX`,
    seen,
    put(raw) {
      mails.push(Buffer.from(raw.replace(/\r?\n/g, '\r\n')));
    },
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
