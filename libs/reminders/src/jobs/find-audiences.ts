import { Injectable } from '@nestjs/common';
import { audienceOf, type Candidates, levelOf } from '../policy/plan/audience-of';
import type { AudienceLevel } from '../policy/plan/reminder-policy';
import type { ReminderRules } from '../policies/reminder-policies';
import { type DueReminder, DueRemindersRepository } from './due-reminders.repository';

/** A reminder that is told now, to whom, and how far that reaches. */
export interface ToldReminder {
  readonly reminder: DueReminder;
  readonly level: AudienceLevel;
  readonly people: readonly string[];
}

/** Finds who answers for what is due at this moment. */
@Injectable()
export class FindAudiences {
  constructor(private readonly due: DueRemindersRepository) {}

  async of(reminders: readonly DueReminder[], rules: ReminderRules): Promise<readonly ToldReminder[]> {
    if (reminders.length === 0) return [];
    const candidatesOf = await this.candidates(reminders);
    return reminders.map((reminder) => {
      const { escalates } = rules.policyOf(reminder.kind);
      const level = levelOf({ ...reminder, escalates });
      return { reminder, level, people: audienceOf(level, candidatesOf(reminder)) };
    });
  }

  private async candidates(reminders: readonly DueReminder[]): Promise<(reminder: DueReminder) => Candidates> {
    const clinicIds = reminders.flatMap(({ clinicId }) => clinicId ?? []);
    const assigned = await this.due.assigned([...new Set(clinicIds)]);
    const office = await this.due.office();
    // A date of the consultancy itself has no clinic that its owner would have to look after.
    const ownerIds = reminders.flatMap(({ clinicId, ownerId }) => (clinicId === null && ownerId ? ownerId : []));
    const owners = ownerIds.length > 0 ? await this.due.members([...new Set(ownerIds)]) : [];
    return ({ clinicId, ownerId }) => ({
      ownerId,
      assigned:
        clinicId === null
          ? owners.filter(({ id }) => id === ownerId)
          : assigned.filter((person) => person.clinicId === clinicId),
      office,
    });
  }
}
