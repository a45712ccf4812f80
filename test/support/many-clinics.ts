import { TOLD_DATES } from '../../libs/tasks/src/testing/told-dates';
import type { Product } from './product';

type Database = Product['database'];

const TABLES = [
  ...['checklists', 'answers', 'answer_versions', 'evidence', 'answer_evidence', 'carried_answers'],
  ...['checklist_signatures', 'tasks', 'clinic_summaries'],
] as const;

/** What carrying over may touch: lists and all that hangs on them, and what people are told of them. */
const KEPT: Readonly<Record<string, string>> = {
  ...Object.fromEntries(TABLES.map((table) => [table, `select t::text as row from app.${table} t`])),
  told: TOLD_DATES,
};

export interface TableState {
  readonly rows: number;
  /** Of every row as text, in order: equal where the tables are. */
  readonly checksum: string;
}

/** Rows and checksum of everything that carrying over may touch. */
export async function tableStates({ asSuperuser }: Database): Promise<Readonly<Record<string, TableState>>> {
  const states: Record<string, TableState> = {};
  for (const [name, rows] of Object.entries(KEPT)) {
    const [state] = await asSuperuser<{ rows: number; checksum: string }>(
      `select count(*)::int as rows, md5(coalesce(string_agg(md5(t.row), '' order by md5(t.row)), '')) as checksum
         from (${rows}) t`,
    );
    states[name] = { rows: state?.rows ?? 0, checksum: state?.checksum ?? '' };
  }
  return states;
}

/**
 * Clinics by the number, all looked after by one member, each with this year's list of R7 half filled in, a piece of evidence
 * and a task. Every fifth line is open, every seventh いいえ.
 */
export async function manyClinics({ asSuperuser }: Database, count: number, memberEmail: string): Promise<void> {
  const statements = [
    `insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture)
     select m.tenant_id, gen_random_uuid(), '架空医院 ' || lpad(n::text, 3, '0'), 'カクウイイン' || lpad(n::text, 3, '0'),
            '架空医院' || lpad(n::text, 3, '0'), 'clinic', 13
       from app.members m cross join generate_series(1, ${Math.trunc(count)}) n where m.email = $1`,
    `insert into app.clinic_assignments (tenant_id, clinic_id, member_id)
     select m.tenant_id, c.id, m.id from app.members m join app.clinics c on c.tenant_id = m.tenant_id where m.email = $1`,
    `insert into app.checklists (tenant_id, id, clinic_id, edition_id, form, fiscal_year)
     select c.tenant_id, gen_random_uuid(), c.id, e.id, 'medical', 2026
       from app.members m join app.clinics c on c.tenant_id = m.tenant_id
       join app.editions e on e.tenant_id = c.tenant_id and e.code = 'r7' where m.email = $1`,
    `insert into app.answers (tenant_id, checklist_id, item_id, clinic_id, is_gate, value, confirmed_on, target_on, version,
       answered_by_name, answered_at)
     select l.tenant_id, l.id, i.id, l.clinic_id, i.answer_kind = 'gate_yes_no', v.value,
            case when v.value is not null then date '2026-05-20' end, case v.value when 'no' then date '2027-02-01' end,
            case when v.value is null then 0 else 1 end, '事務 さくら', case when v.value is not null then now() end
       from app.members m join app.checklists l on l.tenant_id = m.tenant_id
       join app.edition_items i on i.tenant_id = l.tenant_id and i.edition_id = l.edition_id and i.form = l.form
      cross join lateral (
        select case when i.position > 0 and i.position % 5 = 0 then null when i.position > 0 and i.position % 7 = 0 then 'no'
                    else 'yes' end as value) v
      where m.email = $1`,
    `insert into app.evidence (tenant_id, id, clinic_id, kind, title, note, speaks_for_on)
     select c.tenant_id, gen_random_uuid(), c.id, 'note', '責任者の任命書', '院長の印あり', '2026-05-20'
       from app.members m join app.clinics c on c.tenant_id = m.tenant_id where m.email = $1`,
    `insert into app.answer_evidence (tenant_id, checklist_id, item_id, evidence_id, clinic_id, linked_by_name)
     select l.tenant_id, l.id, i.id, v.id, l.clinic_id, '事務 さくら'
       from app.members m join app.checklists l on l.tenant_id = m.tenant_id
       join app.evidence v on v.tenant_id = l.tenant_id and v.clinic_id = l.clinic_id
       join app.edition_items i on i.tenant_id = l.tenant_id and i.key = 'r7-med-1-01' where m.email = $1`,
    `insert into app.tasks (tenant_id, id, clinic_id, title, checklist_id, item_id, due_on)
     select a.tenant_id, gen_random_uuid(), a.clinic_id, '項目を改善する', a.checklist_id, a.item_id, '2027-02-01'
       from app.members m join app.answers a on a.tenant_id = m.tenant_id and a.value = 'no' where m.email = $1`,
    `select app.refresh_clinic_summary(c.tenant_id, c.id)
       from app.members m join app.clinics c on c.tenant_id = m.tenant_id where m.email = $1`,
  ];
  for (const statement of statements) await asSuperuser(statement, [memberEmail]);
}
