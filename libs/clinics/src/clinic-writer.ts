import { Injectable } from '@nestjs/common';
import { Audit, newId } from '@mamori/platform';
import { ClinicSummaries } from './clinic-summaries';
import { ClinicRepository } from './clinic.repository';
import type { ClinicFields } from './policy/clinic-input';

/** Writes a clinic with its audit row and its portfolio row, inside the transaction under way; by hand and by import. */
@Injectable()
export class ClinicWriter {
  constructor(
    private readonly clinics: ClinicRepository,
    private readonly summaries: ClinicSummaries,
    private readonly audit: Audit,
  ) {}

  async create(clinic: ClinicFields): Promise<string> {
    const id = newId();
    await this.clinics.insert(id, clinic);
    await this.audit.record({
      action: 'clinic.created',
      objectKind: 'clinic',
      objectId: id,
      clinicId: id,
      after: clinic,
    });
    await this.summaries.refresh(id);
    return id;
  }

  /** False, with nothing written, when the clinic is at another version. Call with its summary locked. */
  async update(id: string, version: number, before: ClinicFields, after: ClinicFields): Promise<boolean> {
    if (!(await this.clinics.update(id, version, after))) return false;
    await this.audit.record({
      action: 'clinic.updated',
      objectKind: 'clinic',
      objectId: id,
      clinicId: id,
      before,
      after,
    });
    await this.summaries.refresh(id);
    return true;
  }
}
