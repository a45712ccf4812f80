import { Injectable } from '@nestjs/common';
import { currentActor, Database, type Day, sql } from '@mamori/platform';
import type { FormKind } from '@mamori/editions';
import { instant } from '../checklist-columns';
import type { Line } from '../evidence/evidence.repository';

const LINE = sql(
  'register-evidence.line',
  `select a.clinic_id as "clinicId", c.form, i.topic, app.today()::text as today,
          (select coalesce(json_agg(json_build_object(
                    'evidenceId', e.id, 'kind', e.register_kind, 'speaksForOn', e.speaks_for_on,
                    'mark', e.register_snapshot ->> 'mark') order by k.linked_at desc, e.id desc), '[]')
             from app.answer_evidence k
             join app.evidence e on e.tenant_id = k.tenant_id and e.id = k.evidence_id and e.kind = 'register'
            where k.tenant_id = a.tenant_id and k.checklist_id = a.checklist_id and k.item_id = a.item_id
              and k.unlinked_at is null) as attached
     from app.answers a
     join app.checklists c on c.tenant_id = a.tenant_id and c.id = a.checklist_id
     join app.edition_items i on i.tenant_id = a.tenant_id and i.id = a.item_id
    where a.tenant_id = $1 and a.checklist_id = $2 and a.item_id = $3`,
);
const NAME = sql('register-evidence.facility', 'select name from app.clinics where tenant_id = $1 and id = $2');
const KEPT = sql(
  'register-evidence.kept',
  `select e.id, e.clinic_id as "clinicId", e.title, e.note, e.added_by_name as "addedBy",
          ${instant('e.added_at')} as "addedAt", e.register_snapshot as content, e.register_sha256 as sha256,
          e.register_sha256 = encode(sha256(convert_to(e.register_snapshot::text, 'UTF8')), 'hex') as "isIntact"
     from app.evidence e where e.tenant_id = $1 and e.id = $2 and e.kind = 'register'`,
);

/** A register that stands beside a line. */
export interface AttachedRow {
  readonly evidenceId: string;
  readonly kind: string;
  readonly speaksForOn: Day;
  readonly mark: string | null;
}

export interface RegisterLine {
  readonly clinicId: string;
  readonly form: FormKind;
  readonly topic: string;
  readonly today: Day;
  /** Newest first. */
  readonly attached: readonly AttachedRow[];
}

export interface KeptRegister {
  readonly id: string;
  readonly clinicId: string;
  readonly title: string;
  readonly note: string;
  readonly addedBy: string;
  readonly addedAt: string;
  /** As it was kept, to be parsed. */
  readonly content: unknown;
  readonly sha256: string;
  readonly isIntact: boolean;
}

/** The statements about registers as evidence; undefined for what may not be reached. */
@Injectable()
export class RegisterEvidenceRepository {
  constructor(private readonly db: Database) {}

  async line({ checklistId, itemId }: Line): Promise<RegisterLine | undefined> {
    return (await this.db.read<RegisterLine>(LINE, [currentActor().tenantId, checklistId, itemId]))[0];
  }

  async facilityName(clinicId: string): Promise<string | undefined> {
    return (await this.db.query<{ name: string }>(NAME, [currentActor().tenantId, clinicId]))[0]?.name;
  }

  async kept(evidenceId: string): Promise<KeptRegister | undefined> {
    return (await this.db.read<KeptRegister>(KEPT, [currentActor().tenantId, evidenceId]))[0];
  }
}
