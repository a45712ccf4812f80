import { Injectable } from '@nestjs/common';
import { AuthDatabase, newId, type RoleTransaction, sql } from '@mamori/platform';
import type { RecoveryParty, RecoveryState } from '../policy/assisted-recovery';

/** Days in which a recovery that nobody approves, or a link that nobody uses, stays open. */
const OPEN_DAYS = 7;
/** Hours between the second administrator and the link, and of rest after an objection. */
const WAIT_HOURS = 24;

const OPEN = `used_at is null and objected_at is null and withdrawn_at is null`;
const AWAITS_APPROVAL = `approved_at is null and expires_at > now() and ${OPEN}`;
const READY_WHEN_APPROVED_NOW = `now() + interval '${WAIT_HOURS} hours'`;

const iso = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;
const ROW = `r.id, r.person_id as "personId", r.tenant_id as "tenantId", r.started_by as "startedBy",
          json_build_object('id', m.id, 'name', m.display_name, 'role', m.role,
                            'isEnrolled', m.enrolled_at is not null, 'isDisabled', m.disabled_at is not null) as member,
          case when r.used_at is not null then 'used' when r.objected_at is not null then 'objected'
               when r.withdrawn_by is not null then 'withdrawn'
               when r.withdrawn_at is not null or r.expires_at <= now() then 'expired'
               when r.link_sent_at is not null then 'link_sent' when r.approved_at is not null then 'waiting'
               else 'started' end as state,
          s.display_name as "startedByName", ${iso('r.started_at')} as "startedAt",
          a.display_name as "approvedByName", ${iso('r.approved_at')} as "approvedAt", ${iso('r.ready_at')} as "readyAt",
          case when ${AWAITS_APPROVAL} then ${iso(`(${READY_WHEN_APPROVED_NOW})`)} end as "readyAtWhenApproved",
          r.started_at::text as "startedKey"`;
const FROM = `identity.assisted_recoveries r
     join app.members m on m.tenant_id = r.tenant_id and m.id = r.member_id
     join app.members s on s.tenant_id = r.tenant_id and s.id = r.started_by
     left join app.members a on a.tenant_id = r.tenant_id and a.id = r.approved_by`;

const PARTY = sql(
  'assisted-recovery.party',
  `select id, person_id as "personId", role, enrolled_at is not null as "isEnrolled", disabled_at is not null as "isDisabled"
     from app.members where tenant_id = $1 and id = $2`,
);
const BY_ID = sql('assisted-recovery.by-id', `select ${ROW} from ${FROM} where r.tenant_id = $1 and r.id = $2`);
const LOCK = sql(
  'assisted-recovery.lock',
  `select id from identity.assisted_recoveries where tenant_id = $1 and id = $2 for update`,
);
const LIST = sql(
  'assisted-recovery.list',
  `select ${ROW} from ${FROM}
    where r.tenant_id = $1 and (r.started_at, r.id) < (coalesce($2::timestamptz, 'infinity'), coalesce($3, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid))
    order by r.started_at desc, r.id desc limit $4`,
);
const CLOSE_EXPIRED = sql(
  'assisted-recovery.close-expired',
  `update identity.assisted_recoveries set withdrawn_at = expires_at
    where tenant_id = $1 and member_id = $2 and expires_at <= now() and ${OPEN}`,
);
const OPEN_OF_MEMBER = sql(
  'assisted-recovery.open-of-member',
  `select id from identity.assisted_recoveries where tenant_id = $1 and member_id = $2 and ${OPEN}`,
);
const OBJECTED_LATELY = sql(
  'assisted-recovery.objected-lately',
  `select 1 from identity.assisted_recoveries
    where tenant_id = $1 and member_id = $2 and objected_at > now() - interval '${WAIT_HOURS} hours' limit 1`,
);
const START = sql(
  'assisted-recovery.start',
  `insert into identity.assisted_recoveries (id, person_id, tenant_id, member_id, started_by, expires_at)
   values ($1, $2, $3, $4, $5, now() + interval '${OPEN_DAYS} days')
   on conflict (tenant_id, member_id) where used_at is null and objected_at is null and withdrawn_at is null do nothing
   returning id`,
);
const APPROVE = sql(
  'assisted-recovery.approve',
  `update identity.assisted_recoveries
      set approved_by = $3, approved_at = now(), ready_at = ${READY_WHEN_APPROVED_NOW},
          expires_at = ${READY_WHEN_APPROVED_NOW} + interval '${OPEN_DAYS} days'
    where tenant_id = $1 and id = $2 and started_by <> $3 and ${AWAITS_APPROVAL}
   returning id`,
);
const WITHDRAW = sql(
  'assisted-recovery.withdraw',
  `update identity.assisted_recoveries set withdrawn_at = now(), withdrawn_by = $3
    where tenant_id = $1 and id = $2 and ${OPEN} returning id`,
);
const REVOKE_LINK = sql(
  'assisted-recovery.revoke-link',
  `update identity.set_up_links set revoked_at = now() where recovery_id = $1 and used_at is null and revoked_at is null`,
);
const OFFICE = sql(
  'assisted-recovery.office',
  `select person_id as "personId" from app.members
    where tenant_id = $1 and role in ('owner', 'admin') and disabled_at is null and enrolled_at is not null
      and person_id <> $2 order by id`,
);

/** A recovery as it is kept, with the names of who takes part. Instants are ISO text. */
export interface RecoveryRow {
  readonly id: string;
  readonly personId: string;
  readonly tenantId: string;
  readonly startedBy: string;
  readonly member: RecoveryParty & { readonly name: string };
  readonly state: RecoveryState;
  readonly startedByName: string;
  readonly startedAt: string;
  readonly approvedByName: string | null;
  readonly approvedAt: string | null;
  readonly readyAt: string | null;
  /** What readyAt becomes when it is approved now; null unless it waits for that. */
  readonly readyAtWhenApproved: string | null;
  /** Start as the database writes it: the sort key of lists. */
  readonly startedKey: string;
}

export interface PersonParty extends RecoveryParty {
  readonly personId: string;
}

/** The SQL of assisted recoveries, as administrators see and move them. */
@Injectable()
export class AssistedRecoveryRepository {
  constructor(private readonly db: AuthDatabase) {}

  async party(tx: RoleTransaction, tenantId: string, memberId: string): Promise<PersonParty | undefined> {
    return (await tx.query<PersonParty>(PARTY, [tenantId, memberId]))[0];
  }

  async byId(tx: RoleTransaction, tenantId: string, id: string): Promise<RecoveryRow | undefined> {
    return (await tx.query<RecoveryRow>(BY_ID, [tenantId, id]))[0];
  }

  /** As byId, and nobody else moves it until the transaction ends. */
  async lock(tx: RoleTransaction, tenantId: string, id: string): Promise<RecoveryRow | undefined> {
    await tx.query(LOCK, [tenantId, id]);
    return this.byId(tx, tenantId, id);
  }

  list(
    tx: RoleTransaction,
    tenantId: string,
    after: readonly [string, string] | undefined,
    limit: number,
  ): Promise<readonly RecoveryRow[]> {
    return tx.query<RecoveryRow>(LIST, [tenantId, after?.[0] ?? null, after?.[1] ?? null, limit]);
  }

  async openOf(tx: RoleTransaction, tenantId: string, memberId: string): Promise<string | undefined> {
    await tx.query(CLOSE_EXPIRED, [tenantId, memberId]);
    return (await tx.query<{ id: string }>(OPEN_OF_MEMBER, [tenantId, memberId]))[0]?.id;
  }

  async hasObjectedLately(tx: RoleTransaction, tenantId: string, memberId: string): Promise<boolean> {
    return (await tx.query(OBJECTED_LATELY, [tenantId, memberId])).length > 0;
  }

  /** Undefined when another one was started at the same moment. */
  async start(
    tx: RoleTransaction,
    given: { readonly tenantId: string; readonly target: PersonParty; readonly startedBy: string },
  ): Promise<string | undefined> {
    const { tenantId, target, startedBy } = given;
    const [row] = await tx.query<{ id: string }>(START, [newId(), target.personId, tenantId, target.id, startedBy]);
    return row?.id;
  }

  async approve(tx: RoleTransaction, tenantId: string, id: string, approvedBy: string): Promise<boolean> {
    return (await tx.query(APPROVE, [tenantId, id, approvedBy])).length === 1;
  }

  /** Also ends a link that was sent. */
  async withdraw(tx: RoleTransaction, tenantId: string, id: string, withdrawnBy: string): Promise<boolean> {
    const isDone = (await tx.query(WITHDRAW, [tenantId, id, withdrawnBy])).length === 1;
    if (isDone) await tx.query(REVOKE_LINK, [id]);
    return isDone;
  }

  /** The persons who run the consultancy, without the one whom it is about. */
  async office(tx: RoleTransaction, tenantId: string, exceptPersonId: string): Promise<readonly string[]> {
    const rows = await tx.query<{ personId: string }>(OFFICE, [tenantId, exceptPersonId]);
    return rows.map(({ personId }) => personId);
  }
}
