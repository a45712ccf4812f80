import type { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import { MailNotSent, outcomeOf } from './mail-not-sent';

export interface MailMessage {
  /** Bare address; never built from several. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same as HTML; left out where the text is enough. */
  readonly html?: string;
  /** Becomes the Message-ID, so that an answer from the mail system can be matched: letters, digits and dashes. */
  readonly id: string;
  /** Stands behind the id in the Message-ID, to be known by in what comes back: letters, digits, dashes and underscores. */
  readonly tag?: string;
  /** Whither it comes back when it cannot be delivered; without one, to the sender. */
  readonly returnPath?: string;
  /** Where one click asks for less, without signing in. Source: RFC 8058. */
  readonly unsubscribeUrl?: string;
}

/** Sends one message, within 50 seconds resolves with its Message-ID when it was accepted, or rejects with MailNotSent. */
export interface Mailer {
  send(message: MailMessage): Promise<string>;
}

export interface SmtpOptions {
  readonly url: string;
  readonly from: string;
  /** Host part of message ids and links. */
  readonly host: string;
}

/** Nothing in it that could open a second recipient or a header. */
const BARE_ADDRESS = /^[^\s<>,;:"()\p{Cc}]+@[^\s<>,;:"()@\p{Cc}]+$/u;

/** Shorter than any lease under which a message is sent, also when the server trickles its replies. */
const LONGEST_MS = 50_000;

/**
 * Speaks SMTP, with a connection for each message: a pool would keep idle connections that the server has left, and sends
 * again by rules of its own.
 */
export class SmtpMailer implements Mailer {
  constructor(private readonly options: SmtpOptions) {}

  async send(message: MailMessage): Promise<string> {
    const { url, from, host } = this.options;
    if (!BARE_ADDRESS.test(message.to)) throw new MailNotSent('refused', 'the recipient is not one bare address');
    const transport = createTransport({
      url,
      connectionTimeout: 5_000,
      greetingTimeout: 5_000,
      socketTimeout: 20_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    let body: Readable | undefined;
    transport.use('stream', (mail, done) => {
      mail.message.processFunc((input) => {
        body = input;
        return input;
      });
      done();
    });
    try {
      const info = await transport.sendMail({
        from,
        to: { name: '', address: message.to },
        subject: message.subject,
        text: message.text,
        html: message.html,
        messageId: `<${message.id}${message.tag ? `.${message.tag}` : ''}@${host}>`,
        ...(message.returnPath ? { envelope: { from: message.returnPath, to: message.to } } : {}),
        headers: { 'Auto-Submitted': 'auto-generated', ...unsubscribing(message.unsubscribeUrl) },
        signal: AbortSignal.timeout(LONGEST_MS),
      });
      return info.messageId;
    } catch (error) {
      // The library names the connection as the culprit both before and after the text: only the stream tells.
      throw new MailNotSent(outcomeOf(error, body?.readableDidRead ?? false), error);
    } finally {
      transport.close();
    }
  }
}

/** Where mail programs put their own button. */
const unsubscribing = (url: string | undefined): Readonly<Record<string, string>> =>
  url === undefined ? {} : { 'List-Unsubscribe': `<${url}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
