import type { MailMessage, SecretBox } from '@mamori/platform';
import { MailTags } from '../reports/mail-tags';

/** Where our mails come from and lead to. */
export interface MailPlaces {
  /** The product without a path, for links. */
  readonly origin: string;
  /** Whither mails that cannot be delivered come back, `bounces@example.jp`; null where nobody reads them. */
  readonly bounceAddress: string | null;
}

export interface MarkedMail {
  readonly tenantId: string;
  readonly deliveryId: string;
  readonly memberId: string;
}

/** Marks a mail with what it is known by when something comes back, and with the link by which a person asks for less. */
export type MarkMail = (mail: MarkedMail) => Pick<MailMessage, 'tag' | 'returnPath' | 'unsubscribeUrl'>;

/** Without a key of secrets nothing can be sealed, and mails go unmarked. */
export function mailMarks(box: SecretBox, { origin, bounceAddress }: MailPlaces): MarkMail {
  if (!box.isReady) return () => ({});
  const key = box.derive('mail tags');
  const messages = new MailTags(key, 'message');
  const people = new MailTags(key, 'unsubscribe');
  return ({ tenantId, deliveryId, memberId }) => {
    const tag = messages.tagOf({ tenantId, id: deliveryId });
    return {
      tag,
      ...(bounceAddress === null ? {} : { returnPath: bounceAddress.replace('@', `+${tag}@`) }),
      unsubscribeUrl: `${origin}/unsubscribe/${people.tagOf({ tenantId, id: memberId })}`,
    };
  };
}
