import PostalMime from 'postal-mime';
import { LetterRepository, LetterSender } from '@mamori/identity';
import { SmtpMailer } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';
import { createSmtpSink } from './smtp-sink';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Where its link leads, from the first slash. */
  readonly path: string;
  /** The secret in its link; '' when it has none. */
  readonly token: string;
}

/** Sends what lies in the ledger of letters by real mail, and hands out what arrived. */
export interface PostOffice {
  /** Every letter that waits, in the order in which it arrived. */
  deliver(): Promise<readonly Letter[]>;
  /** Delivers everything, and returns the one letter to the address whose link leads there. */
  letterTo(email: string, path: string): Promise<Letter>;
  close(): Promise<void>;
}

async function read(raw: string, to: string): Promise<Letter> {
  const { subject = '', text = '' } = await PostalMime.parse(raw);
  const path = new URL(/https?:\/\/\S+/.exec(text)?.[0] ?? 'none:/').pathname;
  return { to, subject, text, path, token: /^\/(?:set-up|recover|objection)\/([\w-]+)$/.exec(path)?.[1] ?? '' };
}

export async function createPostOffice(database: TestDatabase, origin: string): Promise<PostOffice> {
  const smtp = await createSmtpSink();
  const mailer = new SmtpMailer({ url: smtp.url, from: '守り <no-reply@mamori.example>', host: 'mamori.example' });
  const sender = new LetterSender(new LetterRepository(database.auth), mailer, { origin, leaseSeconds: 60 });
  let handedOut = 0;
  const deliver = async () => {
    while ((await sender.sendNext()) !== 'none');
    const fresh = smtp.arrived.slice(handedOut);
    handedOut += fresh.length;
    return Promise.all(fresh.map(({ raw, to }) => read(raw, to)));
  };
  return {
    deliver,
    async letterTo(email, path) {
      const found = (await deliver()).filter((letter) => letter.to === email && letter.path.startsWith(path));
      const [letter, another] = found;
      if (!letter || another) throw new Error(`${found.length} letters to ${email} lead to ${path}`);
      return letter;
    },
    close: () => smtp.close(),
  };
}
