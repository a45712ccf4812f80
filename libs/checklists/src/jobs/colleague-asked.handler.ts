import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@mamori/platform';
import { Notices } from '@mamori/reminders';
import { colleagueAsked, type ProposalJob } from '../checklist.jobs';
import { ProposalRepository } from '../proposals/proposal.repository';

/** Somebody was asked about an item: they are told, unless the question was taken back or answered meanwhile. */
@Injectable()
export class ColleagueAskedHandler implements JobHandler<ProposalJob> {
  readonly job = colleagueAsked;
  readonly mode = 'atomic';

  constructor(
    private readonly proposals: ProposalRepository,
    private readonly notices: Notices,
  ) {}

  async handle({ proposalId }: ProposalJob): Promise<void> {
    const told = await this.proposals.toTell(proposalId);
    if (told?.state !== 'asked' || !told.askedOfId) return;
    const { askedOfId: recipientId, clinicId, itemTitle: title } = told;
    const path = `/questions/${proposalId}`;
    await this.notices.tell({ kind: 'question_asked', subjectId: proposalId, recipientId, clinicId, title, path });
  }
}
