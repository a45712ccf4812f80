import { type Deadline, shippedCatalogue } from '@mamori/editions';
import { type Day, fiscalYearLabel, fiscalYearOf } from '@mamori/platform';
import type { DatedSource } from '@mamori/reminders';

/** How sure the catalogue is of a day, as it stands behind it. */
const sureness: Readonly<Record<Deadline['confidence'], string>> = {
  verified: '',
  secondary: '・二次資料による',
  local: '・自治体の例',
  inferred: '・推定',
  unverified: '・未確認',
};

interface EditionEnd {
  readonly fiscal_year: number;
  readonly ends_on: Day;
  readonly title: string;
}

/** The target ends of the catalogue that are still to come. */
export function endsOf(items: readonly Deadline[]): readonly EditionEnd[] {
  return items.flatMap(({ id, date, status, confidence }) => {
    if (!id.endsWith('-target-end') || date === null || status === 'past') return [];
    const year = fiscalYearOf(date);
    const title = `${fiscalYearLabel(year, 'ja')}のチェックリスト（目標日の上限${sureness[confidence]}）`;
    return [{ fiscal_year: year, ends_on: date, title }];
  });
}

const ends = JSON.stringify(endsOf(shippedCatalogue().deadlines.items)).replaceAll("'", "''");

/**
 * Lists of a year's form in which something is unanswered, and the last day that the catalogue gives for that year.
 * Source: `deadlines.json`, items `*-target-end`.
 */
export const editionEnds: DatedSource = {
  kind: 'edition_target_end',
  wanted: `
    select c.id as subject_id, c.clinic_id, e.ends_on as due_on, e.title, '/checklists/' || c.id as path,
           null::uuid as owner_id
      from jsonb_to_recordset('${ends}'::jsonb) e(fiscal_year int, ends_on date, title text)
      join app.checklists c on c.tenant_id = app.tenant() and c.fiscal_year = e.fiscal_year
       and c.form in ('medical', 'pharmacy')
     where ($1::uuid[] is null or c.clinic_id = any($1))
       and exists (
         select 1 from app.answers a
          where a.tenant_id = c.tenant_id and a.checklist_id = c.id and a.value is null and not a.is_gate)
       and not exists (
         select 1 from app.answers g
          where g.tenant_id = c.tenant_id and g.checklist_id = c.id and g.is_gate and g.value = 'no')
       and not exists (
         select 1 from app.checklists n
          where n.tenant_id = c.tenant_id and n.clinic_id = c.clinic_id and n.form = c.form
            and n.fiscal_year = c.fiscal_year and n.id > c.id)`,
};
