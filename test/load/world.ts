import pg from 'pg';
import { systemActor, onOccasion, runAs, hashSecret, newId, newSecret } from '@mamori/platform';
import type { EditionsService } from '@mamori/editions';

/** One consultancy of a size, with its owner signed in. */
export interface House {
  readonly clinics: number;
  readonly tenantId: string;
  readonly memberId: string;
  /** Secret of the owner's session cookie. */
  readonly session: string;
}

// Per clinic: two systems, one list of 19 rows of which about two thirds are answered, two tasks, three dates.
const FILL = `
  insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture, tags)
  select $1, uuidv7(), 'クリニック' || n, 'くりにっく' || lpad(n::text, 6, '0'), 'くりにっく' || n,
         case when n % 10 = 0 then 'pharmacy' else 'clinic' end, 1 + n % 47, array['地区' || n % 5]
    from generate_series(1, $2::int) n`;
const SYSTEMS = `
  insert into app.systems (tenant_id, id, clinic_id, kind, name, client_status, client_planned_on, server_status)
  select c.tenant_id, uuidv7(), c.id, k.kind, k.kind, case when c.prefecture % 3 = 0 then 'planned' else 'none' end,
         case when c.prefecture % 3 = 0 then date '2027-02-01' end, 'in_place'
    from app.clinics c cross join (values ('emr'), ('receipt')) k(kind) where c.tenant_id = $1`;
const LISTS = `
  insert into app.checklists (tenant_id, id, clinic_id, edition_id, form, fiscal_year)
  select c.tenant_id, uuidv7(), c.id, e.id, case c.kind when 'pharmacy' then 'pharmacy' else 'medical' end,
         case e.code when 'r7' then extract(year from app.today() - interval '3 months')::int else e.fiscal_year end
    from app.clinics c join app.editions e on e.tenant_id = c.tenant_id and e.code = $2 where c.tenant_id = $1`;
const ANSWERS = `
  insert into app.answers (tenant_id, checklist_id, item_id, clinic_id, is_gate, value, confirmed_on, target_on, version)
  select l.tenant_id, l.id, i.id, l.clinic_id, i.answer_kind = 'gate_yes_no', v.value,
         case when v.value is not null then app.today() end, case v.value when 'no' then app.today() + 60 end, 0
    from app.checklists l
    join app.edition_items i on i.tenant_id = l.tenant_id and i.edition_id = l.edition_id and i.form = l.form
   cross join lateral (select case when i.position = 0 then 'yes'
                                   when (hashtext(l.id::text || i.key) & 7) < 5 then 'yes'
                                   when (hashtext(l.id::text || i.key) & 7) = 5 then 'no' end as value) v
   where l.tenant_id = $1`;
const TASKS = `
  insert into app.tasks (tenant_id, id, clinic_id, title, due_on)
  select c.tenant_id, uuidv7(), c.id, '改善 ' || n, app.today() + (c.prefecture % 40) - 5 + n
    from app.clinics c cross join generate_series(1, 2) n where c.tenant_id = $1`;
const DEADLINES = `
  insert into app.deadlines (tenant_id, id, clinic_id, kind, subject_id, due_on, title, path)
  select t.tenant_id, uuidv7(), t.clinic_id, 'task_due', t.id, t.due_on, t.title, '/tasks/' || t.id
    from app.tasks t where t.tenant_id = $1`;
const SUMMARIES = `select app.refresh_clinic_summary(tenant_id, id) from app.clinics where tenant_id = $1`;

/** Makes a consultancy of a size, with data spread the same way at every size; its lists are of the edition named. */
export async function makeHouse(
  superUrl: string,
  editions: EditionsService,
  clinics: number,
  edition: 'r6' | 'r7' = 'r7',
): Promise<House> {
  const house = { clinics, tenantId: newId(), memberId: newId(), session: newSecret() };
  const { tenantId, memberId } = house;
  const person = newId();
  const client = new pg.Client({ connectionString: superUrl });
  await client.connect();
  try {
    await client.query(`insert into app.tenants (tenant_id, name) values ($1, $2)`, [tenantId, `${clinics} 院`]);
    await client.query(`insert into identity.people (id, display_name, email) values ($1, '所有者', $2)`, [
      person,
      `${person}@example.jp`,
    ]);
    await client.query(
      `insert into app.members (tenant_id, id, person_id, role, display_name, email, enrolled_at)
       values ($1, $2, $3, 'owner', '所有者', $4, now())`,
      [tenantId, memberId, person, `${person}@example.jp`],
    );
    await client.query(
      `insert into identity.sessions (id, token_hash, person_id, tenant_id, member_id) values ($1, $2, $3, $4, $5)`,
      [newId(), hashSecret(house.session), person, tenantId, memberId],
    );
    await onOccasion({ requestId: 'bench', language: 'ja' }, () =>
      runAs(systemActor(tenantId), () => editions.adopt()),
    );
    await client.query(FILL, [tenantId, clinics]);
    await client.query(SYSTEMS, [tenantId]);
    await client.query(LISTS, [tenantId, edition]);
    for (const text of [ANSWERS, TASKS, DEADLINES]) await client.query(text, [tenantId]);
    await client.query('analyze');
    await client.query(SUMMARIES, [tenantId]);
    return house;
  } finally {
    await client.end();
  }
}
