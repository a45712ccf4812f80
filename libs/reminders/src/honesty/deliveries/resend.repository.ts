import { Injectable } from '@nestjs/common';
import { Database, newId, sql } from '@mamori/platform';

// Two who send again at once wait here, and take the next place each.
const LOCK = sql(
  'delivery.lock-to-resend',
  `select pg_advisory_xact_lock(hashtextextended('message ' || v.target_id::text, 0))
     from app.deliveries v where v.tenant_id = app.tenant() and v.id = $1`,
);
const ADD = sql(
  'delivery.resend',
  `insert into app.deliveries (id, target_id, recipient_id, channel_id, channel, purpose, told_on, sequence, resend_of)
   select $2, v.target_id, v.recipient_id, v.channel_id, v.channel, 'resend', app.today(),
          (select coalesce(max(o.sequence), -1) + 1 from app.deliveries o
            where o.tenant_id = v.tenant_id and o.target_id = v.target_id and o.channel = v.channel
              and o.purpose = 'resend' and o.told_on = app.today()), v.id
     from app.deliveries v where v.tenant_id = app.tenant() and v.id = $1`,
);
// Only what the viewer sees is sent again on their word.
const ADD_LINES = sql(
  'delivery.resend-lines',
  `insert into app.delivery_lines (id, delivery_id, clinic_id, reminder_id, notice_id, subject_id, title)
   select gen_random_uuid(), $2, l.clinic_id, l.reminder_id, l.notice_id, l.subject_id, l.title
     from app.delivery_lines l
    where l.tenant_id = app.tenant() and l.delivery_id = $1 and l.dropped_at is null`,
);

@Injectable()
export class ResendRepository {
  constructor(private readonly db: Database) {}

  async lock(id: string): Promise<void> {
    await this.db.query(LOCK, [id]);
  }

  /** A new message to the same person or room with the same lines; returns its id. It leaves without waiting for others. */
  async resend(id: string): Promise<string> {
    const again = newId();
    await this.db.execute(ADD, [id, again]);
    await this.db.execute(ADD_LINES, [id, again]);
    return again;
  }
}
