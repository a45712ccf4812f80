import { Injectable } from '@nestjs/common';
import { Audit, Database, type InvalidEntry, Once, Outbox } from '@mamori/platform';
import { replanAsked } from '@mamori/reminders';
import { ClinicSummaries } from '../clinic-summaries';
import { ClinicService } from '../clinic.service';
import type { Clinic, EndClinicInput, TakeBackClinicInput } from '../schema.gen';
import { CareRepository } from './care.repository';
import { type Ending, enterEnding } from './policy/enter-ending';

type ChangedMeanwhile = { readonly type: 'ClinicChangedMeanwhile'; readonly current: Clinic };
export type EndClinicOutcome =
  { readonly type: 'ClinicEnded'; readonly clinic: Clinic } | ChangedMeanwhile | InvalidEntry;
export type TakeBackClinicOutcome =
  | { readonly type: 'ClinicTakenBack'; readonly clinic: Clinic }
  | { readonly type: 'ClinicNotEnded' }
  | ChangedMeanwhile;

/**
 * The end of a consultancy's care for a clinic. Only its last day is kept: what follows from it, each reader decides by the
 * calendar, so that a day that lies ahead needs no job. Nothing is deleted.
 */
@Injectable()
export class CareService {
  constructor(
    private readonly db: Database,
    private readonly once: Once,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly clinics: ClinicService,
    private readonly summaries: ClinicSummaries,
    private readonly care: CareRepository,
  ) {}

  /** Sets the last day, or another one. Throws NOT_FOUND for a foreign clinic. Safe to retry with the same clientMutationId. */
  end(input: EndClinicInput): Promise<EndClinicOutcome> {
    return this.once.run('endClinic', input, async (): Promise<EndClinicOutcome> => {
      const entered = enterEnding(input, this.db.today());
      if (entered.type !== 'Entered') return entered;
      const { current, written } = await this.set(input, entered.ending);
      if (!written) return { type: 'ClinicChangedMeanwhile', current };
      const { leftOn } = entered.ending;
      if (current.leftOn !== leftOn) await this.record('clinic.ended', current, leftOn);
      else if (!isSame(current, entered.ending)) await this.recordNote(current);
      return { type: 'ClinicEnded', clinic: await this.clinics.get(current.id) };
    });
  }

  /**
   * Takes the last day away. What came due meanwhile stays untold; what is still ahead is planned again in the background.
   * Throws NOT_FOUND for a foreign clinic. Safe to retry with the same clientMutationId.
   */
  takeBack(input: TakeBackClinicInput): Promise<TakeBackClinicOutcome> {
    return this.once.run('takeBackClinic', input, async (): Promise<TakeBackClinicOutcome> => {
      const { current, written } = await this.set(input, null);
      if (!written) return { type: 'ClinicChangedMeanwhile', current };
      if (current.leftOn === null) return { type: 'ClinicNotEnded' };
      await this.record('clinic.taken-back', current, null);
      await this.outbox.publish(replanAsked, { kind: null, clinicId: current.id });
      return { type: 'ClinicTakenBack', clinic: await this.clinics.get(current.id) };
    });
  }

  private async set(
    { clinicId, version }: { readonly clinicId: string; readonly version: number },
    ending: Ending | null,
  ) {
    await this.summaries.lock(clinicId);
    const current = await this.clinics.get(clinicId);
    const written =
      current.version === version && (isSame(current, ending) || (await this.care.set(clinicId, version, ending)));
    if (written) await this.summaries.refresh(clinicId);
    return { current, written };
  }

  // Without the note: the clinic's manager reads the trail too.
  private record(
    action: 'clinic.ended' | 'clinic.taken-back',
    { id, leftOn }: Clinic,
    now: string | null,
  ): Promise<void> {
    return this.audit.record({
      action,
      objectKind: 'clinic',
      objectId: id,
      clinicId: id,
      before: { leftOn },
      after: { leftOn: now },
    });
  }

  private recordNote({ id }: Clinic): Promise<void> {
    return this.audit.record({ action: 'clinic.leaving-noted', objectKind: 'clinic', objectId: id, clinicId: id });
  }
}

const isSame = ({ leftOn, leavingNote }: Clinic, ending: Ending | null): boolean =>
  leftOn === (ending?.leftOn ?? null) && leavingNote === (ending?.note ?? '');
