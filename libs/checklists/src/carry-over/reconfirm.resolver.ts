import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, say } from '@mamori/platform';
import type { ReconfirmAnswersInput, ReconfirmAnswersResult, TakeBackReconfirmedInput } from '../schema.gen';
import { type ReconfirmOutcome, ReconfirmService } from './reconfirm.service';

const presentReconfirmed = (outcome: ReconfirmOutcome): ReconfirmAnswersResult => {
  if (outcome.type === 'ReconfirmRefused')
    return {
      __typename: 'ReconfirmRefused',
      message: say(
        'この一覧は確定済みです。直すときは、先に確定を解いてください。',
        'This list is signed. To change it, open it again first.',
      ),
    };
  const { items, progress, left } = outcome;
  return { __typename: 'AnswersReconfirmed', items, progress, left };
};

@Resolver()
export class ReconfirmResolver {
  constructor(private readonly service: ReconfirmService) {}

  @Allow('checklist:answer')
  @Mutation('reconfirmAnswers')
  async confirm(@Args('input') input: ReconfirmAnswersInput): Promise<ReconfirmAnswersResult> {
    return presentReconfirmed(await this.service.confirm(input));
  }

  @Allow('checklist:answer')
  @Mutation('takeBackReconfirmed')
  async takeBack(@Args('input') input: TakeBackReconfirmedInput): Promise<ReconfirmAnswersResult> {
    return presentReconfirmed(await this.service.takeBack(input));
  }
}
