import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import {
  Audit,
  Database,
  decodeCursor,
  type InvalidEntry,
  notFound,
  Outbox,
  pageSize,
  toPage,
  together,
} from '@mamori/platform';
import { ClinicSummaries } from '@mamori/clinics';
import { DatedThings } from '@mamori/reminders';
import type {
  AddEvidenceInput,
  ChecklistSignature,
  Evidence,
  EvidenceInput,
  EvidenceLinkConnection,
  RemoveEvidenceInput,
  ReplaceEvidenceInput,
} from '../schema.gen';
import { checklistItemEvidenced } from '../checklist.jobs';
import { evidenceDates } from '../dated/evidence-dates';
import { RegisterEvidenceService } from '../register-evidence/register-evidence.service';
import { SignatureRepository } from '../signing/signature.repository';
import { toEvidence } from './evidence-row';
import { EvidenceRepository, type KeptEvidence, type Line, type LockedLine } from './evidence.repository';
import { addEvidence, enterEvidence, MOST_BESIDE_AN_ITEM } from './policy/add-evidence';

type Added = { readonly type: 'EvidenceAdded'; readonly evidence: Evidence };
type Changed = { readonly type: 'EvidenceChangedMeanwhile' };
type Signed = { readonly type: 'ChecklistSigned'; readonly signature: ChecklistSignature };
type TooMuch = { readonly type: 'TooMuchEvidence' };
type NotReady = { readonly type: 'FileNotReady' } | { readonly type: 'RegisterEmpty' };

export type AddOutcome = Added | NotReady | TooMuch | Signed | InvalidEntry;
export type ReplaceOutcome = Added | NotReady | Changed | Signed | InvalidEntry;
export type RemoveOutcome = { readonly type: 'EvidenceRemoved'; readonly evidenceId: string } | Changed | Signed;
export type RestoreOutcome = Added | Changed | TooMuch | Signed;

const place = z.tuple([z.string(), z.uuid()]).readonly();

/** Puts evidence beside the lines of checklists. What is replaced or taken away stays in the history. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly db: Database,
    private readonly evidence: EvidenceRepository,
    private readonly registers: RegisterEvidenceService,
    private readonly signatures: SignatureRepository,
    private readonly audit: Audit,
    private readonly dated: DatedThings,
    private readonly outbox: Outbox,
    private readonly summaries: ClinicSummaries,
  ) {}

  /** Throws NOT_FOUND for a foreign line. */
  add({ checklistId, itemId, evidence }: AddEvidenceInput): Promise<AddOutcome> {
    return this.onLine({ checklistId, itemId }, async (line, locked): Promise<AddOutcome> => {
      const outcome = await this.judge(locked, evidence);
      return outcome.type === 'EvidenceAllowed' ? this.put(line, locked, outcome.evidence, null) : outcome;
    });
  }

  /** Throws NOT_FOUND for a foreign line or evidence that never stood beside it. */
  replace({ checklistId, itemId, evidenceId, evidence }: ReplaceEvidenceInput): Promise<ReplaceOutcome> {
    return this.onLine({ checklistId, itemId }, async (line, locked): Promise<ReplaceOutcome> => {
      await this.known(line, evidenceId);
      const outcome = await this.judge({ ...locked, count: 0 }, evidence);
      if (outcome.type === 'TooMuchEvidence') return { type: 'EvidenceChangedMeanwhile' };
      if (outcome.type !== 'EvidenceAllowed') return outcome;
      if (!(await this.evidence.unlink(line, evidenceId))) return { type: 'EvidenceChangedMeanwhile' };
      return this.put(line, locked, outcome.evidence, evidenceId);
    });
  }

  remove({ checklistId, itemId, evidenceId }: RemoveEvidenceInput): Promise<RemoveOutcome> {
    return this.onLine({ checklistId, itemId }, async (line, { clinicId }) => {
      await this.known(line, evidenceId);
      if (!(await this.evidence.unlink(line, evidenceId))) return { type: 'EvidenceChangedMeanwhile' };
      await this.record('removed', line, clinicId, { evidenceId });
      return { type: 'EvidenceRemoved', evidenceId };
    });
  }

  restore({ checklistId, itemId, evidenceId }: RemoveEvidenceInput): Promise<RestoreOutcome> {
    return this.onLine({ checklistId, itemId }, async (line, { clinicId, count }) => {
      const known = await this.known(line, evidenceId);
      if (count >= MOST_BESIDE_AN_ITEM) return { type: 'TooMuchEvidence' };
      if (!(await this.evidence.linkAgain(line, evidenceId))) return { type: 'EvidenceChangedMeanwhile' };
      await this.record('restored', line, clinicId, { evidenceId });
      return { type: 'EvidenceAdded', evidence: known };
    });
  }

  /** Newest first. Throws NOT_FOUND for a foreign line. */
  async history(line: Line, first?: number | null, after?: string | null): Promise<EvidenceLinkConnection> {
    const size = pageSize(first);
    const rows = await this.evidence.history(line, decodeCursor(after, place), size + 1);
    if (!rows) throw notFound('checklist item', line.itemId);
    const { nodes, pageInfo } = toPage(rows, size, (row) => [row.at, row.evidence.id]);
    return {
      nodes: nodes.map(({ at: _, evidence, ...link }) => ({ ...link, evidence: toEvidence(evidence) })),
      pageInfo,
    };
  }

  /** Locks the line first; a list that is signed is left as it is. */
  private onLine<T>(line: Line, work: (line: Line, locked: LockedLine) => Promise<T>): Promise<T | Signed> {
    return this.db.transaction(async () => {
      const locked = await this.evidence.lock(line);
      if (!locked) throw notFound('checklist item', line.itemId);
      if (locked.signatureId)
        return { type: 'ChecklistSigned', signature: await this.signatures.head(locked.signatureId) };
      const outcome = await work(line, locked);
      // Whatever was put beside the line or taken away, the newest that stands there has another day.
      if (await this.dated.follow(evidenceDates, locked.clinicId)) await this.summaries.refresh(locked.clinicId);
      return outcome;
    });
  }

  private async judge({ clinicId, count }: LockedLine, input: EvidenceInput) {
    const today = this.db.today();
    const entered = enterEvidence(input, today);
    if (entered.type !== 'Entered') return entered;
    const { fileId } = entered.evidence;
    const file = fileId === null ? undefined : await this.evidence.file(fileId);
    if (fileId !== null && !file) throw notFound('file', fileId);
    const { register: kind } = entered.evidence;
    const register = kind === null ? undefined : await this.registers.summary(clinicId, kind);
    const outcome = addEvidence(entered.evidence, { clinicId, count, file, register }, today);
    if (outcome.type !== 'EvidenceAllowed') return outcome;
    const content = register ? await this.registers.content(clinicId, register) : null;
    return { type: outcome.type, evidence: { ...outcome.evidence, content } };
  }

  private async put(
    line: Line,
    { clinicId }: LockedLine,
    given: KeptEvidence,
    replacesId: string | null,
  ): Promise<Added> {
    const id = await this.evidence.add(line, clinicId, given, replacesId);
    const { kind, title, fileId, register, speaksForOn } = given;
    const after = { evidenceId: id, kind, title, fileId, register, speaksForOn, replacesId };
    await this.outbox.publish(checklistItemEvidenced, { ...line, clinicId });
    const [evidence] = await together([
      this.known(line, id),
      this.record(replacesId === null ? 'added' : 'replaced', line, clinicId, after),
    ]);
    return { type: 'EvidenceAdded', evidence };
  }

  private async known(line: Line, evidenceId: string): Promise<Evidence> {
    const row = await this.evidence.read(line, evidenceId);
    if (!row) throw notFound('evidence', evidenceId);
    return toEvidence(row);
  }

  private record(
    what: string,
    { checklistId, itemId }: Line,
    clinicId: string,
    after: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    return this.audit.record({
      action: `evidence.${what}`,
      objectKind: 'answer',
      objectId: `${checklistId}/${itemId}`,
      clinicId,
      after,
    });
  }
}
