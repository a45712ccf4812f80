import { newId } from '@mamori/platform';
import type { Product } from './product';

const FILE = `insert into app.files (tenant_id, id, clinic_id, purpose, name, content_type, bytes, sha256, state, stored_at)
 select tenant_id, $1, case when $3 then clinic_id end, 'returned_form', '記入済み.xlsx', 'text/csv', 10, repeat('a', 64), 'available', now()
   from app.checklists where id = $2`;
const BATCH = `insert into app.returned_batches (tenant_id, id, file_id, file_name, sha256, rows_read, stray, read_by_name)
 select tenant_id, $1, $2, '回答.csv', repeat('a', 64), 20, $4::jsonb, '一宮 一郎' from app.checklists where id = $3`;
const FORM = `insert into app.returned_forms (tenant_id, id, clinic_id, checklist_id, batch_id, file_id, file_name, sha256, kind, read,
   same_count, changed_count, problem_count, read_by_name)
 select c.tenant_id, $1, c.clinic_id, c.id, $2, $3, '記入済み.xlsx', repeat('a', 64), 'own_form',
        jsonb_build_object('stray', $5::jsonb, 'notes', '[{"kind": "other_facility", "name": "みどり医院"}]'::jsonb, 'lines', (
          select jsonb_agg(jsonb_build_object('itemId', a.item_id, 'sheet', '医療機関確認用', 'row', 12, 'seen', a.version,
                   'given', case when i.position % 3 = 0 then null else jsonb_build_object('value', 'yes', 'confirmedOn', null,
                     'targetOn', null, 'reason', '', 'remarks', '') end,
                   'problems', case when i.position % 3 = 0 then
                     '[{"kind": "both_boxes", "cell": "E12", "text": "■"}]'::jsonb else '[]'::jsonb end))
            from app.answers a join app.edition_items i on i.tenant_id = a.tenant_id and i.id = a.item_id
           where a.checklist_id = c.id)), 3, 10, 6, '一宮 一郎'
   from app.checklists c where c.id = $4`;
const STRAY = JSON.stringify({
  count: 1,
  rows: [{ sheet: '医療機関確認用', row: 30, kind: 'unknown_code', text: '9-⑨ / はい' }],
});

/** A filled form of a list, and a table of several, as reading leaves them; their ids. */
export async function returnSomeForm({ database }: Product, checklistId: string): Promise<readonly [string, string]> {
  const [file, form, table, batch] = [newId(), newId(), newId(), newId()];
  await database.asSuperuser(FILE, [file, checklistId, true]);
  await database.asSuperuser(FILE, [table, checklistId, false]);
  await database.asSuperuser(FORM, [form, null, file, checklistId, STRAY]);
  await database.asSuperuser(BATCH, [batch, table, checklistId, STRAY]);
  await database.asSuperuser(FORM, [newId(), batch, null, checklistId, STRAY]);
  return [form, batch];
}
