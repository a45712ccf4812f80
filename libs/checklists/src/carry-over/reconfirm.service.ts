import { Injectable } from '@nestjs/common';
import { ClinicSummaries } from '@mamori/clinics';
import { Audit, Database, fiscalYearFirstOn, notFound, Once, Outbox } from '@mamori/platform';
import { DatedThings } from '@mamori/reminders';
import { checklistItemMet, checklistItemNotMet } from '../checklist.jobs';
import { editionEnds } from '../dated/edition-ends';
import { effectsOf } from '../policy/answer-effects';
import { targetLatestOf, toItem, toProgress } from '../read-model';
import type { ChecklistItem, ChecklistProgress, ReconfirmAnswersInput, TakeBackReconfirmedInput } from '../schema.gen';
import { reconfirm, type ReconfirmableLine, takeBackReconfirmed, type WrittenAnswer } from './policy/reconfirm';
import { type LockedLine, ReconfirmRepository } from './reconfirm.repository';

export type ReconfirmOutcome =
  | {
      readonly type: 'AnswersReconfirmed';
      readonly items: readonly ChecklistItem[];
      readonly progress: ChecklistProgress;
      readonly left: number;
    }
  | { readonly type: 'ReconfirmRefused' };

type Input = ReconfirmAnswersInput | TakeBackReconfirmedInput;

/** Takes last year's answers as this year's, many at once, and takes that back. */
@Injectable()
export class ReconfirmService {
  constructor(
    private readonly db: Database,
    private readonly once: Once,
    private readonly answers: ReconfirmRepository,
    private readonly summaries: ClinicSummaries,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly dated: DatedThings,
  ) {}

  /** What cannot be confirmed as it is, is left and counted. Throws NOT_FOUND for a foreign list. Safe to retry. */
  confirm(input: ReconfirmAnswersInput): Promise<ReconfirmOutcome> {
    return this.once.run('reconfirmAnswers', input, () =>
      this.write(input, 'carried', (lines, asked) => reconfirm(lines, asked, this.db.today())),
    );
  }

  /** Only what stands as it was confirmed is taken back. Throws NOT_FOUND for a foreign list. Safe to retry. */
  takeBack(input: TakeBackReconfirmedInput): Promise<ReconfirmOutcome> {
    return this.once.run('takeBackReconfirmed', input, () => this.write(input, 'typed', takeBackReconfirmed));
  }

  private async write(
    { checklistId, itemIds }: Input,
    source: 'carried' | 'typed',
    decide: (lines: readonly ReconfirmableLine[], asked: ReadonlySet<string>) => readonly WrittenAnswer[],
  ): Promise<ReconfirmOutcome> {
    const rows = await this.answers.lock(checklistId);
    const [first] = rows;
    if (!first) throw notFound('checklist', checklistId);
    const foreign = itemIds.find((itemId) => !rows.some(({ id }) => id === itemId));
    if (foreign !== undefined) throw notFound('checklist item', foreign);
    if (first.signatureId) return { type: 'ReconfirmRefused' };
    const asked = new Set(itemIds);
    const written = decide(rows.map(toLine), asked);
    if (written.length > 0) await this.save(checklistId, first.clinicId, written, source);
    const { items, ...counts } = await this.answers.read(checklistId, itemIds);
    return {
      type: 'AnswersReconfirmed',
      items: items.map((item) => toItem(item, first.fiscalYear)),
      progress: toProgress(counts),
      left: asked.size - written.length,
    };
  }

  private async save(
    checklistId: string,
    clinicId: string,
    written: readonly WrittenAnswer[],
    source: 'carried' | 'typed',
  ): Promise<void> {
    await this.answers.save(checklistId, written, source);
    await this.audit.recordAll(
      written.map(({ itemId, version, before, after }) => ({
        action: source === 'carried' ? 'checklist.reconfirmed' : 'checklist.reconfirmation-taken-back',
        objectKind: 'answer',
        objectId: `${checklistId}/${itemId}`,
        clinicId,
        before: { ...textOf(before), version },
        after: { ...after, version: version + 1 },
      })),
    );
    for (const { itemId, isGate, before, after } of written) {
      const { happened } = effectsOf(isGate, before, after);
      if (happened)
        await this.outbox.publish(happened === 'met' ? checklistItemMet : checklistItemNotMet, {
          checklistId,
          itemId,
          clinicId,
        });
    }
    await this.dated.follow(editionEnds, clinicId);
    await this.summaries.refresh(clinicId);
  }
}

function toLine(row: LockedLine): ReconfirmableLine {
  const { carried } = row;
  return {
    itemId: row.id,
    isGate: row.isGate,
    answerKind: row.answerKind,
    targetEarliestOn: fiscalYearFirstOn(row.fiscalYear),
    targetLatestOn: targetLatestOf(row, row.fiscalYear),
    answer: { ...textOf(row), version: row.version, source: row.source },
    carried: carried?.isReady ? textOf(carried) : null,
  };
}

function textOf({ value, confirmedOn, targetOn, reason, remarks }: WrittenAnswer['before']): WrittenAnswer['before'] {
  return { value, confirmedOn, targetOn, reason, remarks };
}
