import { Injectable } from '@nestjs/common';
import { Audit, Database, inEachTenant } from '@mamori/platform';
import { MessageRepository } from '../messages/message.repository';
import { ReminderPolicies } from '../policies/reminder-policies';
import { minutesOfQuiet } from '../policy/plan/quiet-hours';
import { type FallbackMail, FallBackRepository } from './fall-back.repository';

/** A tenant's share of a round. */
const SHARE = 500;
const TENANTS_AT_ONCE = 2;

/**
 * Writes a mail where a message on another channel did not arrive in time: to its person, or to the office for a room. Any
 * number of processes may do so at once; each message is made up for once.
 */
@Injectable()
export class FallBack {
  constructor(
    private readonly db: Database,
    private readonly rows: FallBackRepository,
    private readonly messages: MessageRepository,
    private readonly policies: ReminderPolicies,
    private readonly audit: Audit,
  ) {}

  /** Returns how many mails took the place of another message. */
  async run(onError: (tenantId: string, error: unknown) => void): Promise<number> {
    const rounds = await inEachTenant(await this.rows.tenants(), () => this.share(), {
      occasion: 'fallback',
      atOnce: TENANTS_AT_ONCE,
      onError,
    });
    return rounds.reduce((sum, count) => sum + count, 0);
  }

  private share(): Promise<number> {
    return this.db.transaction(async () => {
      const { settings } = await this.policies.of([]);
      const seen = await this.rows.lines(settings.fallbackMinutes, SHARE);
      await this.messages.lockTargets(seen.map(({ memberId }) => memberId));
      // Looked at again: whoever wrote to the same people first has made up for it.
      const lines = seen.length > 0 ? await this.rows.lines(settings.fallbackMinutes, SHARE) : [];
      const mails = new Map<string, FallbackMail>();
      const told = new Set<string>();
      const placed = lines.flatMap((line) => {
        const { memberId, reminderId, clinicId, fallbackOf } = line;
        // Two channels may fail at once: the stage is told by one mail.
        if (told.has(`${memberId} ${reminderId}`)) return [];
        told.add(`${memberId} ${reminderId}`);
        const key = `${memberId} ${fallbackOf}`;
        const mail = mails.get(key) ?? this.rows.newMail(line);
        mails.set(key, mail);
        return [{ deliveryId: mail.id, reminderId, clinicId }];
      });
      const digests = await this.rows.addDigests(settings.fallbackMinutes);
      const waitSeconds = minutesOfQuiet(await this.messages.timeAfter(0), settings.quiet) * 60;
      if (mails.size > 0) await this.rows.addMails([...mails.values()], waitSeconds);
      if (placed.length > 0) await this.messages.addLines(placed);
      for (const id of new Set([...[...mails.values()].map(({ fallbackOf }) => fallbackOf), ...digests]))
        await this.audit.record({ action: 'delivery.fell-back', objectKind: 'delivery', objectId: id, clinicId: null });
      return mails.size + digests.length;
    });
  }
}
