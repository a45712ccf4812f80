/**
 * The newest edition that the consultancy holds and that took the place of the edition `e` of a list `c`, named as `NewerEdition`
 * of the schema; null where there is none. One that came out after the list's fiscal year does not concern it.
 */
export const HELD_NEWER = `
  (with recursive followers as (
     select n.id from app.editions n
      where c.form = 'own' and n.tenant_id = c.tenant_id and n.earlier_edition_id = c.edition_id and n.origin = 'own'
     union
     select n.id from followers f
       join app.editions n on n.tenant_id = c.tenant_id and n.earlier_edition_id = f.id and n.origin = 'own')
   select json_build_object(
            'id', n.id, 'code', n.code, 'labelJa', n.label_ja, 'labelEn', n.label_en, 'published', n.published,
            'checklistId', (
              select o.id from app.checklists o
               where o.tenant_id = c.tenant_id and o.clinic_id = c.clinic_id and o.edition_id = n.id and o.form = c.form
                 and o.fiscal_year = c.fiscal_year and o.system_id is null))
     from app.editions n
    where n.tenant_id = c.tenant_id and n.fiscal_year <= c.fiscal_year
      and case c.form
            when 'own' then n.id in (select f.id from followers f)
            when 'vendor' then false
            else n.origin <> 'own' and c.form = any(n.forms) and (n.fiscal_year, n.published) > (e.fiscal_year, e.published)
          end
    order by n.fiscal_year desc, n.published desc, n.id desc limit 1) as "heldNewer"`;
