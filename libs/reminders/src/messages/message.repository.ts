import { Injectable } from '@nestjs/common';
import { Database, newId, sql } from '@mamori/platform';
import type { ChannelKind } from '../channels/channel';
import type { MessageTarget, NewLine } from './message-writer';

// In one order, so that two who write to the same people wait for each other instead of forever.
const LOCK_TARGETS = sql(
  'message.lock-targets',
  `select pg_advisory_xact_lock(hashtextextended('message ' || t.id::text, 0))
     from (select distinct id from unnest($1::uuid[]) u(id) order by id) t`,
);
// Held until the end, so that it is not offered while lines join it.
const OPEN = sql(
  'message.open',
  `select v.id as "deliveryId", v.target_id as id, v.channel
     from app.deliveries v
    where v.tenant_id = app.tenant() and v.purpose = 'reminders' and v.told_on = app.today()
      and v.state = 'scheduled' and v.is_open and v.enqueued_at is null
      and (v.target_id, v.channel) in (select t.id, t.channel from unnest($1::uuid[], $2::text[]) t(id, channel))
    for no key update`,
);
const TIME_AFTER = sql(
  'message.time-after',
  `select to_char((app.now() + make_interval(secs => $1)) at time zone 'Asia/Tokyo', 'HH24:MI') as time`,
);
// Functions stand in subqueries so that they run once and not for each row.
const ADD_MESSAGES = sql(
  'message.add',
  `insert into app.deliveries (id, target_id, recipient_id, channel_id, channel, is_open, purpose, told_on, sequence,
                               not_before)
   select n.id, n.target_id, case when not n.is_room then n.target_id end, case when n.is_room then n.target_id end,
          n.channel, n.is_open, 'reminders', (select app.today()),
          (select coalesce(max(v.sequence), -1) from app.deliveries v
            where v.tenant_id = (select app.tenant()) and v.target_id = n.target_id and v.channel = n.channel
              and v.purpose = 'reminders' and v.told_on = (select app.today()))
            + row_number() over (partition by n.target_id, n.channel order by n.place),
          now() + make_interval(secs => $6)
     from unnest($1::uuid[], $2::uuid[], $3::boolean[], $4::text[], $5::boolean[]) with ordinality
            n(id, target_id, is_room, channel, is_open, place)`,
);
const ADD_LINES = sql(
  'message.add-lines',
  `insert into app.delivery_lines (id, delivery_id, reminder_id, clinic_id)
   select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[])
   on conflict (tenant_id, delivery_id, reminder_id) do nothing`,
);

export interface OpenMessage {
  readonly deliveryId: string;
  /** The person's id, or the room's channel. */
  readonly id: string;
  readonly channel: ChannelKind;
}

export interface NewMessage extends MessageTarget {
  readonly deliveryId: string;
  readonly isOpen: boolean;
}

export interface PlacedLine extends NewLine {
  readonly deliveryId: string;
}

@Injectable()
export class MessageRepository {
  constructor(private readonly db: Database) {}

  /** One writer at a time for each target, until the end of the transaction. */
  async lockTargets(ids: readonly string[]): Promise<void> {
    await this.db.execute(LOCK_TARGETS, [ids]);
  }

  /** Messages of today that take further lines. */
  open(targets: readonly MessageTarget[]): Promise<readonly OpenMessage[]> {
    return this.db.query(OPEN, [targets.map(({ id }) => id), targets.map(({ channel }) => channel)]);
  }

  newMessage(target: MessageTarget, isOpen: boolean): NewMessage {
    return { ...target, deliveryId: newId(), isOpen };
  }

  /** The time of day in Japan after so many seconds, `HH:MM`. */
  async timeAfter(seconds: number): Promise<string> {
    const [row] = await this.db.query<{ time: string }>(TIME_AFTER, [seconds]);
    if (!row) throw new Error('the database did not tell the time');
    return row.time;
  }

  async addMessages(messages: readonly NewMessage[], waitSeconds: number): Promise<void> {
    if (messages.length === 0) return;
    await this.db.execute(ADD_MESSAGES, [
      messages.map(({ deliveryId }) => deliveryId),
      messages.map(({ id }) => id),
      messages.map(({ isRoom }) => isRoom),
      messages.map(({ channel }) => channel),
      messages.map(({ isOpen }) => isOpen),
      waitSeconds,
    ]);
  }

  async addLines(lines: readonly Omit<PlacedLine, 'target' | 'isAlone'>[]): Promise<void> {
    await this.db.execute(ADD_LINES, [
      lines.map(newId),
      lines.map(({ deliveryId }) => deliveryId),
      lines.map(({ reminderId }) => reminderId),
      lines.map(({ clinicId }) => clinicId),
    ]);
  }
}
