import { Injectable } from '@nestjs/common';
import { Audit, currentActor, Database, Entered, type InvalidEntry, notFound, Outbox } from '@mamori/platform';
import { AnswerRepository } from '../answer.repository';
import { colleagueAsked } from '../checklist.jobs';
import type { AnswerProposal, AskColleagueInput, ChecklistSignature, Colleague } from '../schema.gen';
import { SignatureRepository } from '../signing/signature.repository';
import { PeopleRepository } from './people.repository';
import { ProposalRepository } from './proposal.repository';
import { toProposal } from './proposal-row';

export type AskOutcome =
  | { readonly type: 'ColleagueAsked'; readonly proposal: AnswerProposal }
  | { readonly type: 'AlreadyAsked' }
  | { readonly type: 'NotAColleague' }
  | { readonly type: 'ChecklistSigned'; readonly signature: ChecklistSignature }
  | InvalidEntry;

const question = { field: 'question', ja: '質問', en: 'Question', max: 2_000 };

/** Questions to colleagues about lines of a checklist. Both methods throw NOT_FOUND for what is foreign. */
@Injectable()
export class QuestionsService {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleRepository,
    private readonly proposals: ProposalRepository,
    private readonly answers: AnswerRepository,
    private readonly signatures: SignatureRepository,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Whom the viewer may ask in a clinic: its own people first, by name. */
  async colleagues(clinicId: string): Promise<readonly Colleague[]> {
    const people = await this.people.ofClinic(clinicId);
    if (!people) throw notFound('clinic', clinicId);
    return people;
  }

  /** Puts a question, of which a job tells the colleague. */
  async ask(input: AskColleagueInput): Promise<AskOutcome> {
    const entered = new Entered();
    const text = entered.text(input.question, question);
    if (entered.fault) return entered.fault;
    const { checklistId, itemId, memberId } = input;

    return this.db.transaction(async () => {
      const item = await this.answers.lock(checklistId, itemId);
      if (!item) throw notFound('checklist item', itemId);
      if (item.signatureId) return { type: 'ChecklistSigned', signature: await this.signatures.head(item.signatureId) };
      const colleagues = await this.colleagues(item.clinicId);
      if (!colleagues.some((colleague) => colleague.memberId === memberId)) return { type: 'NotAColleague' };

      const id = await this.proposals.ask({ checklistId, itemId }, item.clinicId, memberId, text);
      if (!id) return { type: 'AlreadyAsked' };
      await this.audit.record({
        action: 'proposal.asked',
        objectKind: 'proposal',
        objectId: id,
        clinicId: item.clinicId,
        after: { checklistId, itemId, askedOf: memberId, askedBy: currentActor().principalId, question: text },
      });
      await this.outbox.publish(colleagueAsked, { proposalId: id });
      const asked = await this.proposals.lock(id);
      if (!asked) throw new Error(`question ${id} is not there`);
      return { type: 'ColleagueAsked', proposal: toProposal(asked.proposal) };
    });
  }
}
