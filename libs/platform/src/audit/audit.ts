import { Injectable } from '@nestjs/common';
import { currentActor, currentOccasion } from '../actor/actor';
import { Database, sql } from '../database/database';
import { newId } from '../ids';

export interface AuditEntry {
  /** `noun.happened`, as `checklist.answered`. */
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string;
  readonly clinicId?: string | null;
  /** Without secrets. */
  readonly before?: unknown;
  readonly after?: unknown;
}

const RECORD = sql(
  'audit.record',
  `insert into app.audit_events
     (id, actor_kind, actor_id, actor_name, clinic_id, action, object_kind, object_id, before, after, request_id)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
);

const RECORD_ALL = sql(
  'audit.record-all',
  `insert into app.audit_events
     (id, actor_kind, actor_id, actor_name, clinic_id, action, object_kind, object_id, before, after, request_id)
   select e.id, $2, $3, $4, e."clinicId", e.action, e."objectKind", e."objectId", e.before, e.after, $5
     from jsonb_to_recordset($1::jsonb) as e(
       id uuid, "clinicId" uuid, action text, "objectKind" text, "objectId" text, before jsonb, after jsonb)`,
);

const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value));

/** The audit trail. A change that cannot be recorded does not happen: the row is part of its transaction. */
@Injectable()
export class Audit {
  constructor(private readonly db: Database) {}

  async record(entry: AuditEntry): Promise<void> {
    const actor = currentActor();
    await this.db.execute(RECORD, [
      newId(),
      actor.kind,
      actor.principalId,
      actor.name ?? '',
      entry.clinicId ?? null,
      entry.action,
      entry.objectKind,
      entry.objectId,
      json(entry.before),
      json(entry.after),
      currentOccasion().requestId,
    ]);
  }

  /** Many entries in one statement, in their order. */
  async recordAll(entries: readonly AuditEntry[]): Promise<void> {
    const actor = currentActor();
    const rows = JSON.stringify(entries.map((entry) => ({ ...entry, id: newId() })));
    const { requestId } = currentOccasion();
    await this.db.execute(RECORD_ALL, [rows, actor.kind, actor.principalId, actor.name ?? '', requestId]);
  }
}
