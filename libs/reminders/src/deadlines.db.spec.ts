import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Actor, addDays, newId } from '@mamori/platform';
import { asActor, migratedDatabase, type TestDatabase } from '@mamori/platform/testing';
import type { Deadline, Deadlines } from './deadlines';
import { deadlinesOf } from './testing/arrange';

let test: TestDatabase;
let deadlines: Deadlines;
let owner: Actor;
let clinicId: string;
let today: string;

beforeAll(async () => {
  test = await migratedDatabase();
  deadlines = deadlinesOf(test);
  const tenantId = await test.createTenant();
  owner = await test.createMember(tenantId, 'owner');
  clinicId = await createClinic(tenantId);
});
afterAll(() => test.close());
beforeEach(async () => {
  await atJst('06:00');
});

/** Puts the product's clock at an hour of a fixed day in Japan. */
async function atJst(hour: string): Promise<void> {
  today = '2026-11-24';
  await test.asSuperuser(`create or replace function app.now() returns timestamptz language sql stable set search_path = ''
    as $$ select timestamptz '${today} ${hour}+09' $$`);
}

async function createClinic(tenantId: string): Promise<string> {
  const id = newId();
  await test.asSuperuser(
    `insert into app.clinics (tenant_id, id, name, name_kana, search_key, kind, prefecture)
     values ($1, $2, '青空医院', 'アオゾライイン', 'x', 'clinic', 13)`,
    [tenantId, id],
  );
  return id;
}

const deadline = (given: Partial<Deadline> = {}): Deadline => ({
  kind: 'inspection_documents',
  subjectId: newId(),
  clinicId,
  dueOn: addDays(today, 10),
  title: '書類の提出',
  path: `/clinics/${clinicId}`,
  ...given,
});

const inTransaction = (work: () => Promise<void>) => asActor(owner, () => test.db.transaction(work));
const register = (given: Deadline) => inTransaction(() => deadlines.register(given));

/** Undone stages as `days@JST`. */
async function stagesOf({ subjectId }: Deadline): Promise<readonly string[]> {
  const rows = await test.asSuperuser<{ stage: string }>(
    `select r.days_before || '@' || to_char(r.due_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD HH24:MI') as stage
       from app.reminders r join app.deadlines d using (tenant_id) where d.id = r.deadline_id and d.subject_id = $1
        and r.cancelled_at is null and r.materialised_at is null order by r.due_at`,
    [subjectId],
  );
  return rows.map((row) => row.stage);
}

describe('registering a deadline', () => {
  it('makes the stages of its ladder at 08:30 in Japan, without those that have passed', async () => {
    const given = deadline();
    await register(given);
    expect(await stagesOf(given)).toEqual([
      '7@2026-11-27 08:30',
      '3@2026-12-01 08:30',
      '1@2026-12-03 08:30',
      '0@2026-12-04 08:30',
    ]);
  });

  it('changes nothing when it is repeated', async () => {
    const given = deadline();
    await register(given);
    const before = await stagesOf(given);
    await register(given);
    expect(await stagesOf(given)).toEqual(before);
  });

  it('tells at once of a day that is today and whose hour has passed', async () => {
    await atJst('10:15');
    const given = deadline({ dueOn: today });
    await register(given);
    expect(await stagesOf(given)).toEqual(['0@2026-11-24 10:15']);
  });

  it('keeps the days after the due day for a task', async () => {
    await atJst('10:15');
    const given = deadline({ kind: 'task_due', dueOn: today });
    await register(given);
    expect(await stagesOf(given)).toEqual(['0@2026-11-24 10:15', '-1@2026-11-25 08:30', '-7@2026-12-01 08:30']);
  });

  it('makes no stage for a day that is long past', async () => {
    const given = deadline({ dueOn: addDays(today, -3) });
    await register(given);
    expect(await stagesOf(given)).toEqual([]);
  });

  it('moves the stages with the date', async () => {
    const given = deadline();
    await register(given);
    await register({ ...given, dueOn: addDays(today, 2) });
    expect(await stagesOf(given)).toEqual(['1@2026-11-25 08:30', '0@2026-11-26 08:30']);
  });

  it('takes the former stages up again when the date moves back', async () => {
    const given = deadline();
    await register(given);
    const before = await stagesOf(given);
    await register({ ...given, dueOn: addDays(today, 2) });
    await register(given);
    expect(await stagesOf(given)).toEqual(before);
  });

  it('leaves a stage alone that people have been told of', async () => {
    const given = deadline();
    await register(given);
    await test.asSuperuser(
      `update app.reminders r set materialised_at = now() from app.deadlines d
        where d.id = r.deadline_id and d.subject_id = $1 and r.days_before = 7`,
      [given.subjectId],
    );
    await register(given);
    expect((await stagesOf(given)).length).toBe(3);
  });

  it('refuses a clinic of another tenant as not found', async () => {
    const foreign = await createClinic(await test.createTenant());
    await expect(register(deadline({ clinicId: foreign }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('refuses a clinic that the consultant does not look after', async () => {
    const consultant = await test.createMember(owner.tenantId, 'consultant');
    const work = asActor(consultant, () => test.db.transaction(() => deadlines.register(deadline())));
    await expect(work).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('settling a deadline', () => {
  it('calls off every stage that was not told', async () => {
    const given = deadline();
    await register(given);
    await inTransaction(() => deadlines.settle(given.kind, given.subjectId));
    expect(await stagesOf(given)).toEqual([]);
  });

  it('calls off several at once, and no others', async () => {
    const [one, other, kept] = [deadline(), deadline({ dueOn: addDays(today, 2) }), deadline()];
    await inTransaction(() => deadlines.register(one, other, kept));
    const planned = await stagesOf(kept);
    expect(await stagesOf(one)).toEqual(planned);
    expect(await stagesOf(other)).toEqual(['1@2026-11-25 08:30', '0@2026-11-26 08:30']);
    await inTransaction(() => deadlines.settle(one.kind, one.subjectId, other.subjectId, newId()));
    expect([await stagesOf(one), await stagesOf(other), await stagesOf(kept)]).toEqual([[], [], planned]);
  });

  it('does nothing for what was never registered', async () => {
    const settled = await asActor(owner, () => test.db.transaction(() => deadlines.settle('task_due', newId())));
    expect(settled).toBeUndefined();
  });

  it('can be taken back by registering again', async () => {
    const given = deadline();
    await register(given);
    const before = await stagesOf(given);
    await inTransaction(() => deadlines.settle(given.kind, given.subjectId));
    await register(given);
    expect(await stagesOf(given)).toEqual(before);
  });

  it('does not bring back a stage whose moment passed while it was settled', async () => {
    const given = deadline({ dueOn: addDays(today, 3) });
    await register(given);
    await inTransaction(() => deadlines.settle(given.kind, given.subjectId));
    await atJst('09:00');
    await register(given);
    expect(await stagesOf(given)).toEqual(['1@2026-11-26 08:30', '0@2026-11-27 08:30']);
  });
});
