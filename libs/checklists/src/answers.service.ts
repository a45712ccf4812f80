import { Injectable } from '@nestjs/common';
import { ClinicSummaries } from '@mamori/clinics';
import { Audit, Database, Entered, type InvalidEntry, notFound, Outbox, together } from '@mamori/platform';
import { DatedThings } from '@mamori/reminders';
import { factsOf, readAnswer } from './answer-entry';
import { AnswerRepository, type LockedItem, type SavedAnswer } from './answer.repository';
import { checklistItemMet, checklistItemNotMet } from './checklist.jobs';
import { editionEnds } from './dated/edition-ends';
import { type AnswerEffects, effectsOf } from './policy/answer-effects';
import { type AnswerOutcome, answerItem, type AnswerText } from './policy/answer-item';
import { type CountsRow, toItem, toProgress } from './read-model';
import { SignatureRepository } from './signing/signature.repository';
import type {
  AnswerChecklistItemInput,
  AnswerSource,
  ChecklistItem,
  ChecklistProgress,
  ChecklistSignature,
} from './schema.gen';

type Refusal = Exclude<AnswerOutcome, { readonly type: 'ItemAnswered' }>;

export type AnswerResult =
  | { readonly type: 'ItemAnswered'; readonly item: ChecklistItem; readonly progress: ChecklistProgress }
  | { readonly type: 'AnswerChangedMeanwhile'; readonly current: ChecklistItem }
  | { readonly type: 'ChecklistSigned'; readonly signature: ChecklistSignature }
  | Refusal
  | InvalidEntry;

/** Takes answers to the lines of a checklist. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly db: Database,
    private readonly answers: AnswerRepository,
    private readonly signatures: SignatureRepository,
    private readonly summaries: ClinicSummaries,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly dated: DatedThings,
  ) {}

  /**
   * Records an answer to the version seen. A いいえ asks, in the same transaction, for a remediation task, and what takes it
   * back for the task's end. Nothing is written when the answer is refused, as all are while the list is signed. `source` is
   * kept beside the answer and in its history. Throws NOT_FOUND for a foreign line.
   */
  async answerItem(input: AnswerChecklistItemInput, source: AnswerSource = 'typed'): Promise<AnswerResult> {
    const entered = new Entered();
    const given = readAnswer(entered, input);
    if (entered.fault) return entered.fault;

    return this.db.transaction(async () => {
      const item = await this.answers.lock(input.checklistId, input.itemId);
      if (!item) throw notFound('checklist item', input.itemId);
      if (item.signatureId) return { type: 'ChecklistSigned', signature: await this.signatures.head(item.signatureId) };
      if (item.version !== input.version)
        return { type: 'AnswerChangedMeanwhile', current: toItem(item, item.fiscalYear) };

      const outcome = answerItem(factsOf(item), { ...given, remarks: given.remarks ?? item.remarks }, this.db.today());
      if (outcome.type !== 'ItemAnswered') return outcome;

      const saved = await this.save(input, item, outcome.answer, source);
      return {
        type: 'ItemAnswered',
        item: toItem({ ...item, ...saved.answer }, item.fiscalYear),
        progress: toProgress(saved.counts),
      };
    });
  }

  private async save(
    { checklistId, itemId }: AnswerChecklistItemInput,
    item: LockedItem,
    answer: AnswerText,
    source: AnswerSource,
  ): Promise<SavedAnswer> {
    const { clinicId, version } = item;
    const effects = effectsOf(item.isGate, item, answer);
    // None of these waits for another's answer: one round trip. A failure of any takes all of them back.
    const [saved] = await together([
      this.answers.save(checklistId, itemId, version, answer, source),
      this.audit.record({
        action: 'checklist.answered',
        objectKind: 'answer',
        objectId: `${checklistId}/${item.id}`,
        clinicId,
        before: { ...textOf(item), version },
        after: { ...answer, source, version: version + 1 },
      }),
      this.tell(effects, { checklistId, itemId: item.id, clinicId }),
      this.count(effects, clinicId, checklistId),
    ]);
    await this.followEnd(effects, saved.counts, clinicId);
    return saved;
  }

  private async tell({ happened }: AnswerEffects, ids: { checklistId: string; itemId: string; clinicId: string }) {
    if (happened) await this.outbox.publish(happened === 'met' ? checklistItemMet : checklistItemNotMet, ids);
  }

  /** With its last answer a list is finished, and without it no more; the entry question ends and begins it too. */
  private async followEnd({ counts, figuresAnew }: AnswerEffects, { answered, total }: CountsRow, clinicId: string) {
    const turned = figuresAnew || (counts.answered !== 0 && answered >= total - 1);
    if (turned && (await this.dated.follow(editionEnds, clinicId))) await this.summaries.refresh(clinicId);
  }

  private async count({ counts, figuresAnew }: AnswerEffects, clinicId: string, checklistId: string) {
    if (figuresAnew) await this.summaries.refresh(clinicId);
    else if (counts.answered !== 0 || counts.no !== 0) await this.summaries.addAnswers(clinicId, checklistId, counts);
  }
}

function textOf({ value, confirmedOn, targetOn, reason, remarks }: AnswerText): AnswerText {
  return { value, confirmedOn, targetOn, reason, remarks };
}
