import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import {
  type Consultancy,
  createConsultancy,
  deadlinesOf,
  dueRemindersOf,
  inTenant,
  registerDeadline,
} from '../testing/arrange';
import type { DueReminders } from './due-reminders';

let test: TestDatabase;
let due: DueReminders;
let world: Consultancy;
let errors: unknown[];

beforeAll(async () => {
  test = await migratedDatabase({ poolSize: 12 });
  due = dueRemindersOf(test);
});
afterAll(() => test.close());
beforeEach(async () => {
  errors = [];
  await test.moveClock(0);
  world = await createConsultancy(test);
});

/** An inspection in so many days: its manager and its consultant are told from the first stage. */
const registerVisit = (days: number) => registerDeadline(test, world, days, { kind: 'inspection' });
const tell = () => due.tell((_, error) => errors.push(error));

interface Ledger {
  readonly mails: readonly string[];
  readonly notices: readonly string[];
}

/** Who was told of what, in this test's consultancy. */
async function ledger(tenantId = world.tenantId): Promise<Ledger> {
  const [row] = await test.asSuperuser<Ledger>(
    `select array(select recipient_id::text from app.deliveries where tenant_id = $1 and state = 'scheduled' order by 1) as mails,
            array(select recipient_id::text from app.notices where tenant_id = $1 order by 1) as notices`,
    [tenantId],
  );
  return row!;
}

describe('telling what is due', () => {
  it('makes a mail and a notice for the manager and the consultant', async () => {
    await registerVisit(9);
    await test.moveClock(3);
    await tell();
    const told = [world.manager, world.consultant].sort();
    expect(await ledger()).toEqual({ mails: told, notices: told });
    expect(errors).toEqual([]);
  });

  it('tells nothing before its moment', async () => {
    await registerVisit(9);
    await test.moveClock(1);
    await tell();
    expect(await ledger()).toEqual({ mails: [], notices: [] });
  });

  it('writes into the notice how many days were left when it was told', async () => {
    const { title, dueOn } = await registerVisit(9);
    await test.moveClock(4);
    await tell();
    const rows = await test.asSuperuser(
      `select distinct title, due_on, days_left, kind from app.notices where tenant_id = $1`,
      [world.tenantId],
    );
    expect(rows).toEqual([{ title, due_on: dueOn, days_left: 5, kind: 'inspection' }]);
  });

  it('tells once, however many schedulers ask at once', async () => {
    for (let count = 0; count < 8; count += 1) await registerVisit(9);
    await test.moveClock(3);
    const rounds = await Promise.all([tell(), tell(), tell(), tell(), tell(), tell()]);
    expect(rounds.reduce((sum, round) => sum + round.told, 0)).toBe(8);
    const { mails, notices } = await ledger();
    expect([new Set(mails), notices.length]).toEqual([new Set([world.manager, world.consultant]), 16]);
    const lines = await test.asSuperuser(
      `select count(distinct (l.reminder_id, v.recipient_id))::int as told, count(*)::int as lines
         from app.delivery_lines l join app.deliveries v on v.id = l.delivery_id where l.tenant_id = $1`,
      [world.tenantId],
    );
    expect(lines).toEqual([{ told: 16, lines: 16 }]);
  });

  it('tells only the last stage after a standstill over several', async () => {
    await registerVisit(9);
    await test.moveClock(9);
    await tell();
    await tell();
    expect((await ledger()).mails).toHaveLength(2);
  });

  it('tells a person who has not signed in yet, and nobody who has left', async () => {
    await registerVisit(9);
    await test.asSuperuser('update app.members set disabled_at = now() where id = $1', [world.consultant]);
    await test.moveClock(3);
    await tell();
    expect((await ledger()).mails).toEqual([world.manager]);
  });

  it('finds the people at the moment of telling, not of registering', async () => {
    await registerVisit(9);
    await test.asSuperuser('delete from app.clinic_assignments where tenant_id = $1', [world.tenantId]);
    await test.moveClock(3);
    await tell();
    expect((await ledger()).notices).toEqual([world.owner]);
  });

  it('says so when there is nobody to tell', async () => {
    await registerVisit(9);
    await test.asSuperuser('update app.members set disabled_at = now() where tenant_id = $1', [world.tenantId]);
    await test.moveClock(3);
    expect(await tell()).toMatchObject({ told: 1, unheard: 1 });
  });

  it('tells nothing of what was settled', async () => {
    const { kind, subjectId } = await registerVisit(9);
    await inTenant(test, world.tenantId, () => deadlinesOf(test).settle(kind, subjectId));
    await test.moveClock(9);
    await tell();
    expect(await ledger()).toEqual({ mails: [], notices: [] });
  });

  it('leaves behind a stage that cannot be told, says which, and tells it once it can', async () => {
    const [before, poisoned, after] = [await registerVisit(9), await registerVisit(9), await registerVisit(9)];
    const [stage] = await test.asSuperuser<{ id: string }>(
      `select r.id from app.reminders r join app.deadlines d on d.tenant_id = r.tenant_id and d.id = r.deadline_id
        where d.subject_id = $1 order by r.due_at limit 1`,
      [poisoned.subjectId],
    );
    await test.asSuperuser(
      `create function app.refuse() returns trigger language plpgsql as $$ begin raise exception 'poison'; end $$;
       create trigger refuse before insert on app.notices for each row
         when (new.reminder_id = '${stage!.id}') execute function app.refuse()`,
    );
    const toldOf = async () =>
      (
        await test.asSuperuser<{ subject_id: string }>(
          `select distinct d.subject_id from app.notices n join app.reminders r on r.id = n.reminder_id
             join app.deadlines d on d.id = r.deadline_id where n.tenant_id = $1`,
          [world.tenantId],
        )
      ).map((row) => row.subject_id);
    await test.moveClock(3);
    try {
      expect(await tell()).toEqual({ told: 2, unheard: 0, more: false });
      expect(await toldOf()).toEqual(expect.arrayContaining([before.subjectId, after.subjectId]));
      expect(errors.map(String)).toEqual([
        expect.stringContaining('poison'),
        `Error: the reminder ${stage!.id} cannot be told`,
      ]);
      expect(await tell()).toMatchObject({ told: 0 });
    } finally {
      await test.asSuperuser('drop trigger refuse on app.notices; drop function app.refuse()');
    }
    expect(await tell()).toMatchObject({ told: 1 });
    expect(await toldOf()).toContain(poisoned.subjectId);
  });

  it('lets a tenant with much due hold up nobody', async () => {
    const small = await createConsultancy(test);
    await registerVisit(9);
    await test.asSuperuser(
      `insert into app.deadlines (tenant_id, id, clinic_id, kind, subject_id, due_on, title, path)
         select tenant_id, gen_random_uuid(), clinic_id, kind, gen_random_uuid(), due_on, title, path
           from app.deadlines, generate_series(1, 550) where tenant_id = $1`,
      [world.tenantId],
    );
    await test.asSuperuser(
      `insert into app.reminders (tenant_id, id, clinic_id, deadline_id, occasion_on, days_before, tell_on, due_at)
         select tenant_id, gen_random_uuid(), clinic_id, id, due_on, 7, due_on - 7, now() from app.deadlines where tenant_id = $1
       on conflict do nothing`,
      [world.tenantId],
    );
    await registerDeadline(test, small, 9, { kind: 'inspection' });
    await test.moveClock(3);
    expect(await tell()).toMatchObject({ told: 251, more: true });
    expect((await ledger(small.tenantId)).mails).toHaveLength(2);
    expect(await tell()).toMatchObject({ told: 250, more: true });
    expect(await tell()).toMatchObject({ told: 51, more: false });
  });

  it('leaves an audit row of who was told', async () => {
    await registerVisit(9);
    await test.moveClock(3);
    await tell();
    const rows = await test.asSuperuser(
      `select action, actor_kind, clinic_id, after from app.audit_events where tenant_id = $1 and action = 'reminder.told'`,
      [world.tenantId],
    );
    const after = { level: 'consultant', recipients: [world.manager, world.consultant] };
    expect(rows).toEqual([{ action: 'reminder.told', actor_kind: 'system', clinic_id: world.clinicId, after }]);
  });
});
