import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, Once, present } from '@mamori/platform';
import type {
  AcceptProposalInput,
  AcceptProposalResult,
  AskColleagueInput,
  AskColleagueResult,
  Colleague,
  DismissProposalInput,
  DismissProposalResult,
  ProposalPage,
  ProposeAnswerInput,
  ProposeAnswerResult,
} from '../schema.gen';
import { acceptCases, askCases, dismissCases, proposeCases } from './present-proposal';
import { ProposalsService } from './proposals.service';
import { QuestionsService } from './questions.service';

@Resolver()
export class ProposalsResolver {
  constructor(
    private readonly once: Once,
    private readonly proposals: ProposalsService,
    private readonly questions: QuestionsService,
  ) {}

  @Allow('checklist:read')
  @Query('answerProposal')
  page(@Args('id') id: string): Promise<ProposalPage> {
    return this.proposals.page(id);
  }

  @Allow('checklist:read')
  @Query('colleagues')
  colleagues(@Args('clinicId') clinicId: string): Promise<readonly Colleague[]> {
    return this.questions.colleagues(clinicId);
  }

  @Allow('checklist:answer')
  @Mutation('askColleague')
  ask(@Args('input') input: AskColleagueInput): Promise<AskColleagueResult> {
    return this.once.run('askColleague', input, async () => present(await this.questions.ask(input), askCases));
  }

  @Allow('checklist:propose')
  @Mutation('proposeAnswer')
  propose(@Args('input') input: ProposeAnswerInput): Promise<ProposeAnswerResult> {
    return this.once.run('proposeAnswer', input, async () =>
      present(await this.proposals.propose(input), proposeCases),
    );
  }

  @Allow('checklist:answer')
  @Mutation('acceptProposal')
  accept(@Args('input') input: AcceptProposalInput): Promise<AcceptProposalResult> {
    return this.once.run('acceptProposal', input, async () => present(await this.proposals.accept(input), acceptCases));
  }

  @Allow('checklist:answer')
  @Mutation('dismissProposal')
  dismiss(@Args('input') input: DismissProposalInput): Promise<DismissProposalResult> {
    return this.once.run('dismissProposal', input, async () =>
      present(await this.proposals.dismiss(input), dismissCases),
    );
  }

  @Allow('checklist:answer')
  @Mutation('restoreProposal')
  restore(@Args('input') input: DismissProposalInput): Promise<DismissProposalResult> {
    return this.once.run('restoreProposal', input, async () =>
      present(await this.proposals.restore(input), dismissCases),
    );
  }
}
