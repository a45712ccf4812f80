import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Audit,
  badInput,
  currentActor,
  Database,
  decodeCursor,
  type InvalidEntry,
  notFound,
  Once,
  pageSize,
  toPage,
} from '@mamori/platform';
import { ClinicSummaries } from '../../clinic-summaries';
import type {
  Equipment,
  EquipmentConnection,
  EquipmentFilter,
  EquipmentLedger,
  RemoveEquipmentInput,
  ReviewEquipmentInput,
  SaveEquipmentInput,
} from '../../schema.gen';
import { EquipmentRepository, type KnownEquipment } from './equipment.repository';
import { auditedEquipment } from './policy/audited-equipment';
import { enterEquipment, type EquipmentFields, MOST_EQUIPMENT } from './policy/enter-equipment';

type Saved = { readonly type: 'EquipmentSaved'; readonly equipment: Equipment };
type Changed = { readonly type: 'EquipmentChangedMeanwhile'; readonly current: Equipment };
type TooMuch = { readonly type: 'TooMuchEquipment' };

export type SaveEquipmentOutcome = Saved | TooMuch | Changed | InvalidEntry;
export type RemoveEquipmentOutcome = { readonly type: 'EquipmentRemoved'; readonly equipment: Equipment } | Changed;
export type RestoreEquipmentOutcome = Saved | TooMuch | Changed;

const place = z.tuple([z.string(), z.uuid()]).readonly();

/** A clinic's ledger of equipment. */
@Injectable()
export class EquipmentService {
  constructor(
    private readonly db: Database,
    private readonly once: Once,
    private readonly audit: Audit,
    private readonly equipment: EquipmentRepository,
    private readonly summaries: ClinicSummaries,
  ) {}

  /** By name. Throws NOT_FOUND for a foreign clinic. */
  async list(
    clinicId: string,
    filter: EquipmentFilter,
    first?: number | null,
    after?: string | null,
  ): Promise<EquipmentConnection> {
    const size = pageSize(first);
    const found = await this.equipment.list(clinicId, filter, decodeCursor(after, place), size + 1);
    if (!found) throw notFound('clinic', clinicId);
    return { ...toPage(found.rows, size, ({ name, id }) => [name, id]), totalCount: found.total };
  }

  /** Throws NOT_FOUND for a foreign clinic. */
  async ledger(clinicId: string): Promise<EquipmentLedger> {
    const row = await this.equipment.ledger(clinicId);
    if (!row) throw notFound('clinic', clinicId);
    return { ...row, viewerCanEdit: currentActor().permissions.has('register:edit') };
  }

  /**
   * Adds a piece, or changes the one at the version seen. Throws NOT_FOUND for a foreign clinic or piece. Safe to retry with
   * the same clientMutationId.
   */
  save(input: SaveEquipmentInput): Promise<SaveEquipmentOutcome> {
    return this.once.run('saveEquipment', input, async (): Promise<SaveEquipmentOutcome> => {
      await this.summaries.lock(input.clinicId);
      const entered = enterEquipment(input.equipment);
      if (entered.type !== 'EquipmentEntered') return entered;
      if (!input.id) return this.add(input.clinicId, entered.equipment);
      const { version } = input;
      if (version === null || version === undefined) throw badInput('equipment that exists needs its version');
      const before = await this.present(input.id);
      if (before.clinicId !== input.clinicId) throw notFound('equipment', input.id);
      if (!(await this.equipment.update(input.id, version, entered.equipment))) return this.meanwhile(input.id);
      const equipment = await this.present(input.id);
      await this.record('changed', before.clinicId, before.id, before, equipment);
      return { type: 'EquipmentSaved', equipment };
    });
  }

  /** Takes a piece off the ledger; it can be put back. Throws NOT_FOUND for a foreign one. */
  remove(input: RemoveEquipmentInput): Promise<RemoveEquipmentOutcome> {
    return this.once.run('removeEquipment', input, async (): Promise<RemoveEquipmentOutcome> => {
      const before = await this.present(input.id);
      if (!(await this.equipment.remove(input.id, input.version))) return this.meanwhile(input.id);
      await this.record('removed', before.clinicId, before.id, before);
      return { type: 'EquipmentRemoved', equipment: (await this.known(input.id)).equipment };
    });
  }

  /** Undoes `remove`. Throws NOT_FOUND for a foreign piece. */
  restore(input: RemoveEquipmentInput): Promise<RestoreEquipmentOutcome> {
    return this.once.run('restoreEquipment', input, async (): Promise<RestoreEquipmentOutcome> => {
      const { clinicId } = (await this.known(input.id)).equipment;
      await this.summaries.lock(clinicId);
      if ((await this.equipment.count(clinicId)) >= MOST_EQUIPMENT) return { type: 'TooMuchEquipment' };
      if (!(await this.equipment.restore(input.id, input.version)))
        return { type: 'EquipmentChangedMeanwhile', current: (await this.known(input.id)).equipment };
      const equipment = await this.present(input.id);
      await this.record('restored', clinicId, input.id, undefined, equipment);
      return { type: 'EquipmentSaved', equipment };
    });
  }

  /** Says that the whole ledger was looked through today. Throws NOT_FOUND for a foreign clinic. */
  review(input: ReviewEquipmentInput): Promise<{ readonly reviewedOn: string; readonly count: number }> {
    const { clinicId } = input;
    return this.once.run('reviewEquipment', input, async () => {
      await this.summaries.lock(clinicId);
      const reviewed = { reviewedOn: this.db.today(), count: await this.equipment.review(clinicId) };
      await this.audit.record({
        action: 'equipment.reviewed',
        objectKind: 'clinic',
        objectId: clinicId,
        clinicId,
        after: { reviewedOn: reviewed.reviewedOn, rows: reviewed.count },
      });
      return reviewed;
    });
  }

  private async add(clinicId: string, fields: EquipmentFields): Promise<SaveEquipmentOutcome> {
    if ((await this.equipment.count(clinicId)) >= MOST_EQUIPMENT) return { type: 'TooMuchEquipment' };
    const [id = ''] = await this.equipment.insert(clinicId, [fields]);
    const equipment = await this.present(id);
    await this.record('added', clinicId, id, undefined, equipment);
    return { type: 'EquipmentSaved', equipment };
  }

  private async meanwhile(id: string): Promise<Changed> {
    return { type: 'EquipmentChangedMeanwhile', current: await this.present(id) };
  }

  private async known(id: string): Promise<KnownEquipment> {
    const known = await this.equipment.get(id);
    if (!known) throw notFound('equipment', id);
    return known;
  }

  private async present(id: string): Promise<Equipment> {
    const { equipment, isRemoved } = await this.known(id);
    if (isRemoved) throw notFound('equipment', id);
    return equipment;
  }

  private record(what: string, clinicId: string, id: string, before?: Equipment, after?: Equipment): Promise<void> {
    return this.audit.record({
      action: `equipment.${what}`,
      objectKind: 'equipment',
      objectId: id,
      clinicId,
      before: before && auditedEquipment(before),
      after: after && auditedEquipment(after),
    });
  }
}
