import { addDays, Audit, type Day, sql } from '@mamori/platform';
import type { TestDatabase } from '@mamori/platform/testing';
import type { DueReminders } from '../jobs/due-reminders';
import { MondayDigests } from '../jobs/monday-digests';
import { MondayRepository } from '../jobs/monday.repository';
import { ReachRepository } from '../jobs/reach.repository';
import { ReminderPolicies } from '../policies/reminder-policies';
import type { Telling } from '../policy/simulate/tellings';
import { dueRemindersOf, inTenant } from './arrange';
import { openClock } from './stop-clock';

/** At what times of a day there is anything to tell; every day is begun once in any case. */
const HOURS = sql(
  'test.hours',
  `select '08:30' as hour union
   select to_char(due_at at time zone 'Asia/Tokyo', 'HH24:MI') from app.reminders
    where materialised_at is null and cancelled_at is null and (due_at at time zone 'Asia/Tokyo')::date = $1
    order by hour`,
);

/** One telling as a line that both sides write alike. */
export const comparable = ({ onDay, at, recipientId, stage, channels }: Telling): string =>
  [
    onDay,
    at,
    recipientId,
    stage ? `${stage.deadlineId} ${stage.days} ${stage.level}${stage.isLast ? ' last' : ''}` : 'digest',
    [...channels].sort().join('+'),
  ].join(' ');

const fail = (_tenantId: string, error: unknown) => {
  throw error;
};

// What the engine left behind: notices of people with their messages, messages to rooms, and digests.
const TOLD = `
  with told as (
    select r.id, r.tenant_id, to_char(r.due_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD HH24:MI') as moment,
           r.deadline_id || ' ' || r.days_before || ' ' || r.told_level || case when r.is_last then ' last' else '' end as stage
      from app.reminders r where r.tenant_id = $1 and r.told_level is not null)
  select t.moment || ' ' || n.recipient_id || ' ' || t.stage || ' ' || coalesce((
           select string_agg(v.channel, '+' order by v.channel) from app.delivery_lines l
             join app.deliveries v on v.tenant_id = l.tenant_id and v.id = l.delivery_id
            where l.tenant_id = t.tenant_id and l.reminder_id = t.id and v.recipient_id = n.recipient_id), '') as line
    from told t join app.notices n on n.tenant_id = t.tenant_id and n.reminder_id = t.id
  union all
  select t.moment || ' ' || v.channel_id || ' ' || t.stage || ' ' || v.channel
    from told t join app.delivery_lines l on l.tenant_id = t.tenant_id and l.reminder_id = t.id
    join app.deliveries v on v.tenant_id = l.tenant_id and v.id = l.delivery_id and v.channel_id is not null
  union all
  select v.told_on || ' 08:30 ' || v.target_id || ' digest ' || v.channel
    from app.deliveries v where v.tenant_id = $1 and v.purpose = 'monday'`;

/** The engine on the clock of a test: goes from hour to hour, and says what it told. */
export class Engine {
  private readonly due: DueReminders;
  private readonly mondays: MondayDigests;

  constructor(
    private readonly test: TestDatabase,
    private readonly tenantId: string,
  ) {
    const { db, scheduler } = test;
    this.due = dueRemindersOf(test);
    this.mondays = new MondayDigests(
      db,
      new MondayRepository(db, scheduler),
      new ReminderPolicies(db),
      new ReachRepository(db),
      new Audit(db),
    );
  }

  /** Lives through the days, both included. */
  async walk(fromOn: Day, untilOn: Day): Promise<void> {
    const { db } = this.test;
    const moveTo = await openClock(this.test);
    const hoursOf = (day: Day) => inTenant(this.test, this.tenantId, () => db.query<{ hour: string }>(HOURS, [day]));
    for (let day = fromOn; day <= untilOn; day = addDays(day, 1))
      for (const { hour } of await hoursOf(day)) {
        await moveTo(day, hour);
        await this.mondays.make(fail);
        while ((await this.due.tell(fail)).more);
      }
  }

  /** Everything told so far, each as `comparable` writes it, in the order of the alphabet. */
  async told(): Promise<readonly string[]> {
    const rows = await this.test.asSuperuser<{ line: string }>(TOLD, [this.tenantId]);
    return rows.map(({ line }) => line).sort();
  }
}
