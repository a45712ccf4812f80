import { Injectable } from '@nestjs/common';
import { Database, newId, sql } from '@mamori/platform';
import type { DeliveryState } from '../../schema.gen';
import type { MailReport } from './mail-report';

const FIND = sql(
  'mail-report.find',
  `select v.id, v.state, m.id as "memberId", m.email,
          (select case when count(distinct l.clinic_id) = 1 then min(l.clinic_id::text) end from app.delivery_lines l
            where l.tenant_id = v.tenant_id and l.delivery_id = v.id) as "clinicId"
     from app.deliveries v
     join app.members m on m.tenant_id = v.tenant_id and m.id = v.recipient_id
    where v.tenant_id = app.tenant() and v.id = $1 and v.channel = 'mail' for no key update of v`,
);
// What comes from outside may say any time: never one that is still to come.
const ADD_EVENT = sql(
  'mail-report.add',
  `insert into app.delivery_events (id, delivery_id, kind, source_key, is_permanent, detail, reported_at)
   values ($1, $2, $3, $4, $5, $6, least(coalesce($7::timestamptz, now()), now()))
   on conflict (tenant_id, delivery_id, source_key) do nothing`,
);
const SET_STATE = sql(
  'mail-report.set-state',
  `update app.deliveries
      set state = $2, failure = coalesce(nullif($3, ''), failure),
          delivered_at = case when $2 = 'delivered' then now() else delivered_at end,
          bounced_at = case when $2 in ('bounced', 'complained') then now() else bounced_at end
    where tenant_id = app.tenant() and id = $1`,
);
const ADD_FAULT = sql(
  'mail-report.add-fault',
  `insert into app.address_faults as f (id, member_id, address, reason, detail, delivery_id)
   values ($1, $2, $3, $4, $5, $6)
   on conflict (tenant_id, member_id, reason) where cleared_at is null
     do update set address = excluded.address, detail = excluded.detail, delivery_id = excluded.delivery_id
     where f.address <> excluded.address
   returning id`,
);

export interface ReportedMail {
  readonly id: string;
  readonly state: DeliveryState;
  readonly memberId: string;
  /** As it is now; the mail may have gone to a former one. */
  readonly email: string;
  readonly clinicId: string | null;
}

@Injectable()
export class MailReportRepository {
  constructor(private readonly db: Database) {}

  /** Held until the end of the transaction; undefined when it is no mail to a person. */
  async find(id: string): Promise<ReportedMail | undefined> {
    const [row] = await this.db.query<ReportedMail & { id: string }>(FIND, [id]);
    return row;
  }

  /** False when the same report came before. */
  async addEvent(
    deliveryId: string,
    { kind, sourceKey, isPermanent, detail, reportedAt }: MailReport,
  ): Promise<boolean> {
    const values = [newId(), deliveryId, kind, sourceKey, isPermanent, detail, reportedAt];
    return (await this.db.execute(ADD_EVENT, values)) === 1;
  }

  async setState(id: string, state: DeliveryState, failure: string): Promise<void> {
    await this.db.execute(SET_STATE, [id, state, failure]);
  }

  /** False when the address was known to be at fault. */
  async addFault(
    { id, memberId, email }: ReportedMail,
    reason: 'bounced' | 'complained',
    detail: string,
  ): Promise<boolean> {
    return (await this.db.execute(ADD_FAULT, [newId(), memberId, email, reason, detail, id])) === 1;
  }
}
