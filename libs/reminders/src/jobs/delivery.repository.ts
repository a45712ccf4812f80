import { Injectable } from '@nestjs/common';
import { Database, sql } from '@mamori/platform';
import type { NoticeLetter } from '../mail/compose-notice';
import type { ReminderLetter } from '../mail/compose-reminder';
import type { DeliveryState } from '../schema.gen';

// One statement takes the mail, looks whether it is still wanted, and hands out what to write.
const CLAIM = sql(
  'delivery.claim',
  `with letter as (
     select v.id, c.id as clinic_id, m.email, json_build_object(
              'language', m.language, 'recipientName', m.display_name, 'tenantName', t.name, 'clinicName', c.name,
              'kind', coalesce(d.kind, n.kind), 'title', coalesce(d.title, n.title), 'path', coalesce(d.path, n.path),
              'dueOn', d.due_on, 'daysLeft', d.due_on - app.today()) as letter,
            (n.id is not null
              or r.cancelled_at is null and d.settled_at is null and d.due_on = v.occasion_on) and m.disabled_at is null
              and (m.role in ('owner', 'admin') or exists (
                select 1 from app.clinic_assignments a
                 where a.tenant_id = v.tenant_id and a.clinic_id = v.clinic_id and a.member_id = m.id)) as wanted
       from app.deliveries v
       left join app.reminders r on r.tenant_id = v.tenant_id and r.id = v.reminder_id
       left join app.deadlines d on d.tenant_id = r.tenant_id and d.id = r.deadline_id
       left join app.notices n on n.tenant_id = v.tenant_id and n.id = v.notice_id
       join app.members m on m.tenant_id = v.tenant_id and m.id = v.recipient_id
       join app.clinics c on c.tenant_id = v.tenant_id and c.id = v.clinic_id
       join app.tenants t on t.tenant_id = v.tenant_id
      where v.tenant_id = app.tenant() and v.id = $1)
   update app.deliveries v
      set state = case when l.wanted then 'sending' else 'cancelled' end, fence = v.fence + 1,
          lease_until = case when l.wanted then now() + make_interval(secs => $2) end,
          first_try_at = coalesce(v.first_try_at, now())
     from letter l
    where v.tenant_id = app.tenant() and v.id = l.id and v.state = 'pending'
   returning v.id, v.fence, v.state, l.clinic_id as "clinicId", l.email, l.letter`,
);

// Also from unknown: a late answer puts right what the sweep had to give up.
const FINISH = sql(
  'delivery.finish',
  `update app.deliveries
      set state = $3, sent_at = case when $3 = 'sent' then now() end, provider_id = $4, failure = $5, lease_until = null
    where tenant_id = app.tenant() and id = $1 and fence = $2 and state in ('sending', 'unknown')`,
);

// Half of the pause is chance, so that a server that comes back is not met by all at once.
const POSTPONE = sql(
  'delivery.postpone',
  `update app.deliveries
      set state = case when first_try_at < now() - interval '72 hours' then 'failed' else 'pending' end,
          failure = $3, enqueued_at = null, lease_until = null,
          not_before = now() + (0.5 + random() / 2)
            * least(interval '1 hour', interval '15 seconds' * power(2, least(fence, 10) - 1))
    where tenant_id = app.tenant() and id = $1 and fence = $2 and state in ('sending', 'unknown')
   returning state`,
);

export interface ClaimedDelivery {
  readonly id: string;
  /** Counts the claims; who finishes must name the one it holds. */
  readonly fence: string;
  readonly state: Extract<DeliveryState, 'sending' | 'cancelled'>;
  readonly clinicId: string;
  readonly email: string;
  readonly letter: ReminderLetter | NoticeLetter;
}

export interface Ending {
  readonly state: Extract<DeliveryState, 'sent' | 'unknown' | 'failed'>;
  readonly providerId: string | null;
  readonly failure: string | null;
}

@Injectable()
export class DeliveryRepository {
  constructor(private readonly db: Database) {}

  /** Undefined when the mail is not waiting, or not of this tenant. `cancelled`: it is no longer wanted, and now says so. */
  async claim(id: string, leaseSeconds: number): Promise<ClaimedDelivery | undefined> {
    const [row] = await this.db.query<ClaimedDelivery>(CLAIM, [id, leaseSeconds]);
    return row;
  }

  /** False when somebody else holds the mail by now. */
  async finish({ id, fence }: ClaimedDelivery, { state, providerId, failure }: Ending): Promise<boolean> {
    return (await this.db.execute(FINISH, [id, fence, state, providerId, failure])) === 1;
  }

  /** Puts a mail back that surely did not leave; gives it up three days after the first try. Undefined as finish's false. */
  async postpone({ id, fence }: ClaimedDelivery, failure: string): Promise<'pending' | 'failed' | undefined> {
    const [row] = await this.db.query<{ state: 'pending' | 'failed' }>(POSTPONE, [id, fence, failure]);
    return row?.state;
  }
}
