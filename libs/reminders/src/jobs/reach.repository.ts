import { Injectable } from '@nestjs/common';
import { Database, sql } from '@mamori/platform';
import { z } from 'zod';
import { type ChannelKind, channelKinds, isRoom } from '../channels/channel';
import { type Reach, receivesWords, setUpOf } from '../policy/plan/ways-of';

const READ = sql(
  'reach.read',
  `select (select coalesce(json_agg(json_build_object('id', c.id, 'kind', c.kind, 'clinicId', c.clinic_id)
                    order by c.id), '[]')
             from app.channels c
            where c.tenant_id = app.tenant() and c.is_on and c.removed_at is null) as channels,
          (select coalesce(json_agg(json_build_object('id', m.id,
                    'receives', coalesce(p.receives, 'all'), 'wanted', p.channels,
                    'hasLineWorks', p.line_works_id is not null,
                    'hasPush', exists (select 1 from app.push_subscriptions s
                                        where s.tenant_id = m.tenant_id and s.member_id = m.id))), '[]')
             from app.members m
             left join app.reminder_preferences p on p.tenant_id = m.tenant_id and p.member_id = m.id
            where m.tenant_id = app.tenant() and m.id = any($1)) as people`,
);

const channels = z.array(
  z.object({ id: z.string(), kind: z.enum(channelKinds), clinicId: z.string().nullable() }).readonly(),
);
const people = z.array(
  z.object({
    id: z.string(),
    receives: z.enum(receivesWords),
    wanted: z.array(z.enum(channelKinds)).nullable(),
    hasLineWorks: z.boolean(),
    hasPush: z.boolean(),
  }),
);

/** A room that hears of one clinic, or of everything when there is none. */
export interface Room {
  readonly id: string;
  readonly kind: ChannelKind;
  readonly clinicId: string | null;
}

export interface Reached {
  /** By member. */
  readonly reaches: ReadonlyMap<string, Reach>;
  readonly rooms: readonly Room[];
}

/** By which ways people and rooms can be reached at this moment. */
@Injectable()
export class ReachRepository {
  constructor(private readonly db: Database) {}

  async of(memberIds: readonly string[]): Promise<Reached> {
    const [row] = await this.db.query<{ channels: unknown; people: unknown }>(READ, [memberIds]);
    const on = channels.parse(row?.channels ?? []);
    const kinds = new Set(on.map(({ kind }) => kind));
    const reaches = people
      .parse(row?.people ?? [])
      .map(({ id, receives, wanted, ...own }) => [id, { receives, wanted, setUp: setUpOf(own, kinds) }] as const);
    return { reaches: new Map(reaches), rooms: on.filter(({ kind }) => isRoom(kind)) };
  }
}
