import { Injectable } from '@nestjs/common';
import { Database, sql } from '@mamori/platform';
import type { ChannelKind } from '../channels/channel';
import { inCare } from '@mamori/tenants';
import { STILL_TRUE } from '../dated/invitations';
import type { FailedWay, LetterLine } from '../messages/claimed-message';
import type { MessagePurpose } from '../messages/message-purpose';
import { escalatedTo, type ToldAt } from '../policy/plan/escalation';
import type { DeliveryState } from '../schema.gen';
import { standingOf } from '../standing-of';

// A hint that nobody gave out does not send before the time.
const CLAIM = sql(
  'delivery.claim',
  `update app.deliveries v
      set state = 'sending', fence = v.fence + 1, is_open = false, lease_until = now() + make_interval(secs => $2),
          first_try_at = coalesce(v.first_try_at, now())
    where v.tenant_id = app.tenant() and v.id = $1 and v.state = 'scheduled'
      and (v.enqueued_at is not null or v.not_before <= now())
   returning v.id, v.fence, v.channel, v.purpose, v.told_on::text as "toldOn",
          v.fallback_of as "fallbackOf"`,
);

// After the claim, in its own statement: lines that joined while the claim waited for the row are seen here. Each table is
// named once, because every mention brings all of its policies along.
const CONTENTS = sql(
  'delivery.contents',
  `with message as materialized (
     select v.tenant_id, v.id, v.recipient_id, v.channel_id, t.name as tenant_name,
            m.email, m.display_name, m.role, coalesce(m.language, 'ja') as language, h.clinic_id as room_clinic_id,
            case when v.channel_id is null then m.disabled_at is null else h.is_on and h.removed_at is null end as is_there,
            v.channel <> 'mail' or not exists (
              select 1 from app.address_faults f
               where f.tenant_id = v.tenant_id and f.member_id = v.recipient_id and f.cleared_at is null
                 and f.reason in ('bounced', 'complained') and f.address = m.email) as is_reachable
       from app.deliveries v
       join app.tenants t on t.tenant_id = v.tenant_id
       left join app.members m on m.tenant_id = v.tenant_id and m.id = v.recipient_id
       left join app.channels h on h.tenant_id = v.tenant_id and h.id = v.channel_id
      where v.tenant_id = app.tenant() and v.id = $1
   ), judged as (
     select l.id, l.created_at, l.clinic_id, c.name as clinic_name, d.due_on, r.level, r.told_level,
            ${standingOf('v.recipient_id', 'v.role', 'd.owner_id')} as standing, coalesce(d.kind, n.kind) as kind,
            coalesce(d.title, n.title) as title, coalesce(d.path, n.path) as path,
            coalesce((n.id is not null
                or r.cancelled_at is null and d.settled_at is null and d.due_on = r.occasion_on and ${STILL_TRUE})
              and ${inCare('c')}
              and case when v.channel_id is not null
                    then v.room_clinic_id is null or v.room_clinic_id = l.clinic_id
                    else v.role in ('owner', 'admin') or (l.clinic_id is null and d.owner_id = v.recipient_id) or exists (
                      select 1 from app.clinic_assignments a
                       where a.tenant_id = v.tenant_id and a.clinic_id = l.clinic_id and a.member_id = v.recipient_id) end,
              false) as wanted
       from message v
       join app.delivery_lines l on l.tenant_id = app.tenant() and l.delivery_id = $1 and l.dropped_at is null
       left join app.reminders r on r.tenant_id = l.tenant_id and r.id = l.reminder_id
       left join app.deadlines d on d.tenant_id = r.tenant_id and d.id = r.deadline_id
       left join app.notices n on n.tenant_id = l.tenant_id and n.id = l.notice_id
       left join app.clinics c on c.tenant_id = l.tenant_id and c.id = l.clinic_id
   )
   select v.recipient_id as "memberId", v.channel_id as "channelId", v.email, v.display_name as "recipientName",
          v.language, v.tenant_name as "tenantName", v.is_there as "isThere", v.is_reachable as "isReachable",
          (select coalesce(json_agg(json_build_object(
                    'kind', j.kind, 'title', j.title, 'path', j.path, 'clinicId', j.clinic_id,
                    'clinicName', j.clinic_name, 'dueOn', j.due_on, 'daysLeft', j.due_on - app.today(),
                    'toldAt', case when j.told_level is not null then json_build_object(
                      'standing', j.standing, 'planned', j.level, 'reached', j.told_level) end)
                    order by j.due_on nulls last, j.created_at, j.id), '[]')
             from judged j where j.wanted) as lines,
          (select coalesce(array_agg(j.id), '{}') from judged j where not j.wanted) as unwanted
     from message v`,
);
// Few messages come in place of another: the others do without.
const FAILED_WAY = sql(
  'delivery.failed-way',
  `select v.channel, h.name as room
     from app.deliveries v
     left join app.channels h on h.tenant_id = v.tenant_id and h.id = v.channel_id
    where v.tenant_id = app.tenant() and v.id = $1`,
);
const DROP = sql(
  'delivery.drop-lines',
  'update app.delivery_lines set dropped_at = now() where tenant_id = app.tenant() and id = any($1)',
);

// Also from unknown: a late answer puts right what the sweep had to give up.
const FINISH = sql(
  'delivery.finish',
  `update app.deliveries
      set state = $3, sent_at = case when $3 = 'sent' then now() end, provider_id = $4, failure = $5, lease_until = null,
          errors = case when $3 = 'sent' then 0 else errors end
    where tenant_id = app.tenant() and id = $1 and fence = $2 and state in ('sending', 'unknown')`,
);

// Half of the pause is chance, so that a server that comes back is not met by all at once. After errors of our own it grows
// with them alone: however long it had waited for a provider, the last is tried within four minutes.
const POSTPONE = sql(
  'delivery.postpone',
  `update app.deliveries
      set state = case when first_try_at < now() - make_interval(hours => $5) or ($7 and errors + 1 >= $8) then $6
                    else 'scheduled' end,
          errors = errors + $7::boolean::int, failure = $3, enqueued_at = null, lease_until = null,
          not_before = now() + greatest(make_interval(secs => $4), (0.5 + random() / 2)
            * least(interval '1 hour',
                interval '15 seconds' * power(2, case when $7 then errors else least(fence, 10) - 1 end)))
    where tenant_id = app.tenant() and id = $1 and fence = $2 and state in ('sending', 'unknown')
   returning state`,
);

// Nobody holds it: it could not even be taken.
const NOT_TAKEN = sql(
  'delivery.not-taken',
  `update app.deliveries
      set state = case when errors + 1 >= $3 then 'failed' else 'scheduled' end, errors = errors + 1, failure = $2,
          enqueued_at = null, first_try_at = coalesce(first_try_at, now()),
          not_before = now() + (0.5 + random() / 2) * interval '15 seconds' * power(2, least(errors, 10))
    where tenant_id = app.tenant() and id = $1 and state = 'scheduled'
   returning state, channel`,
);

/** So many errors of our own, four minutes of pauses at most, and a message is set aside instead of tried again. */
export const MOST_ERRORS = 5;

/** Which claim of which message; `fence` counts the claims. */
export interface Claim {
  readonly id: string;
  readonly fence: string;
}

export interface ClaimedRow extends Claim {
  readonly channel: ChannelKind;
  readonly purpose: MessagePurpose;
  readonly toldOn: string;
  /** The message that did not arrive, where this one takes its place. */
  readonly fallbackOf: string | null;
}

export interface Contents {
  readonly memberId: string | null;
  readonly channelId: string | null;
  readonly email: string | null;
  readonly recipientName: string | null;
  readonly language: 'ja' | 'en';
  readonly tenantName: string;
  /** The person is a member still; the room is on. */
  readonly isThere: boolean;
  /** Nothing is known against the person's address. */
  readonly isReachable: boolean;
  readonly insteadOf: FailedWay | null;
  /** What is still true and the recipient's business. */
  readonly lines: readonly LetterLine[];
}

interface ContentsRow extends Omit<Contents, 'insteadOf' | 'lines'> {
  readonly lines: readonly (Omit<LetterLine, 'escalatedTo'> & { readonly toldAt: ToldAt | null })[];
  readonly unwanted: readonly string[];
}

export interface Ending {
  readonly state: Extract<DeliveryState, 'sent' | 'unknown' | 'failed' | 'cancelled' | 'no_address'>;
  readonly providerId: string | null;
  readonly failure: string | null;
}

/** What surely did not leave, or may be sent twice without harm: tried again for some hours, then `givenUp`. */
export interface Postponement {
  readonly state: 'scheduled';
  readonly failure: string;
  /** An error of our own, after some of which it is given up before the time. */
  readonly isError: boolean;
  readonly waitSeconds: number;
  readonly forHours: number;
  readonly givenUp: 'failed' | 'unknown';
}

export interface NotTaken {
  readonly state: 'scheduled' | 'failed';
  readonly channel: ChannelKind;
}

@Injectable()
export class DeliveryRepository {
  constructor(private readonly db: Database) {}

  /** Undefined when the message is not waiting, or not of this tenant. */
  async claim(id: string, leaseSeconds: number): Promise<ClaimedRow | undefined> {
    const [row] = await this.db.query<ClaimedRow>(CLAIM, [id, leaseSeconds]);
    return row;
  }

  /** Lines that say nothing true any more, or are none of the recipient's business, are dropped. */
  async contents({ id, fallbackOf }: ClaimedRow): Promise<Contents> {
    const [row] = await this.db.query<ContentsRow>(CONTENTS, [id]);
    if (!row) throw new Error(`message ${id} has gone`);
    const { unwanted, ...contents } = row;
    if (unwanted.length > 0) await this.db.execute(DROP, [unwanted]);
    const lines = row.lines.map(({ toldAt, ...line }) => ({ ...line, escalatedTo: toldAt && escalatedTo(toldAt) }));
    return { ...contents, lines, insteadOf: fallbackOf === null ? null : await this.failedWay(fallbackOf) };
  }

  private async failedWay(id: string): Promise<FailedWay | null> {
    const [way] = await this.db.query<FailedWay>(FAILED_WAY, [id]);
    return way ?? null;
  }

  /** False when somebody else holds the message by now. */
  async finish({ id, fence }: Claim, { state, providerId, failure }: Ending): Promise<boolean> {
    return (await this.db.execute(FINISH, [id, fence, state, providerId, failure])) === 1;
  }

  /** Puts a message back to be tried again, or gives it up. Undefined as finish's false. */
  async postpone(
    { id, fence }: Claim,
    { failure, isError, waitSeconds, forHours, givenUp }: Postponement,
  ): Promise<'scheduled' | 'failed' | 'unknown' | undefined> {
    const values = [id, fence, failure, waitSeconds, forHours, givenUp, isError, MOST_ERRORS];
    const [row] = await this.db.query<{ state: 'scheduled' | 'failed' | 'unknown' }>(POSTPONE, values);
    return row?.state;
  }

  /** Counts an error over a message that could not be taken. Undefined when it does not wait any more. */
  async notTaken(id: string, failure: string): Promise<NotTaken | undefined> {
    const [row] = await this.db.query<NotTaken & Record<string, unknown>>(NOT_TAKEN, [id, failure, MOST_ERRORS]);
    return row;
  }
}
