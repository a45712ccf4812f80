import { MailNotSent, type Mailer } from '@mamori/platform';
import { writeMail } from '../mail/mail-page';
import type { Channel, ChannelTarget, OutgoingMessage, SendOutcome } from './channel';

/** Mail by the product's own server: SMTP knows no key against copies. */
export class MailChannel implements Channel {
  readonly kind = 'mail';
  readonly isKeyed = false;

  constructor(private readonly mailer: Mailer) {}

  async send({ id, content }: OutgoingMessage, target: ChannelTarget): Promise<SendOutcome> {
    if (target.type !== 'person') return { outcome: 'refused', failure: 'a mail goes to a person' };
    try {
      return { outcome: 'sent', providerId: await this.mailer.send({ ...writeMail(content), to: target.email, id }) };
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      return { outcome: error instanceof MailNotSent ? error.outcome : 'unclear', failure };
    }
  }
}
