import { newId, searchKey } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';

/** A clinic with its portfolio row, column by column; what is left out is a quiet clinic. */
export interface SummaryColumns {
  readonly clinic_id: string;
  readonly name: string;
  readonly name_kana: string;
  readonly kind: string;
  readonly prefecture: number;
  readonly tags: readonly string[];
  readonly checklist_id: string | null;
  readonly items_total: number;
  readonly items_answered: number;
  readonly items_no: number;
  readonly closed_by_entry_question: boolean;
  readonly tasks_open: number;
  readonly tasks_overdue: number;
  readonly next_on: string | null;
  readonly next_kind: string | null;
  readonly next_title: string | null;
  readonly inspection_nearness: 0 | 1 | 2;
  readonly two_factor: string;
  readonly left_on: string | null;
}

/** Writes clinics with the given figures and returns their ids in the order given. */
export async function addSummaries(
  test: TestDatabase,
  tenantId: string,
  clinics: readonly Partial<SummaryColumns>[],
): Promise<readonly string[]> {
  const rows = clinics.map((given, nth) => {
    const id = newId();
    const row = {
      ...quiet,
      clinic_id: id,
      name: `医院 ${id}`,
      name_kana: `イイン${String(nth).padStart(5, '0')}`,
      ...given,
    };
    return { ...row, search_key: `${searchKey(row.name)}|${searchKey(row.name_kana)}` };
  });
  await test.asSuperuser(
    `with given as (
       select * from jsonb_populate_recordset(null::app.clinic_summaries, $2)
     ), clinic as (
       insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture, tags)
       select $1, clinic_id, name, name_kana, search_key, kind, prefecture, tags from given returning id
     )
     insert into app.clinic_summaries (tenant_id, clinic_id, name, name_kana, search_key, kind, prefecture, tags,
       checklist_id, items_total, items_answered, items_no, closed_by_entry_question, tasks_open, tasks_overdue, next_on,
       next_kind, next_title, inspection_nearness, two_factor, left_on, stale_on)
     select $1, clinic_id, name, name_kana, search_key, kind, prefecture, tags, checklist_id, items_total, items_answered,
            items_no, closed_by_entry_question, tasks_open, tasks_overdue, next_on, next_kind, next_title,
            inspection_nearness, two_factor, left_on, '2100-01-01'
       from given join clinic on clinic.id = given.clinic_id`,
    [tenantId, JSON.stringify(rows)],
  );
  return rows.map(({ clinic_id: id }) => id);
}

const quiet = {
  kind: 'clinic',
  prefecture: 13,
  tags: [],
  checklist_id: null,
  items_total: 0,
  items_answered: 0,
  items_no: 0,
  closed_by_entry_question: false,
  tasks_open: 0,
  tasks_overdue: 0,
  next_on: null,
  next_kind: null,
  next_title: null,
  inspection_nearness: 0,
  two_factor: 'in_place',
  left_on: null,
} as const;
