import { Injectable } from '@nestjs/common';
import { Audit, Database, Entered, type InvalidEntry, notFound } from '@mamori/platform';
import { ChecklistsService } from '../checklists.service';
import { missingAnswers } from '../policy/sign-checklist';
import type {
  Checklist,
  ChecklistSignature,
  MissingAnswer,
  ReopenChecklistInput,
  SignChecklistInput,
  SignedChecklist,
} from '../schema.gen';
import { toSnapshot } from './list-to-sign';
import { SignatureRepository } from './signature.repository';
import { snapshotSchema } from './snapshot';

export type SignOutcome =
  | { readonly type: 'ChecklistSignedNow'; readonly checklist: Checklist }
  | { readonly type: 'AnswersMissing'; readonly items: readonly MissingAnswer[] }
  | { readonly type: 'ChecklistSigned'; readonly signature: ChecklistSignature };

export type ReopenOutcome =
  | { readonly type: 'ChecklistReopened'; readonly checklist: Checklist }
  | { readonly type: 'SignatureNotInForce' }
  | InvalidEntry;

const reason = { field: 'reason', ja: '確定を解除する理由', en: 'Reason', max: 2_000, required: true };

/** Signs lists, opens them again, and shows signed versions. Every method throws NOT_FOUND for what is foreign. */
@Injectable()
export class SigningService {
  constructor(
    private readonly db: Database,
    private readonly signatures: SignatureRepository,
    private readonly checklists: ChecklistsService,
    private readonly audit: Audit,
  ) {}

  /** Keeps facility, texts, answers and evidence as they stand, and locks the list. */
  async sign({ checklistId }: SignChecklistInput): Promise<SignOutcome> {
    return this.db.transaction(async () => {
      const locked = await this.signatures.lock(checklistId);
      if (!locked) throw notFound('checklist', checklistId);
      if (locked.signatureId)
        return { type: 'ChecklistSigned', signature: await this.signatures.head(locked.signatureId) };

      const list = await this.signatures.read(checklistId);
      const missing = missingAnswers(list.lines);
      if (missing.length > 0)
        return {
          type: 'AnswersMissing',
          items: missing.map(({ id, code, labelJa, labelEn }) => ({ itemId: id, code, labelJa, labelEn })),
        };

      const { id, number, sha256 } = await this.signatures.sign(checklistId, toSnapshot(list));
      await this.audit.record({
        action: 'checklist.signed',
        objectKind: 'checklist',
        objectId: checklistId,
        clinicId: locked.clinicId,
        after: { signatureId: id, number, sha256 },
      });
      return { type: 'ChecklistSignedNow', checklist: await this.checklists.checklist(checklistId) };
    });
  }

  /** Lets the list be changed again; the signed version stays, with the reason beside it. */
  async reopen(input: ReopenChecklistInput): Promise<ReopenOutcome> {
    const entered = new Entered();
    const why = entered.text(input.reason, reason);
    if (entered.fault) return entered.fault;
    const { checklistId, signatureId } = input;

    return this.db.transaction(async () => {
      const locked = await this.signatures.lock(checklistId);
      if (!locked) throw notFound('checklist', checklistId);
      if (locked.signatureId !== signatureId) return { type: 'SignatureNotInForce' };

      const { number } = await this.signatures.reopen(checklistId, signatureId, why);
      await this.audit.record({
        action: 'checklist.reopened',
        objectKind: 'checklist',
        objectId: checklistId,
        clinicId: locked.clinicId,
        before: { signatureId, number },
        after: { reason: why },
      });
      return { type: 'ChecklistReopened', checklist: await this.checklists.checklist(checklistId) };
    });
  }

  /** The version exactly as it was signed, in one statement. */
  async signed(signatureId: string): Promise<SignedChecklist> {
    const row = await this.signatures.signed(signatureId);
    if (!row) throw notFound('signed checklist', signatureId);
    const { checklistId, clinicId, head, sha256, isIntact } = row;
    const { format: _, ...kept } = snapshotSchema.parse(row.snapshot);
    return { id: signatureId, checklistId, clinicId, signature: head, sha256, isIntact, ...kept };
  }
}
