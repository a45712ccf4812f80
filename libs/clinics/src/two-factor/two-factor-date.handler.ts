import { Injectable } from '@nestjs/common';
import { Database, type JobHandler } from '@mamori/platform';
import { ClinicSummaries } from '../clinic-summaries';
import { type TwoFactorDateChanged, twoFactorDateChanged } from './two-factor-date.jobs';
import { TwoFactorDateRepository } from './two-factor-date.repository';
import { TwoFactorReminders } from './two-factor-reminders';

/** Clinics in one transaction: few enough for those who write in them not to notice. */
const SHARE = 20;

/** Moves what reminds of the day, clinic by clinic. Safe to run twice; a later change of the day has a job of its own. */
@Injectable()
export class TwoFactorDateHandler implements JobHandler<TwoFactorDateChanged> {
  readonly job = twoFactorDateChanged;
  readonly mode = 'stepwise';

  constructor(
    private readonly db: Database,
    private readonly dates: TwoFactorDateRepository,
    private readonly summaries: ClinicSummaries,
    private readonly reminders: TwoFactorReminders,
  ) {}

  async handle({ changeId }: TwoFactorDateChanged): Promise<void> {
    let last: string | undefined;
    do last = await this.moveShare(changeId, last);
    while (last);
  }

  /** Returns the last clinic done; undefined when none is left, or another change holds. */
  private moveShare(changeId: string, after: string | undefined): Promise<string | undefined> {
    return this.db.transaction(async () => {
      if (!(await this.dates.isLatest(changeId))) return undefined;
      const clinicIds = await this.dates.clinicsAfter(after, SHARE);
      await this.summaries.lockAll(clinicIds);
      await this.reminders.follow(await this.dates.systemsOf(clinicIds));
      await this.summaries.refreshAll(clinicIds);
      return clinicIds.at(-1);
    });
  }
}
