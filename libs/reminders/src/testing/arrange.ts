import { type Actor, addDays, newId, sql, systemActor } from '@mamori/platform';
import { asActor, type TestDatabase } from '@mamori/platform/testing';
import { type Deadline, Deadlines } from '../deadlines';
import { DeadlinesRepository } from '../deadlines.repository';

const CLINIC = sql(
  'test.clinic',
  `insert into app.clinics (id, name, name_kana, search_key, kind, prefecture)
   values ($1, $2, 'ミドリイイン', $2, 'clinic', 13)`,
);
const ASSIGN = sql('test.assign', `insert into app.clinic_assignments (clinic_id, member_id) values ($1, $2)`);

export interface Consultancy {
  readonly tenantId: string;
  readonly clinicId: string;
  /** Assigned to the clinic. */
  readonly manager: string;
  readonly consultant: string;
  /** Not assigned to anything. */
  readonly owner: string;
}

/** A consultancy with one clinic, its manager and its consultant. */
export async function createConsultancy(test: TestDatabase, clinicName = 'みどり医院'): Promise<Consultancy> {
  const tenantId = await test.createTenant();
  const member = async (role: string) => (await test.createMember(tenantId, role)).principalId;
  const [owner, manager, consultant] = [
    await member('owner'),
    await member('clinic_manager'),
    await member('consultant'),
  ];
  const clinicId = newId();
  await inTenant(test, tenantId, async () => {
    await test.db.execute(CLINIC, [clinicId, clinicName]);
    for (const id of [manager, consultant]) await test.db.execute(ASSIGN, [clinicId, id]);
  });
  return { tenantId, clinicId, owner, manager, consultant };
}

/** Runs work in a transaction of the tenant's own machinery. */
export function inTenant<T>(test: TestDatabase, tenantId: string, work: () => Promise<T>): Promise<T> {
  return inTransaction(test, systemActor(tenantId), work);
}

export function inTransaction<T>(test: TestDatabase, actor: Actor, work: () => Promise<T>): Promise<T> {
  return asActor(actor, () => test.db.transaction(work));
}

/** Registers a deadline in so many days and returns it. */
export async function registerDeadline(
  test: TestDatabase,
  { tenantId, clinicId }: Consultancy,
  days: number,
  given: Partial<Deadline> = {},
): Promise<Deadline> {
  return inTenant(test, tenantId, async () => {
    const deadline: Deadline = {
      kind: 'task_due',
      subjectId: newId(),
      clinicId,
      dueOn: addDays(test.db.today(), days),
      title: '外部からの接続を記録する',
      path: '/tasks/1',
      ...given,
    };
    await new Deadlines(new DeadlinesRepository(test.db)).register(deadline);
    return deadline;
  });
}
