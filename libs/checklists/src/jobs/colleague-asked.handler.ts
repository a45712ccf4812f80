import { Injectable } from '@nestjs/common';
import type { JobHandler } from '@mamori/platform';
import { colleagueAsked, type ProposalJob } from '../checklist.jobs';
import { ProposalTeller } from './proposal-teller';

/** Somebody was asked about an item: they are told, unless the question was taken back or answered meanwhile. */
@Injectable()
export class ColleagueAskedHandler implements JobHandler<ProposalJob> {
  readonly job = colleagueAsked;
  readonly mode = 'atomic';

  constructor(private readonly teller: ProposalTeller) {}

  handle({ proposalId }: ProposalJob): Promise<void> {
    return this.teller.tell(proposalId, 'asked');
  }
}
