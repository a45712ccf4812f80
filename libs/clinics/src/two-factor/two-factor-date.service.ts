import { Injectable } from '@nestjs/common';
import { Audit, currentActor, Entered, type InvalidEntry, newId, Once, Outbox } from '@mamori/platform';
import { TWO_FACTOR_DAYS } from '../policy/two-factor';
import type { SetTwoFactorDateInput, TwoFactorDate } from '../schema.gen';
import { twoFactorDateChanged } from './two-factor-date.jobs';
import { type StoredDate, TwoFactorDateRepository } from './two-factor-date.repository';

export type SetTwoFactorDateOutcome =
  | { readonly type: 'TwoFactorDateSet'; readonly date: TwoFactorDate }
  | { readonly type: 'TwoFactorDateChangedMeanwhile'; readonly current: TwoFactorDate }
  | InvalidEntry;

/** From which day a consultancy counts two factors as due. */
@Injectable()
export class TwoFactorDateService {
  constructor(
    private readonly once: Once,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly dates: TwoFactorDateRepository,
  ) {}

  async get(): Promise<TwoFactorDate> {
    return seen(await this.dates.get());
  }

  /**
   * Chooses the day, at the version seen, and says why. What reminds of the day follows in the background. Safe to retry with
   * the same clientMutationId.
   */
  async set(input: SetTwoFactorDateInput): Promise<SetTwoFactorDateOutcome> {
    const entered = new Entered();
    const reason = entered.text(input.reason, { field: 'reason', ja: '理由', en: 'Reason', max: 1000, required: true });
    if (!TWO_FACTOR_DAYS.some((day) => day === input.dueOn))
      entered.refuse(
        'dueOn',
        `期限は${TWO_FACTOR_DAYS.join('か')}のどちらかを選んでください。`,
        `Please choose ${TWO_FACTOR_DAYS.join(' or ')}.`,
      );
    if (entered.fault) return entered.fault;
    return this.once.run('setTwoFactorDate', input, () => this.change(input.version, { dueOn: input.dueOn, reason }));
  }

  private async change(
    version: number,
    chosen: Pick<TwoFactorDate, 'dueOn' | 'reason'>,
  ): Promise<SetTwoFactorDateOutcome> {
    const { tenantId, name = '' } = currentActor();
    const { dueOn, reason } = await this.dates.get();
    const changeId = newId();
    if (!(await this.dates.set(version, { ...chosen, changeId, setByName: name })))
      return { type: 'TwoFactorDateChangedMeanwhile', current: await this.get() };
    await this.audit.record({
      action: 'two-factor-date.changed',
      objectKind: 'tenant',
      objectId: tenantId,
      before: { dueOn, reason },
      after: chosen,
    });
    // Also when only the reason changed: a job of the change before would find that it is no longer the latest.
    await this.outbox.publish(twoFactorDateChanged, { changeId });
    return { type: 'TwoFactorDateSet', date: await this.get() };
  }
}

const seen = (date: StoredDate): TwoFactorDate => ({
  ...date,
  choices: TWO_FACTOR_DAYS,
  viewerCanSet: currentActor().permissions.has('two-factor:set-date'),
});
