import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, present, say } from '@mamori/platform';
import { sayChangedMeanwhile } from '../clinic-texts';
import type {
  ClinicChangedMeanwhile,
  EndClinicInput,
  EndClinicResult,
  TakeBackClinicInput,
  TakeBackClinicResult,
} from '../schema.gen';
import { CareService, type EndClinicOutcome, type TakeBackClinicOutcome } from './care.service';

const changedMeanwhile = ({ current }: Pick<ClinicChangedMeanwhile, 'current'>): ClinicChangedMeanwhile => ({
  __typename: 'ClinicChangedMeanwhile',
  message: sayChangedMeanwhile(),
  current,
});

@Resolver()
export class CareResolver {
  constructor(private readonly care: CareService) {}

  @Allow('clinic:end')
  @Mutation('endClinic')
  async end(@Args('input') input: EndClinicInput): Promise<EndClinicResult> {
    return present<EndClinicOutcome, EndClinicResult>(await this.care.end(input), {
      ClinicEnded: ({ clinic }) => ({ __typename: 'ClinicEnded', clinic }),
      ClinicChangedMeanwhile: changedMeanwhile,
      InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
    });
  }

  @Allow('clinic:end')
  @Mutation('takeBackClinic')
  async takeBack(@Args('input') input: TakeBackClinicInput): Promise<TakeBackClinicResult> {
    return present<TakeBackClinicOutcome, TakeBackClinicResult>(await this.care.takeBack(input), {
      ClinicTakenBack: ({ clinic }) => ({ __typename: 'ClinicTakenBack', clinic }),
      ClinicNotEnded: () => ({
        __typename: 'ClinicNotEnded',
        message: say(
          'この医療機関には、契約の最終日が入っていません。画面を読み込み直して確かめてください。',
          'No last day of care is set for this clinic. Please reload the page and look.',
        ),
      }),
      ClinicChangedMeanwhile: changedMeanwhile,
    });
  }
}
