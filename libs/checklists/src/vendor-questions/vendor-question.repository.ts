import { Injectable } from '@nestjs/common';
import { currentActor, Database, type Day, sql } from '@mamori/platform';
import { instant } from '../checklist-columns';
import type { AnswerText } from '../policy/answer-item';
import type { ProposalState, VendorQuestion } from '../schema.gen';

// What a vendor sees: the own question, and the published line that it is about. Who withdrew or accepted is not among it.
const COLUMNS = `
  p.id, p.state as "proposalState", p.clinic_id as "clinicId", p.clinic_name as "clinicName", p.fiscal_year as "fiscalYear",
  p.asked_by_name as "askedBy", ${instant('p.created_at')} as "askedAt", p.question_note as question, p.item_ja as "itemJa",
  p.item_en as "itemEn", i.answer_kind as "answerKind", i.explain_ja as "explainJa", i.topic,
  i.rules ->> 'planned_until_fiscal_year' as "plannedUntil", i.rules ->> 'target_date_latest' as "ownTargetLatestOn",
  p.value, p.confirmed_on::text as "confirmedOn", p.target_on::text as "targetOn", p.reason, p.remarks,
  ${instant('p.proposed_at')} as "answeredAt", p.version`;

const OWN = `app.answer_proposals p
     join app.edition_items i on i.tenant_id = p.tenant_id and i.id = p.item_id
    where p.tenant_id = $1 and p.asked_of = app.principal() and p.source = 'vendor' and p.state <> 'withdrawn'
      and p.vendor_address is not null`;

const LIST = sql(
  'vendor-question.list',
  `select ${COLUMNS} from ${OWN} and ($2::boolean is null or (p.state = 'asked') = $2)
      and ($3::uuid is null or p.id < $3) order by p.id desc limit $4`,
);
const ONE = sql('vendor-question.one', `select ${COLUMNS} from ${OWN} and p.id = $2`);
const ANSWER = sql(
  'vendor-question.answer',
  `update app.answer_proposals p
      set value = $4, confirmed_on = $5, target_on = $6, reason = $7, remarks = $8, proposed_at = app.now(), state = 'open',
          proposed_by_name = coalesce((
            select m.display_name from app.members m where m.tenant_id = $1 and m.id = app.principal()), ''),
          version = p.version + 1
    where p.tenant_id = $1 and p.id = $2 and p.version = $3 and p.asked_of = app.principal() and p.source = 'vendor'
      and p.state in ('asked', 'open')`,
);

export interface VendorQuestionRow extends Omit<
  VendorQuestion,
  'state' | 'guidance' | 'targetLatestOn' | '__typename'
> {
  readonly proposalState: ProposalState;
  readonly clinicId: string;
  readonly topic: string;
  readonly plannedUntil: string | null;
  readonly ownTargetLatestOn: Day | null;
}

/** The statements of a vendor, who reaches the own questions and nothing else. */
@Injectable()
export class VendorQuestionRepository {
  constructor(private readonly db: Database) {}

  /** Newest first. `isOpen`: only those that wait for an answer, or only the others. */
  list(isOpen: boolean | null, after: string | null, limit: number): Promise<readonly VendorQuestionRow[]> {
    return this.db.read<VendorQuestionRow>(LIST, [currentActor().tenantId, isOpen, after, limit]);
  }

  /** Undefined for what does not exist, was taken back, or was put to somebody else. */
  async one(id: string): Promise<VendorQuestionRow | undefined> {
    return (await this.db.read<VendorQuestionRow>(ONE, [currentActor().tenantId, id]))[0];
  }

  /** False when it is at another version, or decided. */
  async answer(id: string, version: number, answer: AnswerText): Promise<boolean> {
    const { value, confirmedOn, targetOn, reason, remarks } = answer;
    const values = [currentActor().tenantId, id, version, value, confirmedOn, targetOn, reason, remarks];
    return (await this.db.execute(ANSWER, values)) === 1;
  }
}
