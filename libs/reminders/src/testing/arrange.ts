import { type Actor, addDays, Audit, type MailMessage, newId, sql, systemActor } from '@mamori/platform';
import { asActor, type TestDatabase } from '@mamori/platform/testing';
import { type Deadline, Deadlines } from '../deadlines';
import { DeadlinesRepository } from '../deadlines.repository';
import { MailChannel } from '../channels/mail-channel';
import { DeliveryRepository } from '../jobs/delivery.repository';
import { type Composers, DeliverySender } from '../jobs/delivery-sender';
import { DueReminders } from '../jobs/due-reminders';
import { DueRemindersRepository } from '../jobs/due-reminders.repository';
import { FindAudiences } from '../jobs/find-audiences';
import { ReachRepository } from '../jobs/reach.repository';
import { MessageRepository } from '../messages/message.repository';
import { MessageWriter } from '../messages/message-writer';
import { ReminderPolicies } from '../policies/reminder-policies';

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

/** A consultancy with one clinic, its manager and its consultant, open on every day and at every hour. */
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
  await withoutQuietHours(test, tenantId);
  return { tenantId, clinicId, owner, manager, consultant };
}

/** Runs work in a transaction of the tenant's own machinery. */
export function inTenant<T>(test: TestDatabase, tenantId: string, work: () => Promise<T>): Promise<T> {
  return inTransaction(test, systemActor(tenantId), work);
}

export function inTransaction<T>(test: TestDatabase, actor: Actor, work: () => Promise<T>): Promise<T> {
  return asActor(actor, () => test.db.transaction(work));
}

export const deadlinesOf = ({ db }: TestDatabase): Deadlines =>
  new Deadlines(db, new DeadlinesRepository(db), new ReminderPolicies(db));

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
    await deadlinesOf(test).register(deadline);
    return deadline;
  });
}

/** The engine of a test, which waits for no further lines. */
export function dueRemindersOf({ db, scheduler }: TestDatabase, gatherSeconds = 0): DueReminders {
  const due = new DueRemindersRepository(db, scheduler);
  const [deadlines, policies] = [new DeadlinesRepository(db), new ReminderPolicies(db)];
  const messages = new MessageWriter(new MessageRepository(db));
  const parts = [new FindAudiences(due), deadlines, policies, new ReachRepository(db), messages] as const;
  return new DueReminders(db, due, ...parts, new Audit(db), { gatherSeconds });
}

/** Sends by mail to whatever takes the messages. */
export function senderOf(
  { db }: TestDatabase,
  send: (message: MailMessage) => Promise<string>,
  composers: Composers = {},
): DeliverySender {
  const options = { origin: 'https://mamori.example', leaseSeconds: 60 };
  const channels = [new MailChannel({ send })];
  return new DeliverySender(db, new DeliveryRepository(db), new Audit(db), channels, composers, options);
}

/** Lets a consultancy be written to at any hour, so that a test runs at any hour. */
export const withoutQuietHours = ({ asSuperuser }: TestDatabase, tenantId: string): Promise<unknown> =>
  asSuperuser(
    `insert into app.reminder_settings (tenant_id, saturdays_closed, sundays_closed, holidays_closed, monday_digest,
                                        fallback_minutes) values ($1, false, false, false, true, 15)`,
    [tenantId],
  );
