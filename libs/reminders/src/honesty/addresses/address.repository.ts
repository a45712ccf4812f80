import { Injectable } from '@nestjs/common';
import { Database, sql } from '@mamori/platform';
import type { AddressFault, AddressFaultReason } from '../../schema.gen';
import { instant } from '../instants';

export type After = readonly [at: string, id: string] | undefined;

// A corrected address has no fault, and who wants to be told of everything again has taken it back.
const OPEN = `f.tenant_id = app.tenant() and f.cleared_at is null and m.disabled_at is null
  and (f.reason = 'unsubscribed' or f.address = m.email)
  and (f.reason <> 'unsubscribed' or exists (
    select 1 from app.reminder_preferences p
     where p.tenant_id = f.tenant_id and p.member_id = f.member_id and p.receives = 'last_only'))`;

const LIST = sql(
  'address-fault.list',
  `select coalesce(json_agg(page.fault order by page.created_at desc, page.id desc), '[]') as faults
     from (
       select f.created_at, f.id, json_build_object(
                'id', f.id, 'memberId', m.id, 'memberName', m.display_name, 'address', f.address, 'reason', f.reason,
                'detail', f.detail, 'deliveryId', v.id, 'since', ${instant('f.created_at')},
                'at', ${instant('f.created_at', 'US')},
                'clinicNames', coalesce((
                  select json_agg(c.name order by c.name_kana, c.id)
                    from app.clinic_members p
                    join app.clinics c on c.tenant_id = p.tenant_id and c.id = p.clinic_id
                   where p.tenant_id = f.tenant_id and p.member_id = f.member_id), '[]')) as fault
         from app.address_faults f
         join app.members m on m.tenant_id = f.tenant_id and m.id = f.member_id
         left join app.deliveries v on v.tenant_id = f.tenant_id and v.id = f.delivery_id
        where ${OPEN} and ($1::timestamptz is null or (f.created_at, f.id) < ($1, $2::uuid))
        order by f.created_at desc, f.id desc limit $3) page`,
);

const CLEAR = sql(
  'address-fault.clear',
  `update app.address_faults set cleared_at = now(), cleared_by = app.principal()
    where tenant_id = app.tenant() and id = $1 and cleared_at is null
   returning member_id as "memberId", reason`,
);
const KNOWN = sql(
  'address-fault.known',
  `select member_id as "memberId", reason from app.address_faults where tenant_id = app.tenant() and id = $1`,
);

export interface Cleared {
  readonly memberId: string;
  readonly reason: AddressFaultReason;
}

@Injectable()
export class AddressRepository {
  constructor(private readonly db: Database) {}

  async list(after: After, limit: number): Promise<readonly (AddressFault & { readonly at: string })[]> {
    const [at, id] = after ?? [null, null];
    const [row] = await this.db.read<{ faults: (AddressFault & { at: string })[] }>(LIST, [at, id, limit]);
    return row?.faults ?? [];
  }

  /** Undefined when it was cleared before, or is none of the viewer's. */
  async clear(id: string): Promise<Cleared | undefined> {
    const [row] = await this.db.query<Cleared & { reason: AddressFaultReason }>(CLEAR, [id]);
    return row;
  }

  async isKnown(id: string): Promise<boolean> {
    return (await this.db.query(KNOWN, [id])).length > 0;
  }
}
