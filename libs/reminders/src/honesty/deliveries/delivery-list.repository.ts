import { Injectable } from '@nestjs/common';
import { Database, sql } from '@mamori/platform';
import type { Delivery, DeliveryDetail, DeliveryFilter } from '../../schema.gen';
import { instant } from '../instants';

export type After = readonly [at: string, id: string] | undefined;

/** Without a name where the recipient has left, and is none of a consultant's business any more. */
export type KeptDelivery = Omit<Delivery, 'recipientName' | 'failureMeans'> & { readonly recipientName: string | null };

// A message is told by those of its lines that the viewer sees, as their own policies decide. Where each of those was dropped
// before it left, it is called off for that viewer: at once, not only when its sender comes to it, and also where it went out
// for the sake of lines that they do not see. Who sees all of them, the office and the recipient, is told that a message went out
// even where its last line was dropped in the very moment in which it was taken.
const SEES_ALL = `((select app.kind()) in ('office', 'system') or v.recipient_id = (select app.principal()))`;
const STATE = `case when (v.state = 'scheduled' or not ${SEES_ALL}) and (
    select bool_and(s.dropped_at is not null) from app.delivery_lines s
     where s.tenant_id = v.tenant_id and s.delivery_id = v.id)
  then 'cancelled' else v.state end`;
const unlessCalledOff = (column: string) => `case when ${STATE} <> 'cancelled' then ${instant(column)} end`;

const ROW = `json_build_object(
  'id', v.id, 'channel', v.channel, 'purpose', v.purpose, 'recipientId', v.recipient_id,
  'recipientName', coalesce(m.display_name, h.name), 'lineCount', coalesce(l.lines, 0), 'title', l.title,
  'clinicName', l.clinic_name, 'dueOn', l.due_on, 'state', ${STATE}, 'failure', v.failure,
  'createdAt', ${instant('v.created_at')}, 'sentAt', ${unlessCalledOff('v.sent_at')})`;
// What was dropped stands last: it is not what the message told of.
const LINE_ORDER = 'n.dropped_at is not null, r.occasion_on nulls last, n.created_at, n.id';
const TOLD = `
  left join app.members m on m.tenant_id = v.tenant_id and m.id = v.recipient_id
  left join app.channels h on h.tenant_id = v.tenant_id and h.id = v.channel_id
  left join lateral (
    select count(*)::int as lines, (array_agg(r.occasion_on order by ${LINE_ORDER}))[1] as due_on,
           (array_agg(coalesce(d.title, n.title) order by ${LINE_ORDER}))[1] as title,
           case when count(distinct n.clinic_id) = 1 and count(n.clinic_id) = count(*) then min(c.name) end as clinic_name
      from app.delivery_lines n
      left join app.reminders r on r.tenant_id = n.tenant_id and r.id = n.reminder_id
      left join app.deadlines d on d.tenant_id = r.tenant_id and d.id = r.deadline_id
      left join app.clinics c on c.tenant_id = n.tenant_id and c.id = n.clinic_id
     where n.tenant_id = v.tenant_id and n.delivery_id = v.id
    having count(*) > 0) l on true`;

const LIST = sql(
  'delivery.list',
  `select coalesce(json_agg(page.delivery order by page.created_at desc, page.id desc), '[]') as deliveries
     from (
       select v.created_at, v.id,
              jsonb_build_object('at', ${instant('v.created_at', 'US')}) || (${ROW})::jsonb as delivery
         from app.deliveries v ${TOLD}
        where v.tenant_id = app.tenant()
          and ($1::uuid is null or exists (
            select 1 from app.delivery_lines o
             where o.tenant_id = v.tenant_id and o.delivery_id = v.id and o.clinic_id = $1))
          and ($2::uuid is null or v.recipient_id = $2)
          and ($3::text[] is null or ${STATE} = any($3))
          and ($4::text is null or v.channel = $4)
          and ($5::date is null or v.created_at >= $5::timestamp at time zone 'Asia/Tokyo')
          and ($6::date is null or v.created_at < ($6::date + 1)::timestamp at time zone 'Asia/Tokyo')
          and ($7::timestamptz is null or (v.created_at, v.id) < ($7, $8::uuid))
        order by v.created_at desc, v.id desc limit $9) page`,
);

const DETAIL = sql(
  'delivery.detail',
  `select json_build_object(
     'delivery', ${ROW}, 'toldOn', v.told_on, 'tries', v.fence, 'firstTryAt', ${instant('v.first_try_at')},
     'waitsUntil', case when ${STATE} = 'scheduled' then ${instant('v.not_before')} end,
     'deliveredAt', ${unlessCalledOff('v.delivered_at')}, 'bouncedAt', ${instant('v.bounced_at')},
     'address', m.email, 'insteadOfId', coalesce(v.fallback_of, v.resend_of),
     'addressFault', (
       select f.reason from app.address_faults f
        where f.tenant_id = v.tenant_id and f.member_id = m.id and f.address = m.email and f.cleared_at is null
          and f.reason in ('bounced', 'complained') order by f.reason limit 1),
     'followedBy', coalesce((
       select json_agg(o.id order by o.created_at) from app.deliveries o
        where o.tenant_id = v.tenant_id and (o.fallback_of = v.id or o.resend_of = v.id)), '[]'),
     'lines', coalesce((
       select json_agg(json_build_object(
                'id', n.id, 'dateId', d.id, 'kind', coalesce(d.kind, o.kind), 'title', coalesce(d.title, n.title),
                'clinicId', n.clinic_id, 'clinicName', c.name, 'path', coalesce(d.path, o.path), 'dueOn', r.occasion_on,
                'daysBefore', r.days_before, 'droppedAt', ${instant('n.dropped_at')})
              order by ${LINE_ORDER})
         from app.delivery_lines n
         left join app.reminders r on r.tenant_id = n.tenant_id and r.id = n.reminder_id
         left join app.deadlines d on d.tenant_id = r.tenant_id and d.id = r.deadline_id
         left join app.notices o on o.tenant_id = n.tenant_id and o.id = n.notice_id
         left join app.clinics c on c.tenant_id = n.tenant_id and c.id = n.clinic_id
        where n.tenant_id = v.tenant_id and n.delivery_id = v.id), '[]'),
     'events', coalesce((
       select json_agg(json_build_object(
                'id', e.id, 'kind', e.kind, 'isPermanent', e.is_permanent, 'detail', e.detail,
                'reportedAt', ${instant('e.reported_at')}) order by e.reported_at, e.id)
         from app.delivery_events e where e.tenant_id = v.tenant_id and e.delivery_id = v.id), '[]')) as detail
     from app.deliveries v ${TOLD}
    where v.tenant_id = app.tenant() and v.id = $1`,
);

export type KeptDetail = Omit<DeliveryDetail, 'delivery' | 'viewerCanResend'> & { readonly delivery: KeptDelivery };

@Injectable()
export class DeliveryListRepository {
  constructor(private readonly db: Database) {}

  async list(
    filter: DeliveryFilter,
    after: After,
    limit: number,
  ): Promise<readonly (KeptDelivery & { readonly at: string })[]> {
    const { clinicId, memberId, states, channel, fromOn, untilOn } = filter;
    const values = [clinicId, memberId, states, channel, fromOn, untilOn].map((value) => value ?? null);
    const [at, id] = after ?? [null, null];
    const [row] = await this.db.read<{ deliveries: (KeptDelivery & { at: string })[] }>(LIST, [
      ...values,
      at,
      id,
      limit,
    ]);
    return row?.deliveries ?? [];
  }

  /** Undefined where the viewer sees nothing of it. */
  async find(id: string): Promise<KeptDetail | undefined> {
    const [row] = await this.db.read<{ detail: KeptDetail }>(DETAIL, [id]);
    return row?.detail;
  }
}
