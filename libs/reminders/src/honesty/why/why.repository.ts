import { Injectable } from '@nestjs/common';
import { Database, type Day, sql } from '@mamori/platform';
import type { ChannelKind } from '../../channels/channel';
import type { Receives } from '../../policy/plan/ways-of';
import type { ToldDate } from '../../schema.gen';
import { instant } from '../instants';
import type { MessageFact, StageFact, WhyFacts } from './why-facts';

// What the viewer may ask about: their own policies leave out every other clinic and person.
const PERSON = sql(
  'why.person',
  `select m.display_name as name, app.today()::text as today from app.members m
    where m.tenant_id = app.tenant() and m.id = $1
      and exists (select 1 from app.clinics c where c.tenant_id = m.tenant_id and c.id = $2)`,
);
const DATE_OF_CLINIC = sql(
  'why.date',
  `select d.id from app.deadlines d where d.tenant_id = app.tenant() and d.id = $1 and d.clinic_id = $2`,
);
const DATES_OF_DAY = sql(
  'why.dates-of-day',
  `select d.id from app.deadlines d
    where d.tenant_id = app.tenant() and d.clinic_id = $1 and exists (
      select 1 from app.reminders r where r.tenant_id = d.tenant_id and r.deadline_id = d.id and r.tell_on = $2)
    order by d.due_on, d.id limit $3`,
);

/** Times of messages run by the machine's clock, those of stages by the product's: both are told by the product's. */
const told = (column: string) => instant(`(${column} + (app.now() - now()))`);

// The stage in question is the last one up to the day, what was not called off before what was.
const FACTS = sql(
  'why.facts',
  `select d.kind, ${instant('app.now()')} as now,
          json_build_object('id', d.id, 'kind', d.kind, 'title', d.title, 'dueOn', d.due_on,
                            'isOpen', d.settled_at is null) as date,
          json_build_object('dueOn', d.due_on, 'createdAt', ${instant('d.created_at')},
                            'settledAt', ${instant('d.settled_at')}, 'clinicLeftOn', c.left_on) as deadline,
          json_build_object(
            'isActive', m.disabled_at is null, 'role', m.role, 'isOwner', coalesce(d.owner_id = m.id, false),
            'reachesClinic', m.role in ('owner', 'admin') or coalesce(d.owner_id = m.id and d.clinic_id is null, false)
              or exists (select 1 from app.clinic_assignments a
                          where a.tenant_id = d.tenant_id and a.clinic_id = d.clinic_id and a.member_id = m.id),
            'receives', coalesce(p.receives, 'all'), 'wanted', p.channels,
            'hasBrowser', exists (select 1 from app.push_subscriptions s
                                   where s.tenant_id = m.tenant_id and s.member_id = m.id),
            'isOnLineWorks', p.line_works_id is not null and exists (
              select 1 from app.channels h where h.tenant_id = m.tenant_id and h.kind = 'line_works' and h.is_on
                 and h.removed_at is null),
            'addressFault', (
              select f.reason from app.address_faults f
               where f.tenant_id = m.tenant_id and f.member_id = m.id and f.cleared_at is null and f.address = m.email
                 and f.reason in ('bounced', 'complained') order by f.reason limit 1)) as person,
          case when s.id is not null then json_build_object(
            'days', s.days_before, 'tellOn', s.tell_on, 'dueAt', ${instant('s.due_at')}, 'occasionOn', s.occasion_on,
            'isLast', s.is_last, 'toldLevel', s.told_level, 'toldAt', ${instant('s.materialised_at')},
            'cancelledAt', ${instant('s.cancelled_at')}, 'clinicHadLeft', s.clinic_had_left) end as stage,
          ${instant('x.due_at')} as "nextStageAt", ${told('n.created_at')} as "noticedAt",
          coalesce((
            select json_agg(json_build_object(
                     'id', v.id, 'channel', v.channel, 'state', v.state, 'createdAt', ${told('v.created_at')},
                     'notBefore', ${told('v.not_before')}, 'sentAt', ${told('v.sent_at')},
                     'deliveredAt', ${told('v.delivered_at')}, 'tries', v.fence, 'failure', v.failure,
                     'droppedAt', ${told('l.dropped_at')}, 'channelPausedUntil', ${told('o.open_until')})
                   order by v.created_at, v.id)
              from app.delivery_lines l
              join app.deliveries v on v.tenant_id = l.tenant_id and v.id = l.delivery_id and v.recipient_id = m.id
              left join app.channels h on h.tenant_id = v.tenant_id and h.kind = v.channel and h.removed_at is null
              left join app.channel_pace o on o.tenant_id = h.tenant_id and o.channel_id = h.id
             where l.tenant_id = s.tenant_id and l.reminder_id = s.id), '[]') as messages
     from app.deadlines d
     join app.members m on m.tenant_id = d.tenant_id and m.id = $2
     left join app.clinics c on c.tenant_id = d.tenant_id and c.id = d.clinic_id
     left join app.reminder_preferences p on p.tenant_id = m.tenant_id and p.member_id = m.id
     left join lateral (
       select r.* from app.reminders r
        where r.tenant_id = d.tenant_id and r.deadline_id = d.id and (r.tell_on = $3 or not $4 and r.tell_on < $3)
        order by r.tell_on desc, r.cancelled_at is not null, r.days_before limit 1) s on true
     left join lateral (
       select r.due_at from app.reminders r
        where r.tenant_id = d.tenant_id and r.deadline_id = d.id and r.cancelled_at is null
          and r.materialised_at is null and r.id is distinct from s.id and r.due_at > app.now()
        order by r.due_at limit 1) x on true
     left join app.notices n on n.tenant_id = s.tenant_id and n.reminder_id = s.id and n.recipient_id = m.id
    where d.tenant_id = app.tenant() and d.id = any($1)
    order by d.due_on, d.id`,
);

const DATES = sql(
  'told-date.list',
  `select d.id, d.kind, d.title, d.due_on::text as "dueOn", d.settled_at is null as "isOpen"
     from app.deadlines d
    where d.tenant_id = app.tenant() and d.clinic_id = $1
      and ($2::boolean is null or (d.settled_at is null, d.due_on, d.id) < ($2, $3::date, $4::uuid))
    order by d.settled_at is null desc, d.due_on desc, d.id desc limit $5`,
);

export interface KeptFacts {
  readonly now: string;
  readonly date: ToldDate;
  readonly deadline: WhyFacts['deadline'];
  readonly person: {
    readonly isActive: boolean;
    readonly role: string;
    readonly isOwner: boolean;
    readonly reachesClinic: boolean;
    readonly receives: Receives;
    readonly wanted: readonly ChannelKind[] | null;
    readonly hasBrowser: boolean;
    readonly isOnLineWorks: boolean;
    readonly addressFault: 'bounced' | 'complained' | null;
  };
  readonly stage: StageFact | null;
  readonly nextStageAt: string | null;
  readonly noticedAt: string | null;
  readonly messages: readonly MessageFact[];
}

export type DatePlace = readonly [isOpen: boolean, dueOn: Day, id: string] | undefined;

@Injectable()
export class WhyRepository {
  constructor(private readonly db: Database) {}

  /** Undefined where the viewer knows no such person, or no such clinic. */
  async person(
    memberId: string,
    clinicId: string,
  ): Promise<{ readonly name: string; readonly today: Day } | undefined> {
    const [row] = await this.db.read<{ name: string; today: Day }>(PERSON, [memberId, clinicId]);
    return row;
  }

  async isDateOf(clinicId: string, dateId: string): Promise<boolean> {
    return (await this.db.read(DATE_OF_CLINIC, [dateId, clinicId])).length > 0;
  }

  /** Ids of the clinic's dates that had a stage on the day, the earliest date first. */
  async datesOfDay(clinicId: string, on: Day, limit: number): Promise<readonly string[]> {
    const rows = await this.db.read<{ id: string }>(DATES_OF_DAY, [clinicId, on, limit]);
    return rows.map(({ id }) => id);
  }

  /** As the system: who asks was asked for the person and the dates before. `onlyThatDay`: an earlier stage does not count. */
  facts(dateIds: readonly string[], memberId: string, on: Day, onlyThatDay: boolean): Promise<readonly KeptFacts[]> {
    return this.db.read<KeptFacts & { kind: string }>(FACTS, [dateIds, memberId, on, onlyThatDay]);
  }

  dates(clinicId: string, after: DatePlace, limit: number): Promise<readonly ToldDate[]> {
    const [isOpen, dueOn, id] = after ?? [null, null, null];
    return this.db.read<ToldDate & { id: string }>(DATES, [clinicId, isOpen, dueOn, id, limit]);
  }
}
