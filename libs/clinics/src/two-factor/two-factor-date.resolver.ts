import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, present, say } from '@mamori/platform';
import type { SetTwoFactorDateInput, SetTwoFactorDateResult, TwoFactorDate } from '../schema.gen';
import { type SetTwoFactorDateOutcome, TwoFactorDateService } from './two-factor-date.service';

@Resolver('TwoFactorDate')
export class TwoFactorDateResolver {
  constructor(private readonly dates: TwoFactorDateService) {}

  @Allow('clinic:read')
  @Query('twoFactorDate')
  get(): Promise<TwoFactorDate> {
    return this.dates.get();
  }

  @Allow('two-factor:set-date')
  @Mutation('setTwoFactorDate')
  async set(@Args('input') input: SetTwoFactorDateInput): Promise<SetTwoFactorDateResult> {
    return present<SetTwoFactorDateOutcome, SetTwoFactorDateResult>(await this.dates.set(input), {
      TwoFactorDateSet: ({ date }) => ({ __typename: 'TwoFactorDateSet', date }),
      TwoFactorDateChangedMeanwhile: ({ current }) => ({
        __typename: 'TwoFactorDateChangedMeanwhile',
        message: say(
          'ほかの人がこの期限を先に変更しました。いまの内容を確かめて、もう一度保存してください。',
          'Somebody else changed this day first. Please look at what it says now and save again.',
        ),
        current,
      }),
      InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
    });
  }
}
