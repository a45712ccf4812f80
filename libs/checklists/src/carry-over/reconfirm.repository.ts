import { Injectable } from '@nestjs/common';
import { currentActor, Database, sql } from '@mamori/platform';
import { EVIDENCE } from '../evidence/evidence-columns';
import { ANSWER_COLUMNS, COUNTS, ITEM_COLUMNS, PROPOSALS } from '../checklist-columns';
import type { CountsRow, ItemRow } from '../read-model';
import { CARRIED } from './carried-column';
import type { WrittenAnswer } from './policy/reconfirm';
import { SUGGESTION } from '../suggestion/suggestion-column';

// Locked as every writer of answers locks, the clinic's portfolio row first.
const LOCK = sql(
  'reconfirm.lock',
  `with queue as materialized (
     select s.clinic_id from app.checklists c
       join app.clinic_summaries s on s.tenant_id = c.tenant_id and s.clinic_id = c.clinic_id
      where c.tenant_id = $1 and c.id = $2
        for no key update of s)
   select a.is_gate as "isGate", a.clinic_id as "clinicId", c.fiscal_year as "fiscalYear", c.signature_id as "signatureId",
          ${ITEM_COLUMNS}, ${ANSWER_COLUMNS}, ${PROPOSALS}, ${EVIDENCE}, ${CARRIED}, ${SUGGESTION}
     from queue
    cross join app.answers a
     join app.edition_items i on i.tenant_id = a.tenant_id and i.id = a.item_id
     join app.checklists c on c.tenant_id = a.tenant_id and c.id = a.checklist_id
    where a.tenant_id = $1 and a.checklist_id = $2
    order by i.position
      for update of a for key share of c`,
);

const SAVE = sql(
  'reconfirm.save',
  `update app.answers a
      set value = g.value, confirmed_on = g."confirmedOn", target_on = g."targetOn", reason = g.reason, remarks = g.remarks,
          source = $4, version = a.version + 1, answered_by = app.principal(), answered_at = app.now(),
          answered_by_name = coalesce((
            select m.display_name from app.members m where m.tenant_id = $1 and m.id = app.principal()), '')
     from jsonb_to_recordset($3::jsonb) as g(
       "itemId" uuid, version int, value text, "confirmedOn" date, "targetOn" date, reason text, remarks text)
    where a.tenant_id = $1 and a.checklist_id = $2 and a.item_id = g."itemId" and a.version = g.version`,
);

const READ = sql(
  'reconfirm.read',
  `select coalesce(json_agg(a order by a.position) filter (where a.id = any($3::uuid[])), '[]') as items, ${COUNTS}
     from (
       select a.is_gate, i.position, ${ITEM_COLUMNS}, ${ANSWER_COLUMNS}, ${PROPOSALS}, ${EVIDENCE}, ${CARRIED}, ${SUGGESTION}
         from app.answers a
         join app.edition_items i on i.tenant_id = a.tenant_id and i.id = a.item_id
        where a.tenant_id = $1 and a.checklist_id = $2) a`,
);

export interface LockedLine extends ItemRow {
  readonly isGate: boolean;
  readonly clinicId: string;
  readonly fiscalYear: number;
  readonly signatureId: string | null;
}

/** The statements of confirming many answers at once. */
@Injectable()
export class ReconfirmRepository {
  constructor(private readonly db: Database) {}

  /** Every line of the list in the form's order; none for a list that is not there or may not be reached. */
  lock(checklistId: string): Promise<readonly LockedLine[]> {
    return this.db.query<LockedLine>(LOCK, [currentActor().tenantId, checklistId]);
  }

  /** Writes over the versions seen and no others; throws when one is not there, which the lock rules out. */
  async save(checklistId: string, written: readonly WrittenAnswer[], source: 'carried' | 'typed'): Promise<void> {
    const rows = written.map(({ itemId, version, after }) => ({ itemId, version, ...after }));
    const values = [currentActor().tenantId, checklistId, JSON.stringify(rows), source];
    const saved = await this.db.execute(SAVE, values);
    if (saved !== rows.length)
      throw new Error(`${rows.length - saved} answers of ${checklistId} are at other versions`);
  }

  async read(checklistId: string, itemIds: readonly string[]) {
    const values = [currentActor().tenantId, checklistId, itemIds];
    const [row] = await this.db.query<CountsRow & { items: readonly ItemRow[] }>(READ, values);
    if (!row) throw new Error('counts without a row');
    return row;
  }
}
