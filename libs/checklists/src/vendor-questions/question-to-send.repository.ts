import { Injectable } from '@nestjs/common';
import { currentActor, Database, sql } from '@mamori/platform';
import type { Role } from '@mamori/tenants';
import type { ProposalState, VendorTold } from '../schema.gen';

// Held against whoever would take it back meanwhile. Whoever asked is looked at anew.
const LOCK = sql(
  'vendor-question.lock',
  `select p.state, p.told, p.clinic_id as "clinicId", p.vendor_address as address, p.asked_of_name as name,
          p.asked_of as "vendorId", p.asked_by as "askedById", p.asked_by_name as "askedBy",
          p.clinic_name as "clinicName", p.item_ja as "itemJa", p.item_en as "itemEn", i.role as "askerRole",
          exists (select 1 from app.clinic_assignments a
                   where a.tenant_id = p.tenant_id and a.clinic_id = p.clinic_id and a.member_id = i.id) as "isAssigned"
     from app.answer_proposals p
     left join app.members i on i.tenant_id = p.tenant_id and i.id = p.asked_by and i.disabled_at is null
      and i.enrolled_at is not null
    where p.tenant_id = $1 and p.id = $2 and p.source = 'vendor' and p.vendor_address is not null
      for update of p`,
);
const TELL = sql(
  'vendor-question.told',
  `update app.answer_proposals p set told = $3, asked_of = coalesce(p.asked_of, $4)
    where p.tenant_id = $1 and p.id = $2`,
);
const OTHERS = sql(
  'vendor-question.others',
  `select 1 from app.answer_proposals p
    where p.tenant_id = $1 and p.asked_of = $2 and p.source = 'vendor' and p.state = 'asked' limit 1`,
);

export interface QuestionToSend {
  readonly state: ProposalState;
  readonly told: VendorTold;
  readonly clinicId: string;
  readonly address: string;
  readonly name: string;
  /** Null until the vendor was let in. */
  readonly vendorId: string | null;
  readonly askedById: string;
  readonly askedBy: string;
  readonly clinicName: string;
  readonly itemJa: string;
  readonly itemEn: string;
  /** As it is now; null when whoever asked has left. */
  readonly askerRole: Role | null;
  readonly isAssigned: boolean;
}

/** The statements of the jobs that let a vendor in and write the letter. */
@Injectable()
export class QuestionToSendRepository {
  constructor(private readonly db: Database) {}

  /** Undefined for what is no question to a vendor. */
  async lock(id: string): Promise<QuestionToSend | undefined> {
    return (await this.db.query<QuestionToSend>(LOCK, this.keys(id)))[0];
  }

  /** Says how far the letter got, and once who stands behind the address. */
  async setTold(id: string, told: VendorTold, vendorId: string | null = null): Promise<void> {
    if ((await this.db.execute(TELL, [...this.keys(id), told, vendorId])) !== 1)
      throw new Error(`question ${id} is not there any more`);
  }

  /** Whether anything waits for an answer of the vendor. */
  async isAnythingAsked(vendorId: string): Promise<boolean> {
    return (await this.db.query(OTHERS, this.keys(vendorId))).length > 0;
  }

  private keys(id: string): readonly [string, string] {
    return [currentActor().tenantId, id];
  }
}
