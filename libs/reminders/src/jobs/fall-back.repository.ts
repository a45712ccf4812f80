import { Injectable } from '@nestjs/common';
import { Database, newId, SchedulerDatabase, sql } from '@mamori/platform';

const NOT_ARRIVED = `channel <> 'mail' and state in ('scheduled', 'sending', 'unknown', 'failed', 'no_address')
  and first_try_at > now() - interval '1 day'`;

const TENANTS = sql(
  'fall-back.tenants',
  `select distinct tenant_id as "tenantId" from app.deliveries where ${NOT_ARRIVED}`,
);

const OVERDUE = `v.tenant_id = app.tenant() and ${NOT_ARRIVED}
  and (v.state in ('failed', 'no_address') or v.first_try_at < now() - make_interval(mins => $1))`;

// Who was told by mail of the same stage already needs no second one, whatever became of it.
const LINES = sql(
  'fall-back.lines',
  `select v.id as "fallbackOf", p.id as "memberId", l.reminder_id as "reminderId", l.clinic_id as "clinicId"
     from app.deliveries v
     join app.delivery_lines l
       on l.tenant_id = v.tenant_id and l.delivery_id = v.id and l.dropped_at is null and l.reminder_id is not null
     join app.members p on p.tenant_id = v.tenant_id and p.disabled_at is null
      and (p.id = v.recipient_id or (v.channel_id is not null and p.role in ('owner', 'admin')))
    where ${OVERDUE} and v.purpose in ('reminders', 'resend') and not exists (
      select 1 from app.delivery_lines ml
        join app.deliveries mv on mv.tenant_id = ml.tenant_id and mv.id = ml.delivery_id
       where ml.tenant_id = l.tenant_id and ml.reminder_id = l.reminder_id and ml.dropped_at is null
         and mv.recipient_id = p.id and mv.channel = 'mail')
    order by v.first_try_at, v.id, p.id, l.id limit $2`,
);
const ADD_MAILS = sql(
  'fall-back.add-mails',
  `insert into app.deliveries (id, target_id, recipient_id, channel, purpose, told_on, sequence, fallback_of, not_before)
   select n.id, n.member_id, n.member_id, 'mail', 'fallback', app.today(),
          (select coalesce(max(v.sequence), -1) from app.deliveries v
            where v.tenant_id = app.tenant() and v.target_id = n.member_id and v.channel = 'mail'
              and v.purpose = 'fallback' and v.told_on = app.today())
            + row_number() over (partition by n.member_id order by n.id),
          n.fallback_of, now() + make_interval(secs => $4)
     from unnest($1::uuid[], $2::uuid[], $3::uuid[]) n(id, member_id, fallback_of)`,
);
// The digest of a week has no lines: the mail is made from what stands there when it leaves.
const ADD_DIGESTS = sql(
  'fall-back.add-digests',
  `insert into app.deliveries (id, target_id, recipient_id, channel, purpose, told_on, fallback_of)
   select gen_random_uuid(), v.recipient_id, v.recipient_id, 'mail', 'monday', v.told_on, v.id
     from app.deliveries v
    where ${OVERDUE} and v.purpose = 'monday' and v.recipient_id is not null
   on conflict do nothing returning fallback_of as "fallbackOf"`,
);

/** A stage that somebody is to learn by mail, because the message on another channel did not arrive. */
export interface UnheardLine {
  readonly fallbackOf: string;
  readonly memberId: string;
  readonly reminderId: string;
  readonly clinicId: string | null;
}

export interface FallbackMail {
  readonly id: string;
  readonly memberId: string;
  readonly fallbackOf: string;
}

@Injectable()
export class FallBackRepository {
  constructor(
    private readonly db: Database,
    private readonly scheduler: SchedulerDatabase,
  ) {}

  /** Tenants with messages of the last day that have not arrived on another channel than mail. */
  async tenants(): Promise<readonly string[]> {
    return (await this.scheduler.role.query<{ tenantId: string }>(TENANTS)).map(({ tenantId }) => tenantId);
  }

  lines(afterMinutes: number, limit: number): Promise<readonly UnheardLine[]> {
    return this.db.query<UnheardLine>(LINES, [afterMinutes, limit]);
  }

  newMail(line: UnheardLine): FallbackMail {
    return { id: newId(), memberId: line.memberId, fallbackOf: line.fallbackOf };
  }

  async addMails(mails: readonly FallbackMail[], waitSeconds: number): Promise<void> {
    const values = [mails.map(({ id }) => id), mails.map(({ memberId }) => memberId)];
    await this.db.execute(ADD_MAILS, [...values, mails.map(({ fallbackOf }) => fallbackOf), waitSeconds]);
  }

  /** Ids of the messages that a mail now takes the place of. */
  async addDigests(afterMinutes: number): Promise<readonly string[]> {
    const rows = await this.db.query<{ fallbackOf: string }>(ADD_DIGESTS, [afterMinutes]);
    return rows.map(({ fallbackOf }) => fallbackOf);
  }
}
