import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createMailIds, isMailId } from './mail-id';
import { type Mail, readMail } from './read-mail';

export interface Envelope {
  readonly from: string;
  readonly to: readonly string[];
}

export interface MailFilter {
  /** Only mails delivered to this address. */
  readonly to?: string;
  /** Only mails that arrived after the one of this id. */
  readonly after?: string;
  /** Only mails that arrived before the one of this id. */
  readonly before?: string;
  readonly limit: number;
}

/** The mails of one folder, one `.eml` file each. */
export class MailBox {
  private readonly nextId = createMailIds();
  private readonly recipients = new Map<string, readonly string[]>();

  private constructor(
    private readonly dir: string,
    /** In the order of arrival. */
    private readonly ids: string[],
  ) {}

  static async open(dir: string): Promise<MailBox> {
    await mkdir(dir, { recursive: true });
    const names = await readdir(dir);
    for (const name of names) if (name.endsWith('.tmp')) await rm(join(dir, name), { force: true });
    const ids = names.filter((name) => name.endsWith('.eml')).map((name) => name.slice(0, -'.eml'.length));
    return new MailBox(dir, ids.filter(isMailId).sort());
  }

  /** Stores a mail. When this returns, the mail survives a power cut; until then no reader sees any of it. */
  async keep(raw: Uint8Array, envelope: Envelope): Promise<string> {
    const id = this.nextId();
    const path = join(this.dir, `${id}.eml`);
    const draft = `${path}.tmp`;
    try {
      await writeThrough(draft, [Buffer.from(envelopeHeaders(envelope), 'utf8'), raw]);
      await rename(draft, path);
      await syncFolder(this.dir);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
    this.ids.push(id);
    // Two mails may be written at once and finish in the other order.
    this.ids.sort();
    return id;
  }

  /** The newest mails first. */
  async list({ to, after, before, limit }: MailFilter): Promise<readonly Mail[]> {
    const found: Mail[] = [];
    for (const id of [...this.ids].reverse()) {
      if (found.length === limit || (after && id <= after)) break;
      if (before && id >= before) continue;
      if (to && !(await this.isFor(id, to))) continue;
      const mail = await this.read(id);
      if (mail) found.push(mail);
    }
    return found;
  }

  async read(id: string): Promise<Mail | undefined> {
    if (!this.ids.includes(id)) return undefined;
    const mail = await readMail(id, await readFile(join(this.dir, `${id}.eml`)));
    this.recipients.set(id, mail.to.map(folded));
    return mail;
  }

  private async isFor(id: string, address: string): Promise<boolean> {
    if (!this.recipients.has(id)) await this.read(id);
    return this.recipients.get(id)?.includes(folded(address)) ?? false;
  }
}

const folded = (address: string): string => address.trim().toLowerCase();

/** What a mail server writes at the head: who was really meant, whatever the sender wrote in To. */
const envelopeHeaders = ({ from, to }: Envelope): string =>
  [`Return-Path: <${from}>`, ...to.map((address) => `Delivered-To: ${address}`), ''].join('\r\n');

async function writeThrough(path: string, parts: readonly Uint8Array[]): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    for (const part of parts) await file.writeFile(part);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(dir: string): Promise<void> {
  const folder = await open(dir, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
