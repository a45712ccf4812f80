import { Injectable } from '@nestjs/common';
import { currentActor, Database, sql } from '@mamori/platform';
import { CARRIED } from './carry-over/carried-column';
import { ANSWER_COLUMNS, COUNTS, ITEM_COLUMNS, PROPOSALS } from './checklist-columns';
import { EVIDENCE } from './evidence/evidence-columns';
import type { AnswerText } from './policy/answer-item';
import type { AnswerRow, CountsRow, ItemRow } from './read-model';
import type { AnswerSource } from './schema.gen';
import { SUGGESTION } from './suggestion/suggestion-column';

// The clinic's portfolio row is locked before the answers, as every writer does, so that writers of one clinic queue in one
// order. The answers and their list are locked too: Postgres then reads them as they are after the wait, not as they were
// before it, and so sees that the list was signed meanwhile.
const LOCK = sql(
  'answer.lock',
  `with queue as materialized (
     select s.clinic_id from app.checklists c
       join app.clinic_summaries s on s.tenant_id = c.tenant_id and s.clinic_id = c.clinic_id
      where c.tenant_id = $1 and c.id = $2
        for no key update of s)
   select a.item_id = $3 as "isAsked", a.is_gate as "isGate", a.clinic_id as "clinicId", c.fiscal_year as "fiscalYear",
          c.signature_id as "signatureId", ${ITEM_COLUMNS}, ${ANSWER_COLUMNS}, ${PROPOSALS}, ${EVIDENCE},
          ${CARRIED}, ${SUGGESTION}
     from queue
    cross join app.answers a
     join app.edition_items i on i.tenant_id = a.tenant_id and i.id = a.item_id
     join app.checklists c on c.tenant_id = a.tenant_id and c.id = a.checklist_id
    where a.tenant_id = $1 and a.checklist_id = $2 and (a.item_id = $3 or a.is_gate)
      for update of a for key share of c`,
);

const SAVE = sql(
  'answer.save',
  `with saved as (
     update app.answers a
        set value = $5, confirmed_on = $6, target_on = $7, reason = $8, remarks = $9, source = $10, version = a.version + 1,
            answered_by = app.principal(), answered_at = app.now(),
            answered_by_name = coalesce((
              select m.display_name from app.members m where m.tenant_id = $1 and m.id = app.principal()), '')
      where a.tenant_id = $1 and a.checklist_id = $2 and a.item_id = $3 and a.version = $4
      returning a.*)
   select ${ANSWER_COLUMNS}, list.*
     from saved a
    cross join (
      select ${COUNTS}
        from (
          select is_gate, value from saved
          union all
          select is_gate, value from app.answers where tenant_id = $1 and checklist_id = $2 and item_id <> $3) a) list`,
);

export interface LockedItem extends ItemRow {
  readonly isGate: boolean;
  readonly clinicId: string;
  readonly fiscalYear: number;
  /** The signed version in force, which nothing may change. */
  readonly signatureId: string | null;
  /** Whether the entry question stands at いいえ. */
  readonly listClosed: boolean;
}

export interface SavedAnswer {
  readonly answer: AnswerRow;
  readonly counts: CountsRow;
}

/** The two statements of an answer. */
@Injectable()
export class AnswerRepository {
  constructor(private readonly db: Database) {}

  /** Undefined for what does not exist or may not be reached. */
  async lock(checklistId: string, itemId: string): Promise<LockedItem | undefined> {
    const values = [currentActor().tenantId, checklistId, itemId];
    const rows = await this.db.query<Omit<LockedItem, 'listClosed'> & { isAsked: boolean }>(LOCK, values);
    const listClosed = rows.some(({ isGate, value }) => isGate && value === 'no');
    const row = rows.find(({ isAsked }) => isAsked);
    return row && { ...row, listClosed };
  }

  /** Writes over the version seen and no other; throws when it is not there, which the lock rules out. */
  async save(
    checklistId: string,
    itemId: string,
    seen: number,
    answer: AnswerText,
    source: AnswerSource,
  ): Promise<SavedAnswer> {
    const { value, confirmedOn, targetOn, reason, remarks } = answer;
    const keys = [currentActor().tenantId, checklistId, itemId, seen];
    const values = [...keys, value, confirmedOn, targetOn, reason, remarks, source];
    const [row] = await this.db.query<AnswerRow & CountsRow>(SAVE, values);
    if (!row) throw new Error(`answer ${checklistId} ${itemId} is no longer at version ${seen}`);
    const { total, answered, no, closed, ...saved } = row;
    return { answer: saved, counts: { total, answered, no, closed } };
  }
}
