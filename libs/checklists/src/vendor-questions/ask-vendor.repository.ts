import { Injectable } from '@nestjs/common';
import { currentActor, Database, newId, sql } from '@mamori/platform';
import type { AskedToday } from '../policy/vendor-pace';
import type { KnownVendors } from '../policy/vendors-to-ask';
import type { ProposalPlace } from '../proposals/proposal.repository';

const KNOWN = sql(
  'vendor-question.known',
  `select
     (select coalesce(json_agg(json_build_object('name', v.name, 'systems', v.systems)), '[]')
        from (select s.vendor_name as name, json_agg(s.name order by s.name, s.id) as systems
                from app.systems s
               where s.tenant_id = c.tenant_id and s.clinic_id = c.id and s.vendor_name <> ''
               group by s.vendor_name) v) as suppliers,
     (select coalesce(json_agg(n.name), '[]') from app.clinic_contacts n
       where n.tenant_id = c.tenant_id and n.clinic_id = c.id and n.kind = 'vendor' and n.removed_at is null) as contacts,
     (select coalesce(json_agg(json_build_object('name', a.name, 'address', a.address)), '[]')
        from (select distinct on (lower(p.vendor_address)) p.asked_of_name as name, p.vendor_address as address
                from app.answer_proposals p
               where p.tenant_id = c.tenant_id and p.clinic_id = c.id and p.source = 'vendor' and p.told <> 'not_a_vendor'
               order by lower(p.vendor_address), p.id desc) a) as asked
     from app.clinics c where c.tenant_id = $1 and c.id = $2`,
);

// By the database's clock: the product's may stand still.
const TODAY = sql(
  'vendor-question.today',
  `select count(*) filter (where p.clinic_id = $2)::int as "ofClinic",
          count(*) filter (where lower(p.vendor_address) = lower($3))::int as "toAddress"
     from app.answer_proposals p
    where p.tenant_id = $1 and p.source = 'vendor' and p.vendor_address is not null
      and p.created_at > now() - interval '1 day'`,
);

const ASK = sql(
  'vendor-question.ask',
  `insert into app.answer_proposals (
     id, clinic_id, checklist_id, item_id, source, asked_of_name, asked_by, asked_by_name, question_note, state,
     vendor_address, clinic_name, fiscal_year, item_ja, item_en, told)
   select $2, c.clinic_id, c.id, i.id, 'vendor', $5, app.principal(),
          coalesce((select m.display_name from app.members m where m.tenant_id = $1 and m.id = app.principal()), ''), $7,
          'asked', $6, l.name, c.fiscal_year, left(i.code || ' ' || i.label_ja, 500),
          left(i.code || ' ' || coalesce(nullif(i.label_en, ''), i.label_ja), 500), 'waiting'
     from app.checklists c
     join app.clinics l on l.tenant_id = c.tenant_id and l.id = c.clinic_id
     join app.edition_items i on i.tenant_id = c.tenant_id and i.id = $4
    where c.tenant_id = $1 and c.id = $3
   on conflict do nothing`,
);

export interface VendorAddressed {
  readonly name: string;
  readonly address: string;
  readonly question: string;
}

/** The statements of whoever asks a vendor. */
@Injectable()
export class AskVendorRepository {
  constructor(private readonly db: Database) {}

  /** Undefined for a clinic that may not be reached. */
  async known(clinicId: string): Promise<KnownVendors | undefined> {
    return (await this.db.read<KnownVendors>(KNOWN, [currentActor().tenantId, clinicId]))[0];
  }

  async askedToday(clinicId: string, address: string): Promise<AskedToday> {
    const [row] = await this.db.query<AskedToday>(TODAY, [currentActor().tenantId, clinicId, address]);
    if (!row) throw new Error('a count has a row');
    return row;
  }

  /** The new question's id, or null when the same address has one about the line already. */
  async ask({ checklistId, itemId }: ProposalPlace, given: VendorAddressed): Promise<string | null> {
    const id = newId();
    const { name, address, question } = given;
    const values = [currentActor().tenantId, id, checklistId, itemId, name, address, question];
    return (await this.db.execute(ASK, values)) === 1 ? id : null;
  }
}
