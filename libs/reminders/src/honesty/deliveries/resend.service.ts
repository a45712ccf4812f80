import { Injectable } from '@nestjs/common';
import { Audit, Database, notFound, say } from '@mamori/platform';
import type { Delivery } from '../../schema.gen';
import { named } from './deliveries.service';
import { DeliveryListRepository } from './delivery-list.repository';
import { mayResend, type ResendVerdict } from './may-resend';
import { ResendRepository } from './resend.repository';

export type ResendOutcome =
  | { readonly type: 'DeliveryResent'; readonly delivery: Delivery }
  | { readonly type: 'DeliveryNotResendable'; readonly message: string };

/** Sends again by hand what did not arrive. */
@Injectable()
export class ResendService {
  constructor(
    private readonly db: Database,
    private readonly deliveries: DeliveryListRepository,
    private readonly again: ResendRepository,
    private readonly audit: Audit,
  ) {}

  /** A new message beside the old one, which stays as it is. Throws NOT_FOUND where the viewer sees nothing of it. */
  resend(id: string): Promise<ResendOutcome> {
    return this.db.transaction(async () => {
      await this.again.lock(id);
      const kept = await this.deliveries.find(id);
      if (!kept) throw notFound('message', id);
      const verdict = mayResend(kept);
      if (verdict !== 'may') return { type: 'DeliveryNotResendable', message: sayWhyNot(verdict) };
      const againId = await this.again.resend(id);
      const clinics = new Set(kept.lines.map(({ clinicId }) => clinicId ?? null));
      const [clinicId = null] = clinics.size === 1 ? clinics : [];
      const after = { resendOf: id, channel: kept.delivery.channel };
      await this.audit.record({
        action: 'delivery.resent',
        objectKind: 'delivery',
        objectId: againId,
        clinicId,
        after,
      });
      const made = await this.deliveries.find(againId);
      if (!made) throw new Error(`message ${againId} has gone`);
      return { type: 'DeliveryResent', delivery: named(made.delivery) };
    });
  }
}

function sayWhyNot(verdict: Exclude<ResendVerdict, 'may'>): string {
  switch (verdict) {
    case 'under_way':
      return say(
        'この通知はまだ送信の途中です。終わるまで待ってください。',
        'This message is still under way. Please wait until it has ended.',
      );
    case 'nothing_to_tell':
      return say(
        'この通知の内容は終わったか変わったため、送り直すものがありません。',
        'What this message told of is done or has changed. There is nothing to send again.',
      );
    case 'unwanted':
      return say(
        '受け取った人が迷惑メールとして届け出たため、送り直せません。本人に連絡してください。',
        'The recipient reported it as unwanted, so it cannot be sent again. Please talk to the person.',
      );
    case 'mend_first':
      return say(
        'このアドレスには届きません。先にアドレスを直してください。',
        'Mail does not reach this address. Please put the address right first.',
      );
  }
}
