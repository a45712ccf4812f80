import { Injectable } from '@nestjs/common';
import { notFound } from '@mamori/platform';
import { type RegisterKind, Registers, type RegisterSummary } from '@mamori/clinics';
import type { Line } from '../evidence/evidence.repository';
import type { RegisterEvidence, RegisterOffer } from '../schema.gen';
import { registersFor } from './policy/register-topics';
import { type RegisterContent, registerContentSchema } from './register-content';
import { RegisterEvidenceRepository } from './register-evidence.repository';

/** Registers of a clinic beside the lines that they speak for. */
@Injectable()
export class RegisterEvidenceService {
  constructor(
    private readonly evidence: RegisterEvidenceRepository,
    private readonly registers: Registers,
  ) {}

  /** In two statements, however many registers there are. Throws NOT_FOUND for a foreign line. */
  async offers(place: Line): Promise<readonly RegisterOffer[]> {
    const line = await this.evidence.line(place);
    if (!line) throw notFound('checklist item', place.itemId);
    const { clinicId, today, attached } = line;
    const kinds = registersFor(line.topic, line.form);
    const summaries = await this.registers.summary(clinicId, kinds);
    return kinds.flatMap((kind) => {
      const summary = summaries.find((each) => each.kind === kind);
      if (!summary) return [];
      const newest = attached.find((each) => each.kind === kind);
      return {
        clinicId,
        kind,
        rows: summary.rows,
        asOfOn: today,
        attached: newest
          ? {
              evidenceId: newest.evidenceId,
              speaksForOn: newest.speaksForOn,
              hasChanged: newest.mark !== summary.mark,
            }
          : null,
      };
    });
  }

  /** How the register stands, in the caller's transaction. */
  async summary(clinicId: string, kind: RegisterKind): Promise<RegisterSummary | undefined> {
    return (await this.registers.summary(clinicId, [kind]))[0];
  }

  /**
   * What is kept of the register as it stands, in the caller's transaction. The mark was read before: what somebody changes
   * meanwhile is at worst told as a change although it is in already, and never kept silent.
   */
  async content(clinicId: string, { kind, mark }: RegisterSummary): Promise<RegisterContent> {
    const facilityName = await this.evidence.facilityName(clinicId);
    if (facilityName === undefined) throw notFound('clinic', clinicId);
    return { format: 1, facilityName, mark, register: await this.registers.snapshot(clinicId, kind) };
  }

  /** Reads only what was kept. Throws NOT_FOUND for a foreign one and for evidence that is no register. */
  async kept(evidenceId: string): Promise<RegisterEvidence> {
    const row = await this.evidence.kept(evidenceId);
    if (!row) throw notFound('evidence', evidenceId);
    const { content, ...head } = row;
    const { facilityName, register } = registerContentSchema.parse(content);
    return { ...head, facilityName, ...register };
  }
}
