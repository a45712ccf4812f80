import { currentActor, MailNotSent, type Mailer } from '@mamori/platform';
import type { MarkMail } from '../honesty/unsubscribe/mail-marks';
import { writeMail } from '../mail/mail-page';
import type { Channel, ChannelTarget, OutgoingMessage, SendOutcome } from './channel';

/** Mail by the product's own server: SMTP knows no key against copies. */
export class MailChannel implements Channel {
  readonly kind = 'mail';
  readonly isKeyed = false;

  constructor(
    private readonly mailer: Mailer,
    private readonly mark: MarkMail = () => ({}),
  ) {}

  async send({ id, content }: OutgoingMessage, target: ChannelTarget): Promise<SendOutcome> {
    if (target.type !== 'person') return { outcome: 'refused', failure: 'a mail goes to a person' };
    try {
      const marks = this.mark({ tenantId: currentActor().tenantId, deliveryId: id, memberId: target.memberId });
      const mail = { ...writeMail(content), ...marks, to: target.email, id };
      return { outcome: 'sent', providerId: await this.mailer.send(mail) };
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      return { outcome: error instanceof MailNotSent ? error.outcome : 'unclear', failure };
    }
  }
}
