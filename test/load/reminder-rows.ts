import pg from 'pg';

const STAGES_EACH = 4;
const CLINICS_EACH = 10;

// Each consultancy: ten clinics with a manager each, and dates of four stages, all of them years away.
const TENANTS = `
  insert into app.tenants (tenant_id, name) select uuidv7(), '相談所 ' || n from generate_series(1, $1::int) n`;
const CLINICS = `
  insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture)
  select t.tenant_id, uuidv7(), 'クリニック' || n, 'くりにっく' || n, 'くりにっく' || n, 'clinic', 13
    from app.tenants t cross join generate_series(1, ${CLINICS_EACH}) n`;
const MEMBERS = `
  insert into app.members (tenant_id, id, person_id, role, display_name, email)
  select c.tenant_id, uuidv7(), uuidv7(), 'clinic_manager', '事務長', c.id || '@example.jp' from app.clinics c`;
const ASSIGNMENTS = `
  insert into app.clinic_assignments (tenant_id, clinic_id, member_id)
  select c.tenant_id, c.id, m.id from app.clinics c
    join app.members m on m.tenant_id = c.tenant_id and m.email = c.id || '@example.jp'`;
// One mail for each, at any hour, so that the figures are of the sending and not of the waiting.
const POLICIES = `
  insert into app.reminder_policies (tenant_id, kind, is_on, stages, at, on_closed_day, escalates, grouping, channels)
  select tenant_id, 'task_due', true, '[{"days":3,"level":"clinic_manager"}]', '08:30', 'as_is', false, 'single', '{mail}'
    from app.tenants`;
const SETTINGS = `
  insert into app.reminder_settings
    (tenant_id, saturdays_closed, sundays_closed, holidays_closed, monday_digest, fallback_minutes)
  select tenant_id, false, false, false, false, 1440 from app.tenants`;
const DEADLINES = `
  insert into app.deadlines (tenant_id, id, clinic_id, kind, subject_id, due_on, title, path)
  select c.tenant_id, uuidv7(), c.id, 'task_due', uuidv7(), date '2040-01-01' + n % 300, '記録する ' || n, '/tasks/1'
    from app.clinics c cross join generate_series(1, $1::int) n`;
const STAGES = `
  insert into app.reminders (tenant_id, id, clinic_id, deadline_id, occasion_on, days_before, due_at, tell_on, level)
  select d.tenant_id, uuidv7(), d.clinic_id, d.id, d.due_on, s.days, d.due_on - s.days, d.due_on - s.days, 'clinic_manager'
    from app.deadlines d cross join (values (60), (30), (7), (3)) s(days)
   where not exists (select 1 from app.reminders r where r.tenant_id = d.tenant_id and r.deadline_id = d.id)`;
// The last stage of as many dates as are asked for, the same share of each consultancy.
const FALL_DUE = `
  update app.reminders r set due_at = now() - interval '1 minute'
    from (select tenant_id, id, row_number() over (partition by tenant_id order by id) as place
            from app.reminders where days_before = 3 and materialised_at is null and cancelled_at is null
             and due_at > now()) p
   where r.tenant_id = p.tenant_id and r.id = p.id and p.place <= $1`;
// Dates of one consultancy with one stage each, which fall due one after the other from now on.
const ADD_DUE = `
  with dates as (
    insert into app.deadlines (tenant_id, id, clinic_id, kind, subject_id, due_on, title, path)
    select c.tenant_id, uuidv7(), c.id, 'task_due', uuidv7(), date '2041-01-01', '記録する', '/tasks/1'
      from generate_series(1, $2::int) n
      join (select tenant_id, id, row_number() over (order by id) as place from app.clinics where tenant_id = $1) c
        on c.place = n % ${CLINICS_EACH} + 1
    returning tenant_id, id, clinic_id, due_on)
  insert into app.reminders (tenant_id, id, clinic_id, deadline_id, occasion_on, days_before, due_at, tell_on, level)
  select d.tenant_id, uuidv7(), d.clinic_id, d.id, d.due_on, 3,
         now() + (row_number() over () - 1) * $3 * interval '1 millisecond', d.due_on - 3, 'clinic_manager'
    from dates d`;

/** Consultancies with stages of dates by the number, none of them due. */
export async function fillWithStages(url: string, tenants: number, rows: number): Promise<void> {
  await asSuperuser(url, async (client) => {
    await client.query(TENANTS, [tenants]);
    for (const text of [CLINICS, MEMBERS, ASSIGNMENTS, POLICIES, SETTINGS]) await client.query(text);
    await addStages(client, tenants, rows);
  });
}

/** Further stages for the consultancies that are there, none of them due. */
export const fillFurther = (url: string, tenants: number, rows: number): Promise<void> =>
  asSuperuser(url, (client) => addStages(client, tenants, rows));

// What is made here fits together; to check the references of a million rows would take longer than to make them.
async function addStages(client: pg.Client, tenants: number, rows: number): Promise<void> {
  await client.query('set session_replication_role = replica');
  await client.query(DEADLINES, [Math.round(rows / tenants / CLINICS_EACH / STAGES_EACH)]);
  await client.query(STAGES);
  await client.query('analyze');
}

/** Makes so many stages due since a minute, in equal parts. */
export const fallDue = (url: string, tenants: number, count: number): Promise<void> =>
  asSuperuser(url, async (client) => {
    await client.query(FALL_DUE, [Math.round(count / tenants)]);
    await client.query('analyze app.reminders');
  });

/** Gives one consultancy so many stages of further dates, due from now on with so much time between them. */
export const addDue = (url: string, tenantId: string, count: number, apartMs: number): Promise<void> =>
  asSuperuser(url, async (client) => {
    await client.query(ADD_DUE, [tenantId, count, apartMs]);
    // As a server in use knows its tables.
    await client.query('analyze');
  });

async function asSuperuser(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await work(client).finally(() => client.end());
}
