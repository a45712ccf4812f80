import { Injectable } from '@nestjs/common';
import { currentActor, Database, newId, sql } from '@mamori/platform';
import { ANSWER_COLUMNS, SIGNATURE_HEAD } from '../checklist-columns';
import type { ChecklistSignature } from '../schema.gen';
import type { ListToSign } from './list-to-sign';
import type { Snapshot } from './snapshot';

// The clinic's portfolio row first, as every writer does. Whoever adds to the list holds its row, so that what is read after
// this lock is all there is, and whoever comes later finds the list signed.
const LOCK = sql(
  'signature.lock-checklist',
  `with queue as materialized (
     select s.clinic_id from app.checklists c
       join app.clinic_summaries s on s.tenant_id = c.tenant_id and s.clinic_id = c.clinic_id
      where c.tenant_id = $1 and c.id = $2
        for no key update of s)
   select c.id, c.clinic_id as "clinicId", c.signature_id as "signatureId"
     from queue cross join app.checklists c where c.tenant_id = $1 and c.id = $2 for update of c`,
);

const READ = sql(
  'signature.read-checklist',
  `select c.form, c.fiscal_year as "fiscalYear",
          json_build_object(
            'name', l.name, 'kind', l.kind, 'prefecture', l.prefecture, 'address', l.address, 'phone', l.phone,
            'institutionCode', coalesce(l.institution_code, ''), 'directorName', l.director_name) as facility,
          json_build_object(
            'code', e.code, 'labelJa', e.label_ja, 'labelEn', e.label_en, 'titleJa', e.title_ja,
            'published', e.published) as edition,
          (select coalesce(json_agg(a order by a.position), '[]')
             from (
               select i.id, i.code, i.answer_kind as "answerKind", i.label_ja as "labelJa", i.label_en as "labelEn",
                      i.scope_ja as "scopeJa", i.section_code as "sectionCode", i.section_title_ja as "sectionTitleJa",
                      i.section_title_en as "sectionTitleEn", i.position, a.is_gate as "isGate", ${ANSWER_COLUMNS},
                      (select coalesce(json_agg(json_build_object(
                                'id', v.id, 'kind', v.kind, 'title', v.title, 'speaksForOn', v.speaks_for_on, 'fileName', f.name,
                                'sha256', coalesce(f.sha256, v.register_sha256), 'note', nullif(v.note, '')) order by k.linked_at, v.id), '[]')
                         from app.answer_evidence k
                         join app.evidence v on v.tenant_id = k.tenant_id and v.id = k.evidence_id
                         left join app.files f on f.tenant_id = v.tenant_id and f.id = v.file_id
                        where k.tenant_id = a.tenant_id and k.checklist_id = a.checklist_id and k.item_id = a.item_id
                          and k.unlinked_at is null) as evidence
                 from app.answers a
                 join app.edition_items i on i.tenant_id = a.tenant_id and i.id = a.item_id
                where a.tenant_id = $1 and a.checklist_id = $2) a) as lines
     from app.checklists c
     join app.clinics l on l.tenant_id = c.tenant_id and l.id = c.clinic_id
     join app.editions e on e.tenant_id = c.tenant_id and e.id = c.edition_id
    where c.tenant_id = $1 and c.id = $2`,
);

/** The hash over a snapshot as Postgres writes it, which does not depend on how it was handed in. */
const hashOf = (snapshot: string) => `encode(sha256(convert_to(${snapshot}::text, 'UTF8')), 'hex')`;
const NAME = `coalesce((select m.display_name from app.members m where m.tenant_id = $1 and m.id = app.principal()), '')`;

const INSERT = sql(
  'signature.insert',
  `insert into app.checklist_signatures (
     id, checklist_id, clinic_id, number, signed_by, signed_by_name, signed_at, snapshot, sha256)
   select $2, c.id, c.clinic_id,
          1 + (select count(*) from app.checklist_signatures s where s.tenant_id = $1 and s.checklist_id = c.id),
          app.principal(), ${NAME}, app.now(), $4::jsonb, ${hashOf('$4::jsonb')}
     from app.checklists c where c.tenant_id = $1 and c.id = $3
   returning number, sha256`,
);

const LOCK_LIST = sql(
  'signature.put-in-force',
  `update app.checklists set signature_id = $3 where tenant_id = $1 and id = $2 and signature_id is null`,
);

const REOPEN = sql(
  'signature.reopen',
  `with opened as (
     update app.checklists set signature_id = null where tenant_id = $1 and id = $2 and signature_id = $3 returning id)
   update app.checklist_signatures s
      set reopened_at = app.now(), reopened_by_name = ${NAME}, reopen_reason = $4
     from opened where s.tenant_id = $1 and s.checklist_id = opened.id and s.id = $3
   returning ${SIGNATURE_HEAD} as head`,
);

const HEAD = sql(
  'signature.head',
  `select ${SIGNATURE_HEAD} as head from app.checklist_signatures s where s.tenant_id = $1 and s.id = $2`,
);

const SIGNED = sql(
  'signature.signed',
  `select s.checklist_id as "checklistId", s.clinic_id as "clinicId", ${SIGNATURE_HEAD} as head, s.snapshot, s.sha256,
          s.sha256 = ${hashOf('s.snapshot')} as "isIntact"
     from app.checklist_signatures s where s.tenant_id = $1 and s.id = $2`,
);

export interface LockedList {
  readonly id: string;
  readonly clinicId: string;
  readonly signatureId: string | null;
}

export interface SignedRow {
  readonly checklistId: string;
  readonly clinicId: string;
  readonly head: ChecklistSignature;
  /** As it was kept, to be parsed. */
  readonly snapshot: unknown;
  readonly sha256: string;
  readonly isIntact: boolean;
}

/** The statements about signed versions. */
@Injectable()
export class SignatureRepository {
  constructor(private readonly db: Database) {}

  /** Undefined for what does not exist or may not be reached. */
  async lock(checklistId: string): Promise<LockedList | undefined> {
    return (await this.db.query<LockedList>(LOCK, this.keys(checklistId)))[0];
  }

  /** The list as it stands after `lock`. */
  async read(checklistId: string): Promise<ListToSign> {
    const [row] = await this.db.query<ListToSign>(READ, this.keys(checklistId));
    if (!row) throw new Error(`checklist ${checklistId} is not there`);
    return row;
  }

  /** Keeps the version and puts it in force. */
  async sign(checklistId: string, snapshot: Snapshot): Promise<{ id: string; number: number; sha256: string }> {
    const id = newId();
    const values = [currentActor().tenantId, id, checklistId, JSON.stringify(snapshot)];
    const [row] = await this.db.query<{ number: number; sha256: string }>(INSERT, values);
    const signed = await this.db.execute(LOCK_LIST, [...this.keys(checklistId), id]);
    if (!row || signed !== 1) throw new Error(`checklist ${checklistId} could not be signed`);
    return { id, ...row };
  }

  /** Throws when the version is not in force, which the lock rules out. */
  async reopen(checklistId: string, signatureId: string, reason: string): Promise<ChecklistSignature> {
    const values = [...this.keys(checklistId), signatureId, reason];
    const [row] = await this.db.query<{ head: ChecklistSignature }>(REOPEN, values);
    if (!row) throw new Error(`signature ${signatureId} is not in force`);
    return row.head;
  }

  /** Throws when there is none, which the key of the checklist rules out. */
  async head(id: string): Promise<ChecklistSignature> {
    const [row] = await this.db.query<{ head: ChecklistSignature }>(HEAD, this.keys(id));
    if (!row) throw new Error(`signature ${id} is not there`);
    return row.head;
  }

  async signed(id: string): Promise<SignedRow | undefined> {
    return (await this.db.read<SignedRow>(SIGNED, this.keys(id)))[0];
  }

  private keys(id: string): readonly [string, string] {
    return [currentActor().tenantId, id];
  }
}
