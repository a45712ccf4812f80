import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  badInput,
  currentActor,
  Database,
  decodeCursor,
  notFound,
  Once,
  pageSize,
  prefectureByCode,
  toPage,
} from '@mamori/platform';
import { ClinicSummaries } from './clinic-summaries';
import { ClinicWriter } from './clinic-writer';
import { ClinicRepository } from './clinic.repository';
import { checkClinic, type ClinicFields, type FieldFault } from './policy/clinic-input';
import type { Clinic, ClinicConnection, ClinicFilter, CreateClinicInput, UpdateClinicInput } from './schema.gen';
import { isDuplicate } from './unique-violation';

const cursor = z.tuple([z.string(), z.uuid()]);

/** `existingId` is null for a clinic that the actor may not see. */
type DuplicateOutcome = { readonly type: 'DuplicateClinic'; readonly existingId: string | null };
export type CreateClinicOutcome =
  | { readonly type: 'ClinicSaved'; readonly clinic: Clinic }
  | { readonly type: 'ClinicAtFault'; readonly faults: readonly FieldFault[] }
  | DuplicateOutcome;
export type UpdateClinicOutcome =
  CreateClinicOutcome | { readonly type: 'ClinicChangedMeanwhile'; readonly current: Clinic };

/** Clinics of the consultancy, each seen only by those who may. */
@Injectable()
export class ClinicService {
  constructor(
    private readonly db: Database,
    private readonly once: Once,
    private readonly clinics: ClinicRepository,
    private readonly summaries: ClinicSummaries,
    private readonly writer: ClinicWriter,
  ) {}

  /** A page of clinics by reading, with the count of all that fit the filter, from one statement. */
  async list(
    filter: ClinicFilter | null | undefined,
    first?: number | null,
    after?: string | null,
  ): Promise<ClinicConnection> {
    const size = pageSize(first);
    const selection = { ...selected(filter), after: decodeCursor(after, cursor), limit: size + 1 };
    const { total, clinics } = await this.clinics.list(selection, viewerCanEdit());
    return { ...toPage(clinics, size, (clinic) => [clinic.nameKana, clinic.id]), totalCount: total };
  }

  /** Ids of every clinic that the actor sees and that fits; inside the transaction under way. */
  idsOf(filter: ClinicFilter | null | undefined): Promise<readonly string[]> {
    return this.clinics.ids(selected(filter));
  }

  /** Those of the ids that are clinics which the actor sees, in order; inside the transaction under way. */
  among(ids: readonly string[]): Promise<readonly string[]> {
    return this.clinics.among(ids);
  }

  /** Throws NOT_FOUND for a clinic that does not exist or that the actor may not see. */
  async get(id: string): Promise<Clinic> {
    const clinic = await this.clinics.get(id, viewerCanEdit());
    if (!clinic) throw notFound('clinic', id);
    return clinic;
  }

  /** Tags in use, most used first; at most 200. */
  tags(): Promise<readonly string[]> {
    return this.clinics.tags();
  }

  /** Adds a clinic with its portfolio row. Safe to retry with the same clientMutationId. */
  async create(input: CreateClinicInput): Promise<CreateClinicOutcome> {
    const given = checkClinic(input.clinic);
    if (given.type === 'ClinicAtFault') return given;
    return this.unlessDuplicate(given.clinic, null, () =>
      this.once.run('createClinic', input, async (): Promise<CreateClinicOutcome> => {
        const id = await this.writer.create(given.clinic);
        return { type: 'ClinicSaved', clinic: await this.get(id) };
      }),
    );
  }

  /** Changes a clinic's particulars. Safe to retry with the same clientMutationId. */
  async update(input: UpdateClinicInput): Promise<UpdateClinicOutcome> {
    const given = checkClinic(input.clinic);
    if (given.type === 'ClinicAtFault') return given;
    return this.unlessDuplicate(given.clinic, input.id, () =>
      this.once.run('updateClinic', input, async (): Promise<UpdateClinicOutcome> => {
        await this.summaries.lock(input.id);
        const current = await this.get(input.id);
        const written =
          current.version === input.version &&
          (await this.writer.update(input.id, input.version, fieldsOf(current), given.clinic));
        if (!written) return { type: 'ClinicChangedMeanwhile', current: await this.get(input.id) };
        return { type: 'ClinicSaved', clinic: await this.get(input.id) };
      }),
    );
  }

  private async unlessDuplicate<O>(
    clinic: ClinicFields,
    id: string | null,
    write: () => Promise<O>,
  ): Promise<O | DuplicateOutcome> {
    try {
      return await write();
    } catch (error) {
      // The unique indexes decide, so that two people who add the same clinic at once cannot both succeed.
      if (!isDuplicate(error)) throw error;
      const existingId = await this.clinics.findSame(clinic, id);
      return { type: 'DuplicateClinic', existingId: existingId ?? null };
    }
  }
}

const viewerCanEdit = () => currentActor().permissions.has('clinic:edit');

/** A clinic's particulars without what the API adds to them. */
export function fieldsOf(clinic: Clinic): ClinicFields {
  const { name, nameKana, kind, prefecture, address, phone, institutionCode, directorName, tags } = clinic;
  return { name, nameKana, kind, prefecture, address, phone, institutionCode, directorName, tags };
}

function selected(filter: ClinicFilter | null | undefined) {
  const prefecture = filter?.prefecture ?? null;
  if (prefecture !== null && !prefectureByCode(prefecture)) throw badInput('prefecture must be 1 to 47');
  const { text = null, kind = null, withLeft } = filter ?? {};
  return { text, prefecture, kind, tag: filter?.tag || null, withLeft: withLeft === true };
}
