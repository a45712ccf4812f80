import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import { jsonOf, runCli, settingsOf } from '../testing/run-cli';
import { planClinics } from './plan-clinics';

interface Demo {
  readonly tenant: { readonly id: string; readonly name: string };
  readonly clinics: number;
  readonly created: boolean;
  readonly ownerEnrolled: boolean;
  readonly setUpUrl: string | null;
}

let test: TestDatabase;
let env: NodeJS.ProcessEnv;
let demo: Demo;

const load = () => jsonOf<Demo>(env, 'demo', 'load');

beforeAll(async () => {
  test = await migratedDatabase();
  env = settingsOf(test);
  await jsonOf(env, 'editions', 'load');
  demo = await load();
}, 60_000);
afterAll(() => test.close());

/** How many rows each table holds. */
async function counts(): Promise<Readonly<Record<string, number>>> {
  const tables = await test.asSuperuser<{ name: string }>(
    `select schemaname || '.' || tablename as name from pg_tables where schemaname in ('app', 'identity') order by 1`,
  );
  const found: Record<string, number> = {};
  for (const { name } of tables)
    found[name] = (await test.asSuperuser<{ n: number }>(`select count(*)::int as n from ${name}`))[0]?.n ?? 0;
  return found;
}

const one = async <R extends Record<string, unknown>>(text: string) => (await test.asSuperuser<R>(text))[0];

describe('the demo', () => {
  it('is a labelled consultancy with 24 clinics and a link for its owner', async () => {
    expect(demo).toEqual({
      tenant: { id: expect.any(String), name: 'デモ: みどり医療コンサルティング' },
      clinics: 24,
      created: true,
      ownerEnrolled: false,
      setUpUrl: expect.stringMatching(/^http:\/\/localhost:7300\/set-up\/[\w-]{43}$/),
    });
    expect(await one('select name, demo from app.tenants')).toEqual({ name: demo.tenant.name, demo: true });
    const names = await test.asSuperuser<{ name: string }>('select name from app.clinics order by id');
    expect(names.map(({ name }) => name)).toEqual(planClinics('2026-11-22').map(({ clinic }) => clinic.name));
  });

  it('has fictitious members in every role, none of whom has come in, at the clinics that are theirs', async () => {
    const members = await test.asSuperuser(
      `select role, count(*)::int as people, min(clinics)::int as least, max(clinics)::int as most
         from (select m.role, count(a.clinic_id) as clinics from app.members m
                 left join app.clinic_assignments a on a.tenant_id = m.tenant_id and a.member_id = m.id
                where m.email like '%@demo.example' and m.enrolled_at is null group by m.id, m.role) each
        group by role order by role`,
    );
    expect(members).toEqual([
      { role: 'admin', people: 1, least: 0, most: 0 },
      { role: 'clinic_manager', people: 8, least: 1, most: 1 },
      { role: 'clinic_staff', people: 6, least: 1, most: 1 },
      { role: 'consultant', people: 3, least: 8, most: 8 },
      { role: 'owner', people: 1, least: 0, most: 0 },
      { role: 'vendor', people: 1, least: 0, most: 0 },
    ]);
    expect(await one('select count(*)::int as people from app.members')).toEqual({ people: 20 });
  });

  it('has checklists of this fiscal year at every stage, answered by people', async () => {
    const row = await one(
      `select (select count(*)::int from app.checklists) as lists,
              (select count(distinct fiscal_year)::int from app.checklists) as years,
              (select count(distinct value)::int from app.answers) as values,
              (select count(*)::int from app.clinic_summaries where items_answered = items_total and items_no = 0 and items_total > 0) as complete,
              (select count(*)::int from app.clinic_summaries where items_answered between 1 and items_total - 1) as midway,
              (select count(*)::int from app.answers where value is not null and answered_by_name = '') as unnamed`,
    );
    expect(row).toMatchObject({ lists: 20, years: 1, values: 4, unnamed: 0 });
    expect(row?.complete).toBeGreaterThanOrEqual(3);
    expect(row?.midway).toBeGreaterThanOrEqual(5);
  });

  it('has one task for each いいえ without a worker, and some of every kind', async () => {
    expect(
      await one(
        `select count(*)::int as lacking from app.answers a join app.edition_items i on i.id = a.item_id
          where a.value = 'no' and not a.is_gate and not exists (
            select 1 from app.tasks t where t.checklist_id = a.checklist_id and t.item_id = a.item_id)`,
      ),
    ).toEqual({ lacking: 0 });
    const tasks = await one<Record<string, number>>(
      `select count(*) filter (where status = 'open')::int as open, count(*) filter (where status = 'doing')::int as doing,
              count(*) filter (where status = 'done')::int as done, count(*) filter (where item_id is null)::int as own,
              count(*) filter (where status in ('open', 'doing') and due_on < app.today())::int as overdue,
              count(*) filter (where closing_note like '%「はい」%')::int as met,
              (select count(*)::int from app.task_comments) as comments from app.tasks`,
    );
    for (const count of Object.values(tasks ?? {})) expect(count).toBeGreaterThan(0);
    expect(await one('select count(*)::int as waiting from app.outbox where done_at is null')).toEqual({ waiting: 0 });
  });

  it('has registers in most clinics, with a ledger that stands beside an answer', async () => {
    const row = await one<Record<string, number>>(
      `select (select count(distinct clinic_id)::int from app.clinic_contacts) as "called",
              (select count(*)::int from app.clinic_contacts where confirmed_by_name = '') as "unnamed",
              (select count(distinct clinic_id)::int from app.equipment) as "withEquipment",
              (select count(*)::int from app.equipment where support_ends_on <= app.today()) as "unsupported",
              (select count(*)::int from app.backup_targets where tested_on is not null) as "tested",
              (select count(*)::int from app.continuity_plans) as "plans", (select count(*)::int from app.drills) as "drills",
              (select count(*)::int from app.training_sessions where participants <> '') as "trained",
              (select count(*)::int from app.account_reviews) as "reviewed",
              (select count(*)::int from app.evidence where kind = 'register') as "attached"`,
    );
    expect(row).toMatchObject({ called: 18, unnamed: 0, withEquipment: 18, attached: 4 });
    for (const figure of ['unsupported', 'tested', 'plans', 'drills', 'trained', 'reviewed'])
      expect(row?.[figure]).toBeGreaterThan(0);
  });

  it('has one question that waits for an answer', async () => {
    expect(
      await test.asSuperuser(
        `select p.state, p.asked_of_name = c.director_name as "ofDirector", p.asked_by_name <> '' as "isNamed", a.value
           from app.answer_proposals p
           join app.clinics c on c.tenant_id = p.tenant_id and c.id = p.clinic_id
           join app.answers a on a.checklist_id = p.checklist_id and a.item_id = p.item_id`,
      ),
    ).toEqual([{ state: 'asked', ofDirector: true, isNamed: true, value: null }]);
  });

  it('tells of inspections, tasks, systems, evidence and the year’s end to come', async () => {
    const kinds = await test.asSuperuser(
      `select distinct d.kind from app.deadlines d join app.reminders r on r.deadline_id = d.id
        where d.settled_at is null and r.cancelled_at is null order by 1`,
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'account_review',
      'bcp_review',
      'drill',
      'edition_target_end',
      'evidence_expiry',
      'inspection',
      'inspection_documents',
      'restore_test',
      'system_plan',
      'system_renewal',
      'target_date',
      'task_due',
      'training',
      'two_factor',
    ]);
  });

  it('shows figures in the portfolio that are right', async () => {
    const stale = await test.asSuperuser(
      `select s.name from app.clinic_summaries s
        cross join lateral app.clinic_figures(s.tenant_id, s.clinic_id, app.today()) f
        where (f.items_answered, f.items_no, f.tasks_open, f.tasks_overdue, f.next_on, f.two_factor)
           is distinct from (s.items_answered, s.items_no, s.tasks_open, s.tasks_overdue, s.next_on, s.two_factor)`,
    );
    expect(stale).toEqual([]);
    const spread = await one(
      'select count(distinct risk)::int as risks, count(distinct two_factor)::int as states from app.clinic_summaries',
    );
    expect(spread?.states).toBe(4);
    expect(spread?.risks).toBeGreaterThan(8);
  });

  it('leaves everything alone the second time but the link, which is fresh', async () => {
    const before = await counts();
    const again = await load();
    expect(again).toMatchObject({ tenant: demo.tenant, clinics: 24, created: false, ownerEnrolled: false });
    expect(again.setUpUrl).not.toBe(demo.setUpUrl);
    const after = await counts();
    // The fresh link is recorded, and the record chained.
    const fresh = { 'app.audit_events': 0, 'app.audit_links': 0, 'identity.set_up_links': 0 };
    expect({ ...after, ...fresh }).toEqual({ ...before, ...fresh });
  });

  it('does not bring back what somebody has changed since', async () => {
    await test.asSuperuser(`update app.inspections set state = 'cancelled'`);
    await test.asSuperuser(`update app.systems set removed_at = now()`);
    await load();
    expect(await one(`select count(*)::int as n from app.inspections where state = 'scheduled'`)).toEqual({ n: 0 });
    expect(await one(`select count(*)::int as n from app.systems where removed_at is null`)).toEqual({ n: 0 });
  });

  it('says that the owner signs in by passkey once there is one', async () => {
    await test.asSuperuser(
      `insert into identity.passkeys (id, person_id, credential_id, public_key, algorithm, backup_eligible, backed_up)
       select gen_random_uuid(), person_id, sha256('x'), 'k', -7, false, false from app.members where role = 'owner'`,
    );
    expect(await load()).toMatchObject({ created: false, ownerEnrolled: true, setUpUrl: null });
    const { code, out } = await runCli(env, 'demo', 'load');
    expect(code).toBe(0);
    expect(out).toContain('パスキー');
  });
});

describe('a demo elsewhere', () => {
  it('goes on where it was cut off and ends like any other', async () => {
    const other = await migratedDatabase();
    try {
      const others = settingsOf(other);
      await jsonOf(others, 'editions', 'load');
      await other.asSuperuser(
        `create function app.stumble() returns trigger language plpgsql as $$
         begin if (select count(*) from app.checklists) >= 5 then raise exception 'stumbled'; end if; return new; end $$;
         create trigger stumble before insert on app.checklists for each row execute function app.stumble()`,
      );
      expect((await runCli(others, 'demo', 'load')).code).toBe(1);
      await other.asSuperuser('drop function app.stumble cascade');
      expect(await jsonOf<Demo>(others, 'demo', 'load')).toMatchObject({ clinics: 24, created: true });
      const [row] = await other.asSuperuser(
        `select (select count(*)::int from app.checklists) as lists, (select count(*)::int from app.members) as members,
                (select count(*)::int from app.tenants) as tenants`,
      );
      expect(row).toEqual({ lists: 20, members: 20, tenants: 1 });
    } finally {
      await other.close();
    }
  }, 60_000);

  it.each(['2027-03-31', '2028-04-01'])('loads on %s, where fiscal years meet', async (day) => {
    const other = await migratedDatabase();
    try {
      await jsonOf(settingsOf(other), 'editions', 'load');
      await other.asSuperuser(
        `create or replace function app.now() returns timestamptz language sql stable set search_path = ''
         as $$ select timestamptz '${day} 09:00+09' $$`,
      );
      expect(await jsonOf<Demo>(settingsOf(other), 'demo', 'load')).toMatchObject({ clinics: 24, created: true });
      const [row] = await other.asSuperuser<{ overdue: number }>(
        'select sum(tasks_overdue)::int as overdue from app.clinic_summaries',
      );
      expect(row?.overdue).toBeGreaterThan(0);
    } finally {
      await other.close();
    }
  });

  it('asks for the editions when they are not loaded', async () => {
    const other = await migratedDatabase();
    try {
      const { code, out, err } = await runCli(settingsOf(other), 'demo', 'load');
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toContain('mamori editions load');
      expect(await other.asSuperuser('select 1 from app.tenants')).toEqual([]);
    } finally {
      await other.close();
    }
  });
});
