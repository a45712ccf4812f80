import { ImapFlow } from 'imapflow';
import type { MailReports } from './mail-reports';
import { LARGEST_REPORT, readMailReport } from './read-mail-report';

/** What one look into the mailbox brought. */
export interface MailboxRound {
  /** Reports of mails that we sent. */
  readonly taken: number;
  /** Everything else that lay there: seen before, or none of ours. */
  readonly ignored: number;
  /** More lies there than one round reads. */
  readonly more: boolean;
}

const AT_ONCE = 50;

/**
 * The mailbox to which undeliverable mails come back. Every new mail in it is read once and marked as read, whatever it is;
 * nothing is deleted. Several may look at once: a report that is read twice counts once.
 */
export class BounceMailbox {
  private readonly box: { readonly host: string; readonly port: number; readonly secure: boolean };
  private readonly auth: { readonly user: string; readonly pass: string };
  private readonly folder: string;

  /** `imaps://user:password@host:993/INBOX`; signs inside the address are percent-encoded. */
  constructor(
    url: string,
    private readonly reports: Pick<MailReports, 'take'>,
  ) {
    const { protocol, hostname, port, username, password, pathname } = new URL(url);
    const secure = protocol === 'imaps:';
    this.box = { host: hostname, port: Number(port) || (secure ? 993 : 143), secure };
    this.auth = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
    this.folder = decodeURIComponent(pathname.slice(1)) || 'INBOX';
  }

  /** Rejects when the mailbox cannot be opened, or the database is away: what was not taken is read the next time. */
  async look(): Promise<MailboxRound> {
    // The library's own log would carry what people wrote.
    const client = new ImapFlow({ ...this.box, auth: this.auth, logger: false, socketTimeout: 30_000 });
    client.on('error', () => client.close());
    await client.connect();
    try {
      const lock = await client.getMailboxLock(this.folder);
      try {
        return await this.read(client);
      } finally {
        lock.release();
      }
    } finally {
      await client.logout().catch(() => client.close());
    }
  }

  private async read(client: ImapFlow): Promise<MailboxRound> {
    const found = (await client.search({ seen: false }, { uid: true })) || [];
    let taken = 0;
    for (const uid of found.slice(0, AT_ONCE)) {
      // One byte more than is read shows what is too large without fetching it.
      const mail = await client.fetchOne(String(uid), { source: { maxLength: LARGEST_REPORT + 1 } }, { uid: true });
      const report = mail && mail.source ? await readMailReport(mail.source) : null;
      if (report && (await this.reports.take(report)) === 'taken') taken += 1;
      await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
    }
    return { taken, ignored: Math.min(found.length, AT_ONCE) - taken, more: found.length > AT_ONCE };
  }
}
