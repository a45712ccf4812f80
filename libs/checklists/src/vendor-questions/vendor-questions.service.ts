import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { guidanceOf } from '@mamori/editions';
import {
  Audit,
  Database,
  decodeCursor,
  Entered,
  fiscalYearFirstOn,
  type InvalidEntry,
  notFound,
  Outbox,
  pageSize,
  toPage,
} from '@mamori/platform';
import { readAnswer } from '../answer-entry';
import { answerProposed } from '../checklist.jobs';
import { type AnswerOutcome, answerItem } from '../policy/answer-item';
import { targetLatestOf } from '../read-model';
import type {
  AnswerVendorQuestionInput,
  ProposalState,
  VendorQuestion,
  VendorQuestionConnection,
  VendorQuestionState,
} from '../schema.gen';
import { VendorQuestionRepository, type VendorQuestionRow } from './vendor-question.repository';

export type AnswerVendorQuestionOutcome =
  | { readonly type: 'VendorQuestionAnswered'; readonly question: VendorQuestion }
  | { readonly type: 'VendorQuestionClosed'; readonly current: VendorQuestion }
  | Exclude<AnswerOutcome, { readonly type: 'ItemAnswered' | 'ListClosedByEntryQuestion' }>
  | InvalidEntry;

const cursor = z.tuple([z.uuid()]).readonly();

/** What a vendor does with the questions put to oneself. Throws NOT_FOUND for every other. */
@Injectable()
export class VendorQuestionsService {
  constructor(
    private readonly db: Database,
    private readonly questions: VendorQuestionRepository,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  async page(isOpen?: boolean | null, first?: number | null, after?: string | null): Promise<VendorQuestionConnection> {
    const size = pageSize(first);
    const [afterId = null] = decodeCursor(after, cursor) ?? [];
    const rows = await this.questions.list(isOpen ?? null, afterId, size + 1);
    const { nodes, pageInfo } = toPage(rows, size, ({ id }) => [id]);
    return { nodes: nodes.map(toVendorQuestion), pageInfo };
  }

  async get(id: string): Promise<VendorQuestion> {
    return toVendorQuestion(await this.find(id));
  }

  /** The answer is judged as if it stood on the list, but by nothing that the vendor may not know of the list. */
  async answer(input: AnswerVendorQuestionInput): Promise<AnswerVendorQuestionOutcome> {
    const entered = new Entered();
    const given = readAnswer(entered, input);
    if (entered.fault) return entered.fault;

    return this.db.transaction(async () => {
      const row = await this.find(input.id);
      const question = toVendorQuestion(row);
      if (question.version !== input.version || question.state === 'closed')
        return { type: 'VendorQuestionClosed', current: question };
      const { answerKind, targetLatestOn } = question;
      const facts = { answerKind, targetLatestOn, targetEarliestOn: fiscalYearFirstOn(row.fiscalYear) };
      const answer = { ...given, remarks: given.remarks ?? '' };
      const outcome = answerItem({ ...facts, listClosed: false }, answer, this.db.today());
      if (outcome.type === 'ListClosedByEntryQuestion') throw new Error('the vendor knows of no entry question');
      if (outcome.type !== 'ItemAnswered') return outcome;
      if (!(await this.questions.answer(input.id, input.version, outcome.answer)))
        return { type: 'VendorQuestionClosed', current: await this.get(input.id) };
      await this.audit.record({
        action: 'proposal.made',
        objectKind: 'proposal',
        objectId: input.id,
        clinicId: row.clinicId,
        after: { ...outcome.answer, source: 'vendor', version: input.version + 1 },
      });
      if (question.state === 'asked') await this.outbox.publish(answerProposed, { proposalId: input.id });
      return { type: 'VendorQuestionAnswered', question: await this.get(input.id) };
    });
  }

  private async find(id: string): Promise<VendorQuestionRow> {
    const row = await this.questions.one(id);
    if (!row) throw notFound('question', id);
    return row;
  }
}

// Whether the clinic took the answer or put it away is the clinic's own business.
const states: Readonly<Record<ProposalState, VendorQuestionState>> = {
  asked: 'asked',
  open: 'answered',
  accepted: 'closed',
  dismissed: 'closed',
  withdrawn: 'closed',
};

function toVendorQuestion(row: VendorQuestionRow): VendorQuestion {
  const { proposalState, clinicId: _, topic, plannedUntil, ownTargetLatestOn, ...question } = row;
  return {
    ...question,
    state: states[proposalState],
    guidance: guidanceOf(topic),
    targetLatestOn: targetLatestOf({ plannedUntil, ownTargetLatestOn }, row.fiscalYear),
  };
}
