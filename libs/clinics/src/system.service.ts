import { Injectable } from '@nestjs/common';
import { Audit, badInput, Database, newId, notFound, Once } from '@mamori/platform';
import { Deadlines } from '@mamori/reminders';
import { ClinicSummaries } from './clinic-summaries';
import { checkSystem, type SystemFields, type SystemOutcome } from './policy/system-input';
import type { RemoveSystemInput, SaveSystemInput, System } from './schema.gen';
import { SystemDates } from './system-dates';
import { SystemRepository } from './system.repository';
import { TwoFactorReminders } from './two-factor/two-factor-reminders';

type ChangedMeanwhile = { readonly type: 'SystemChangedMeanwhile'; readonly current: System };
export type SaveSystemOutcome =
  | { readonly type: 'SystemSaved'; readonly system: System }
  | Exclude<SystemOutcome, { readonly type: 'SystemAccepted' }>
  | ChangedMeanwhile;
export type RemoveSystemOutcome = { readonly type: 'SystemRemoved'; readonly id: string } | ChangedMeanwhile;

/** A clinic's information systems and where each of their logins stands with two factors. */
@Injectable()
export class SystemService {
  constructor(
    private readonly db: Database,
    private readonly once: Once,
    private readonly audit: Audit,
    private readonly systems: SystemRepository,
    private readonly summaries: ClinicSummaries,
    private readonly deadlines: Deadlines,
    private readonly reminders: TwoFactorReminders,
    private readonly dates: SystemDates,
  ) {}

  /**
   * Adds a system, or changes the one at the version seen. People are reminded of the reference day for as long as a
   * login lacks two factors, and of the system's own dates. Throws NOT_FOUND for a foreign clinic or system. Safe to retry with the same
   * clientMutationId.
   */
  async save(input: SaveSystemInput): Promise<SaveSystemOutcome> {
    const given = checkSystem(input);
    if (given.type !== 'SystemAccepted') return given;
    return this.once.run('saveSystem', input, async (): Promise<SaveSystemOutcome> => {
      await this.summaries.lock(input.clinicId);
      const written = input.id
        ? await this.change(input.id, input.version, input.clinicId, given.system)
        : await this.add(input.clinicId, given.system);
      if (written.type === 'SystemSaved') {
        await this.reminders.follow([written.system]);
        await this.dates.follow(written.system);
        await this.summaries.refresh(input.clinicId);
      }
      return written;
    });
  }

  /** Takes a system off the register; its history stays. Safe to retry with the same clientMutationId. */
  remove(input: RemoveSystemInput): Promise<RemoveSystemOutcome> {
    return this.once.run('removeSystem', input, async (): Promise<RemoveSystemOutcome> => {
      const { clinicId } = await this.get(input.id);
      await this.summaries.lock(clinicId);
      const before = await this.get(input.id);
      if (!(await this.systems.remove(input.id, input.version)))
        return { type: 'SystemChangedMeanwhile', current: await this.get(input.id) };
      await this.audit.record({
        action: 'system.removed',
        objectKind: 'system',
        objectId: input.id,
        clinicId,
        before,
      });
      await this.deadlines.settle('two_factor', input.id);
      await this.dates.settle(input.id);
      await this.summaries.refresh(clinicId);
      return { type: 'SystemRemoved', id: input.id };
    });
  }

  private async add(clinicId: string, system: SystemFields): Promise<SaveSystemOutcome> {
    const id = newId();
    await this.systems.insert(id, clinicId, system);
    await this.audit.record({
      action: 'system.added',
      objectKind: 'system',
      objectId: id,
      clinicId,
      after: system,
    });
    return { type: 'SystemSaved', system: await this.get(id) };
  }

  private async change(
    id: string,
    version: number | null | undefined,
    clinicId: string,
    system: SystemFields,
  ): Promise<SaveSystemOutcome> {
    if (version === null || version === undefined) throw badInput('a system that exists needs its version');
    const before = await this.get(id);
    if (before.clinicId !== clinicId) throw notFound('system', id);
    if (!(await this.systems.update(id, version, system)))
      return { type: 'SystemChangedMeanwhile', current: await this.get(id) };
    await this.audit.record({
      action: 'system.changed',
      objectKind: 'system',
      objectId: id,
      clinicId,
      before,
      after: system,
    });
    return { type: 'SystemSaved', system: await this.get(id) };
  }

  private async get(id: string): Promise<System> {
    const system = await this.systems.get(id);
    if (!system) throw notFound('system', id);
    return system;
  }
}
