import { Injectable } from '@nestjs/common';
import { Database, type Day, sql } from '@mamori/platform';
import { inCare } from '@mamori/tenants';
import { z } from 'zod';
import { channelKinds, isRoom } from '../channels/channel';
import { STILL_TRUE } from '../dated/invitations';
import { receivesWords, setUpOf } from '../policy/plan/ways-of';
import type { Moment } from '../policy/simulate/foresee';
import type { KnownDeadline, KnownMember, KnownRoom } from '../policy/simulate/tellings';

const CLOCK = sql(
  'simulation.clock',
  `select app.today()::text as "on", to_char(app.now() at time zone 'Asia/Tokyo', 'HH24:MI') as at`,
);

// What is planned stands in rows already: they are what will be told, whatever a policy would plan today.
const DEADLINES = sql(
  'simulation.deadlines',
  `select d.id, d.kind, d.clinic_id as "clinicId", c.name as "clinicName", d.owner_id as "ownerId",
          d.due_on::text as "dueOn", c.left_on::text as "clinicLeftOn", d.title, d.path, r.pending, r.told
     from app.deadlines d
     left join app.clinics c on c.tenant_id = d.tenant_id and c.id = d.clinic_id
     cross join lateral (
       select coalesce(json_agg(json_build_object('days', r.days_before, 'level', r.level, 'isLast', r.is_last,
                'tellOn', (r.due_at at time zone 'Asia/Tokyo')::date,
                'at', to_char(r.due_at at time zone 'Asia/Tokyo', 'HH24:MI')))
                filter (where r.materialised_at is null and r.cancelled_at is null), '[]') as pending,
              (array_agg(json_build_object('days', r.days_before, 'level', r.told_level,
                'isMoving', d.touched_at > r.materialised_at) order by r.days_before)
                filter (where r.told_level is not null))[1] as told
         from app.reminders r
        where r.tenant_id = d.tenant_id and r.deadline_id = d.id and r.occasion_on = d.due_on) r
    where d.tenant_id = app.tenant() and d.settled_at is null and ${STILL_TRUE} and ${inCare('c')}
      and ($1::uuid is null or d.clinic_id = $1)`,
);

const RECIPIENTS = sql(
  'simulation.recipients',
  `select (select coalesce(json_agg(json_build_object('id', c.id, 'kind', c.kind, 'clinicId', c.clinic_id)), '[]')
             from app.channels c
            where c.tenant_id = app.tenant() and c.is_on and c.removed_at is null) as channels,
          (select coalesce(json_agg(json_build_object('id', m.id, 'role', m.role,
                    'receives', coalesce(p.receives, 'all'), 'wanted', p.channels,
                    'wantsMonday', coalesce(p.monday_digest, true), 'hasLineWorks', p.line_works_id is not null,
                    'hasPush', exists (select 1 from app.push_subscriptions s
                                        where s.tenant_id = m.tenant_id and s.member_id = m.id),
                    'clinics', (select coalesce(json_agg(json_build_object('id', c.id, 'leftOn', c.left_on)), '[]')
                                  from app.clinic_assignments a
                                  join app.clinics c on c.tenant_id = a.tenant_id and c.id = a.clinic_id
                                 where a.tenant_id = m.tenant_id and a.member_id = m.id)) order by m.id), '[]')
             from app.members m
             left join app.reminder_preferences p on p.tenant_id = m.tenant_id and p.member_id = m.id
            where m.tenant_id = app.tenant() and m.disabled_at is null) as members`,
);

// Under the viewer's own walls: whom they may not know is not named.
const VISIBLE = sql(
  'simulation.visible',
  `select (select coalesce(json_object_agg(m.id, m.display_name), '{}') from app.members m
            where m.tenant_id = app.tenant()) as names,
          (select coalesce(json_object_agg(c.id, c.name), '{}') from app.channels c
            where c.tenant_id = app.tenant()) as rooms,
          (select coalesce(json_agg(c.id), '[]') from app.clinics c where c.tenant_id = app.tenant()) as clinics`,
);

export interface DeadlineRow extends KnownDeadline {
  readonly title: string;
  readonly path: string;
  readonly clinicName: string | null;
}

const channelRow = z.object({ id: z.string(), kind: z.enum(channelKinds), clinicId: z.string().nullable() });
const memberRow = z.object({
  id: z.string(),
  role: z.string(),
  receives: z.enum(receivesWords),
  wanted: z.array(z.enum(channelKinds)).nullable(),
  wantsMonday: z.boolean(),
  hasLineWorks: z.boolean(),
  hasPush: z.boolean(),
  clinics: z.array(z.object({ id: z.string(), leftOn: z.string().nullable() }).readonly()),
});

export interface Recipients {
  readonly members: readonly KnownMember[];
  readonly rooms: readonly KnownRoom[];
}

export interface Visible {
  /** By member, and by channel. */
  readonly names: Readonly<Record<string, string>>;
  readonly rooms: Readonly<Record<string, string>>;
  readonly clinics: readonly string[];
}

/** What the simulation starts from. */
@Injectable()
export class SimulationRepository {
  constructor(private readonly db: Database) {}

  async clock(): Promise<Moment & { readonly on: Day }> {
    const [row] = await this.db.read<{ on: Day; at: string }>(CLOCK);
    if (!row) throw new Error('the database did not tell the time');
    return row;
  }

  /** Open deadlines of the clinics that the actor may see, or of one of them. */
  deadlines(clinicId: string | null): Promise<readonly DeadlineRow[]> {
    return this.db.read<DeadlineRow>(DEADLINES, [clinicId]);
  }

  /** Everybody who may be told, and every room; for the consultancy's own machinery. */
  async recipients(): Promise<Recipients> {
    const [row] = await this.db.read<{ channels: unknown; members: unknown }>(RECIPIENTS);
    const channels = z.array(channelRow).parse(row?.channels ?? []);
    const on = new Set(channels.map(({ kind }) => kind));
    const members = z.array(memberRow).parse(row?.members ?? []);
    return {
      rooms: channels
        .filter(({ kind }) => isRoom(kind))
        .map(({ id, kind, clinicId }) => ({ channelId: id, kind, clinicId })),
      members: members.map(({ id, role, clinics, receives, wanted, wantsMonday, ...own }) => ({
        id,
        role,
        clinics,
        wantsMonday,
        reach: { receives, wanted, setUp: setUpOf(own, on) },
      })),
    };
  }

  async visible(): Promise<Visible> {
    const [row] = await this.db.read<{
      names: Record<string, string>;
      rooms: Record<string, string>;
      clinics: string[];
    }>(VISIBLE);
    return row ?? { names: {}, rooms: {}, clinics: [] };
  }
}
