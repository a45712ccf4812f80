import { Injectable } from '@nestjs/common';
import { AuthDatabase, newId, onOccasion, type RoleTransaction, sql } from '@mamori/platform';
import { isStillBackedBy } from '../policy/assisted-recovery';
import { SetUpLinkRepository } from '../set-up-link.repository';
import { AssistedRecoveryRepository, type RecoveryRow } from './assisted-recovery.repository';
import { RecoveryNews } from './recovery-news';

const NEXT = sql(
  'assisted-recovery.next-ready',
  `select tenant_id as "tenantId", id, started_by as "startedBy", approved_by as "approvedBy"
     from identity.assisted_recoveries
    where ready_at <= now() and link_sent_at is null and expires_at > now()
      and used_at is null and objected_at is null and withdrawn_at is null
    order by ready_at limit 1 for update skip locked`,
);
const LINK_SENT = sql(
  'assisted-recovery.link-sent',
  `update identity.assisted_recoveries set link_sent_at = now() where id = $1`,
);
const LAPSED = sql(
  'assisted-recovery.lapsed',
  `update identity.assisted_recoveries set withdrawn_at = now() where id = $1`,
);

interface Ready {
  readonly tenantId: string;
  readonly id: string;
  readonly startedBy: string;
  readonly approvedBy: string;
}

export type ReadyResult = 'none' | 'link prepared' | 'lapsed';

/** Prepares the link of an assisted recovery once its day of waiting is over, by the clock of the database. */
@Injectable()
export class RecoveryReadiness {
  constructor(
    private readonly db: AuthDatabase,
    private readonly recoveries: AssistedRecoveryRepository,
    private readonly links: SetUpLinkRepository,
    private readonly news: RecoveryNews,
  ) {}

  /**
   * Takes the next recovery that is ready, if any. Any number of processes may do so: each is taken once. A recovery
   * whose administrators may not do such a thing any more, or whose member was disabled, lapses instead.
   */
  prepareNext(): Promise<ReadyResult> {
    return onOccasion({ requestId: 'recoveries', language: 'ja' }, () =>
      this.db.role.transaction(async (tx) => {
        const [ready] = await tx.query<Ready>(NEXT);
        if (!ready) return 'none';
        const recovery = await this.recoveries.byId(tx, ready.tenantId, ready.id);
        if (!recovery) throw new Error('a recovery that is ready has its member');
        if (!(await this.isBacked(tx, ready, recovery))) {
          await tx.query(LAPSED, [ready.id]);
          await this.news.tell(tx, recovery, 'withdrawn', null);
          return 'lapsed';
        }
        const { personId, tenantId, member } = recovery;
        const link = { personId, tenantId, memberId: member.id, role: member.role, clinicIds: [], invitedBy: null };
        const setUpLinkId = await this.links.prepare(tx, {
          ...link,
          id: newId(),
          recoveryId: ready.id,
          replacesPasskeys: true,
        });
        await tx.query(LINK_SENT, [ready.id]);
        await this.news.tell(tx, recovery, 'ready', null, setUpLinkId);
        return 'link prepared';
      }),
    );
  }

  private async isBacked(tx: RoleTransaction, ready: Ready, { member }: RecoveryRow): Promise<boolean> {
    const starter = await this.recoveries.party(tx, ready.tenantId, ready.startedBy);
    const approver = await this.recoveries.party(tx, ready.tenantId, ready.approvedBy);
    return isStillBackedBy(starter, member) && isStillBackedBy(approver, member);
  }
}
