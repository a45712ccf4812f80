import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@mamori/platform';
import { Notices } from '@mamori/reminders';
import { answerProposed, type ProposalJob } from '../checklist.jobs';
import { ProposalRepository } from '../proposals/proposal.repository';

/** An answer to a question came: whoever asked is told, unless it was decided meanwhile. */
@Injectable()
export class AnswerProposedHandler implements JobHandler<ProposalJob> {
  readonly job = answerProposed;
  readonly mode = 'atomic';

  constructor(
    private readonly proposals: ProposalRepository,
    private readonly notices: Notices,
  ) {}

  async handle({ proposalId }: ProposalJob): Promise<void> {
    const told = await this.proposals.toTell(proposalId);
    if (told?.state !== 'open' || !told.askedById) return;
    const { askedById: recipientId, clinicId, itemTitle: title } = told;
    const path = `/checklists/${told.checklistId}?item=${told.itemId}`;
    await this.notices.tell({ kind: 'answer_proposed', subjectId: proposalId, recipientId, clinicId, title, path });
  }
}
