import { Injectable } from '@nestjs/common';
import { type RoleTransaction, sql } from '@mamori/platform';
import type { UsableLink } from '../set-up-link.repository';
import { AssistedRecoveryRepository } from './assisted-recovery.repository';
import { RecoveryCodeRepository } from './recovery-code.repository';
import { RecoveryLinkRepository } from './recovery-link.repository';
import { RecoveryNews } from './recovery-news';

const USED = sql(
  'assisted-recovery.used',
  `update identity.assisted_recoveries set used_at = now()
    where id = $1 and link_sent_at is not null and ready_at <= now() and expires_at > now()
      and used_at is null and objected_at is null and withdrawn_at is null returning id`,
);
const RECOVERED = sql(
  'person.recovered',
  `update identity.people set recovered_at = now(), password_hash = null, password_changed_at = null where id = $1`,
);
// Two administrators of one consultancy vouched: for that one alone. The others invite again.
const READMIT_ONLY_HERE = sql(
  'person.readmit-only-here',
  `update app.members set enrolled_at = null where person_id = $1 and tenant_id <> $2 and enrolled_at is not null`,
);

/** What follows when the link of an assisted recovery was used: every old way in is dead, and only this consultancy is open. */
@Injectable()
export class CompletedRecovery {
  constructor(
    private readonly recoveries: AssistedRecoveryRepository,
    private readonly codes: RecoveryCodeRepository,
    private readonly links: RecoveryLinkRepository,
    private readonly news: RecoveryNews,
  ) {}

  /** The recovery is used now. False when it was stopped at this very moment; true for a link that belongs to none. */
  async claim(tx: RoleTransaction, { recoveryId }: UsableLink): Promise<boolean> {
    return recoveryId === null || (await tx.query(USED, [recoveryId])).length === 1;
  }

  /** In the transaction that claimed the recovery and used its link up. */
  async complete(tx: RoleTransaction, { recoveryId, tenantId, personId, memberId }: UsableLink): Promise<void> {
    if (recoveryId === null) return;
    await tx.query(RECOVERED, [personId]);
    await tx.query(READMIT_ONLY_HERE, [personId, tenantId]);
    await this.codes.revokeAll(tx, personId);
    await this.links.revokeAll(tx, personId);
    const recovery = await this.recoveries.byId(tx, tenantId, recoveryId);
    if (!recovery) throw new Error('a recovery that is used has its member');
    await this.news.tell(tx, recovery, 'used', memberId);
  }
}
