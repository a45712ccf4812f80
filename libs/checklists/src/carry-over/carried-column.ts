/** Last year's answer to the line of an answer `a`, named as `CarriedAnswer`; null where nothing was carried. */
export const CARRIED = `
  (select json_build_object(
            'value', k.value, 'confirmedOn', k.confirmed_on, 'targetOn', k.target_on, 'reason', k.reason,
            'remarks', k.remarks, 'change', k.change, 'need', k.need, 'isReady', k.need is null,
            'fromFiscalYear', s.fiscal_year, 'from', (
              select json_agg(json_build_object(
                       'code', o.code, 'labelJa', o.label_ja, 'labelEn', o.label_en, 'value', b.value,
                       'confirmedOn', b.confirmed_on, 'targetOn', b.target_on, 'remarks', b.remarks) order by o.position)
                from unnest(k.from_item_ids) f(id)
                join app.edition_items o on o.tenant_id = k.tenant_id and o.id = f.id
                join app.answers b
                  on b.tenant_id = k.tenant_id and b.checklist_id = k.from_checklist_id and b.item_id = f.id))
     from app.carried_answers k
     join app.checklists s on s.tenant_id = k.tenant_id and s.id = k.from_checklist_id
    where k.tenant_id = a.tenant_id and k.checklist_id = a.checklist_id and k.item_id = a.item_id) as carried`;
