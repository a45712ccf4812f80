import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { MailBox } from './mail-box';

const sizeLimit = 25 * 1024 * 1024;

/** The SMTP side: takes any mail from this machine, and says 250 only when it is on disk. */
export function createSmtpDoor(box: MailBox): SMTPServer {
  return new SMTPServer({
    name: 'localhost',
    banner: 'Mamori local inbox',
    // Without a certificate an offered STARTTLS would only make senders fail.
    disabledCommands: ['STARTTLS'],
    authOptional: true,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    lenientAddressParsing: true,
    size: sizeLimit,
    closeTimeout: 1_000,
    logger: false,
    onAuth: (auth, _session, done) => done(null, { user: auth.username ?? 'local' }),
    onData: (stream, session, done) => {
      take(box, stream, session).then(
        (id) => done(null, `kept as ${id}`),
        (error: unknown) => done(refusal(error)),
      );
    },
  });
}

async function take(box: MailBox, stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<string> {
  const raw = await buffer(stream);
  if (stream.sizeExceeded) throw new TooLarge();
  const from = envelope.mailFrom ? envelope.mailFrom.address : '';
  return box.keep(raw, { from, to: envelope.rcptTo.map(({ address }) => address) });
}

class TooLarge extends Error {}

/** 552 is final; 452 asks the sender to try again, so a full disk loses no mail. */
function refusal(error: unknown): Error & { responseCode: number } {
  if (error instanceof TooLarge)
    return Object.assign(new Error('the mail is larger than 25 MB'), { responseCode: 552 });
  return Object.assign(new Error('the inbox could not store the mail, try again later'), { responseCode: 452 });
}
