import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@mamori/platform';
import { answerProposed, type ProposalJob } from '../checklist.jobs';
import { ProposalTeller } from './proposal-teller';

/** An answer to a question came: whoever asked is told, unless it was decided meanwhile. */
@Injectable()
export class AnswerProposedHandler implements JobHandler<ProposalJob> {
  readonly job = answerProposed;
  readonly mode = 'atomic';

  constructor(private readonly teller: ProposalTeller) {}

  handle({ proposalId }: ProposalJob): Promise<void> {
    return this.teller.tell(proposalId, 'open');
  }
}
