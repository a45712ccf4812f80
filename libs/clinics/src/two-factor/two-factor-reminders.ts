import { Injectable } from '@nestjs/common';
import { Deadlines } from '@mamori/reminders';
import { awaitsTwoFactor } from '../policy/two-factor';
import type { System } from '../schema.gen';
import { TwoFactorDateRepository } from './two-factor-date.repository';

/** Keeps the deadline of each system on the consultancy's day. */
@Injectable()
export class TwoFactorReminders {
  constructor(
    private readonly dates: TwoFactorDateRepository,
    private readonly deadlines: Deadlines,
  ) {}

  /**
   * People are reminded of the day for as long as a login lacks two factors. Belongs into the caller's transaction, after the
   * clinic's summary was locked: the day is read after that, so that whoever writes last has read the day that holds.
   */
  async follow(systems: readonly System[]): Promise<void> {
    const { dueOn } = await this.dates.get();
    for (const { id, clinicId, name, clientLogin, serverLogin } of systems) {
      if (awaitsTwoFactor(clientLogin.status, serverLogin.status))
        await this.deadlines.register({
          kind: 'two_factor',
          subjectId: id,
          clinicId,
          dueOn,
          title: `${name}の二要素認証`,
          path: `/clinics/${clinicId}`,
        });
      else await this.deadlines.settle('two_factor', id);
    }
  }
}
