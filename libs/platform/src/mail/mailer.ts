import { createTransport, type Transporter } from 'nodemailer';

export interface MailMessage {
  /** Bare address; never built from several. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Becomes the Message-ID, so that an answer from the mail system can be matched: letters, digits and dashes. */
  readonly id: string;
}

/** Sends one message and resolves with the server's id when it was accepted; rejects otherwise. */
export interface Mailer {
  send(message: MailMessage): Promise<string>;
  close(): void;
}

export interface SmtpOptions {
  readonly url: string;
  readonly from: string;
  /** Host part of message ids and links. */
  readonly host: string;
}

/** A refusal that will not change by trying again: the address or the content is at fault. */
export function isPermanentMailError(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'responseCode' in error &&
    typeof error.responseCode === 'number' &&
    error.responseCode >= 500
  );
}

/** True when the message surely did not leave: the connection was never made, or the server refused before the text. */
export function isBeforeSending(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const code = 'code' in error ? error.code : undefined;
  const command = 'command' in error ? error.command : undefined;
  return (
    code === 'ECONNREFUSED' ||
    code === 'EDNS' ||
    command === 'CONN' ||
    command === 'EHLO' ||
    command === 'MAIL FROM' ||
    command === 'RCPT TO'
  );
}

export class SmtpMailer implements Mailer {
  private readonly transport: Transporter;

  constructor(private readonly options: SmtpOptions) {
    this.transport = createTransport({
      url: options.url,
      pool: true,
      maxConnections: 4,
      connectionTimeout: 5_000,
      greetingTimeout: 5_000,
      socketTimeout: 20_000,
    });
  }

  async send(message: MailMessage): Promise<string> {
    const info = await this.transport.sendMail({
      from: this.options.from,
      to: { name: '', address: message.to },
      subject: message.subject,
      text: message.text,
      html: message.html,
      messageId: `<${message.id}@${this.options.host}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
    return info.messageId;
  }

  close(): void {
    this.transport.close();
  }
}
