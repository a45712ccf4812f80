import { Injectable } from '@nestjs/common';
import { currentActor, Database, newId, sql } from '@mamori/platform';
import type { EvidenceLink } from '../schema.gen';
import { EVIDENCE_JSON } from './evidence-columns';
import type { EvidenceRow } from './evidence-row';
import type { RegisterContent } from '../register-evidence/register-content';
import type { NewEvidence } from './policy/add-evidence';

const INSTANT = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

// The clinic's portfolio row comes first, as with every writer. The answer is locked, so that two who add at once are counted one after the other; the list too, so that it is seen whether
// somebody signed it meanwhile.
const LOCK = sql(
  'evidence.lock-line',
  `with queue as materialized (
     select s.clinic_id from app.checklists l
       join app.clinic_summaries s on s.tenant_id = l.tenant_id and s.clinic_id = l.clinic_id
      where l.tenant_id = $1 and l.id = $2
        for no key update of s)
   select a.clinic_id as "clinicId", c.signature_id as "signatureId",
          (select count(*)::int from app.answer_evidence k
            where k.tenant_id = $1 and k.checklist_id = $2 and k.item_id = $3 and k.unlinked_at is null) as count
     from queue
    cross join app.answers a
     join app.checklists c on c.tenant_id = a.tenant_id and c.id = a.checklist_id
    where a.tenant_id = $1 and a.checklist_id = $2 and a.item_id = $3
      for no key update of a for key share of c`,
);

const COUNT = sql(
  'evidence.count-beside',
  `select count(*)::int as count from app.answer_evidence k
    where k.tenant_id = $1 and k.checklist_id = $2 and k.item_id = $3 and k.unlinked_at is null`,
);

const FILE = sql(
  'evidence.find-file',
  `select f.clinic_id as "clinicId", f.purpose, f.state, f.name, f.stored_at is not null as "isStored"
     from app.files f where f.tenant_id = $1 and f.id = $2`,
);

const INSERT = sql(
  'evidence.insert',
  `insert into app.evidence (id, clinic_id, kind, file_id, title, note, speaks_for_on, replaces_id, added_by, added_by_name,
     added_at, register_kind, register_snapshot, register_sha256)
   values ($1, $2, $3, $4, $5, $6, $7, $8, app.principal(), $9, app.now(), $10, $11::jsonb,
     encode(sha256(convert_to($11::jsonb::text, 'UTF8')), 'hex'))`,
);

const LINK = sql(
  'evidence.link',
  `insert into app.answer_evidence (checklist_id, item_id, evidence_id, clinic_id, linked_by_name, linked_at)
   values ($1, $2, $3, $4, $5, app.now())`,
);

const UNLINK = sql(
  'evidence.unlink',
  `update app.answer_evidence set unlinked_at = app.now(), unlinked_by_name = $5
    where tenant_id = $1 and checklist_id = $2 and item_id = $3 and evidence_id = $4 and unlinked_at is null`,
);

const LINK_AGAIN = sql(
  'evidence.link-again',
  `update app.answer_evidence set unlinked_at = null, unlinked_by_name = null
    where tenant_id = $1 and checklist_id = $2 and item_id = $3 and evidence_id = $4 and unlinked_at is not null`,
);

const ROW = sql(
  'evidence.read',
  `select ${EVIDENCE_JSON} as evidence
     from app.answer_evidence k
     join app.evidence e on e.tenant_id = k.tenant_id and e.id = k.evidence_id
     left join app.files f on f.tenant_id = e.tenant_id and f.id = e.file_id
    where k.tenant_id = $1 and k.checklist_id = $2 and k.item_id = $3 and k.evidence_id = $4`,
);

const HISTORY = sql(
  'evidence.history',
  `select ${EVIDENCE_JSON} as evidence, k.linked_by_name as "linkedBy", ${INSTANT('k.linked_at')} as "linkedAt",
          ${INSTANT('k.unlinked_at')} as "unlinkedAt", k.unlinked_by_name as "unlinkedBy", k.linked_at::text as at
     from app.answer_evidence k
     join app.evidence e on e.tenant_id = k.tenant_id and e.id = k.evidence_id
     left join app.files f on f.tenant_id = e.tenant_id and f.id = e.file_id
    where k.tenant_id = $1 and k.checklist_id = $2 and k.item_id = $3
      and ($4::timestamptz is null or (k.linked_at, k.evidence_id) < ($4, $5::uuid))
    order by k.linked_at desc, k.evidence_id desc limit $6`,
);

const EXISTS = sql(
  'evidence.line-exists',
  `select 1 from app.answers a where a.tenant_id = $1 and a.checklist_id = $2 and a.item_id = $3`,
);

/** The line of a checklist beside which evidence stands. */
export interface Line {
  readonly checklistId: string;
  readonly itemId: string;
}

export interface LockedLine {
  readonly clinicId: string;
  readonly signatureId: string | null;
  readonly count: number;
}

export interface FileFacts {
  readonly clinicId: string | null;
  readonly purpose: 'evidence' | 'edition' | 'form_blank' | 'returned_form' | 'paper';
  readonly state: 'waiting' | 'available' | 'refused' | 'infected';
  readonly name: string;
  readonly isStored: boolean;
}

export interface LinkRow extends Omit<EvidenceLink, 'evidence' | '__typename'> {
  readonly evidence: EvidenceRow;
  /** The key of its place, as precise as Postgres keeps it. */
  readonly at: string;
}

/** New evidence, and what its register says. */
export type KeptEvidence = NewEvidence & { readonly content: RegisterContent | null };

/** The statements about evidence. */
@Injectable()
export class EvidenceRepository {
  constructor(private readonly db: Database) {}

  /** Undefined for a line that does not exist or may not be reached. */
  async lock({ checklistId, itemId }: Line): Promise<LockedLine | undefined> {
    const keys = [currentActor().tenantId, checklistId, itemId];
    const [line] = await this.db.query<LockedLine>(LOCK, keys);
    if (!line) return undefined;
    // The count of the statement above is from before the wait for the lock.
    const [now] = await this.db.query<{ count: number }>(COUNT, keys);
    return { ...line, count: now?.count ?? line.count };
  }

  async file(id: string): Promise<FileFacts | undefined> {
    return (await this.db.query<FileFacts>(FILE, [currentActor().tenantId, id]))[0];
  }

  /** Puts new evidence beside the line and returns its id. */
  async add(line: Line, clinicId: string, given: KeptEvidence, replacesId: string | null): Promise<string> {
    const id = newId();
    const { kind, fileId, title, note, speaksForOn, register, content } = given;
    const name = currentActor().name ?? '';
    const kept = [register, content && JSON.stringify(content)];
    await this.db.execute(INSERT, [id, clinicId, kind, fileId, title, note, speaksForOn, replacesId, name, ...kept]);
    await this.db.execute(LINK, [line.checklistId, line.itemId, id, clinicId, name]);
    return id;
  }

  /** False when it does not stand there. */
  async unlink({ checklistId, itemId }: Line, evidenceId: string): Promise<boolean> {
    const { tenantId, name = '' } = currentActor();
    return (await this.db.execute(UNLINK, [tenantId, checklistId, itemId, evidenceId, name])) === 1;
  }

  /** False when it was not taken away. */
  async linkAgain({ checklistId, itemId }: Line, evidenceId: string): Promise<boolean> {
    return (await this.db.execute(LINK_AGAIN, [currentActor().tenantId, checklistId, itemId, evidenceId])) === 1;
  }

  /** What stands or stood beside the line under this id. */
  async read({ checklistId, itemId }: Line, evidenceId: string): Promise<EvidenceRow | undefined> {
    const keys = [currentActor().tenantId, checklistId, itemId, evidenceId];
    return (await this.db.query<{ evidence: EvidenceRow }>(ROW, keys))[0]?.evidence;
  }

  /** Newest first; undefined for a line that is not there. */
  async history(
    { checklistId, itemId }: Line,
    after: readonly [at: string, id: string] | undefined,
    limit: number,
  ): Promise<readonly LinkRow[] | undefined> {
    const keys = [currentActor().tenantId, checklistId, itemId];
    const rows = await this.db.read<LinkRow>(HISTORY, [...keys, after?.[0] ?? null, after?.[1] ?? null, limit]);
    if (rows.length > 0) return rows;
    return (await this.db.read(EXISTS, keys)).length > 0 ? [] : undefined;
  }
}
