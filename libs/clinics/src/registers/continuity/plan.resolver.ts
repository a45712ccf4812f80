import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, present, say } from '@mamori/platform';
import type {
  ContinuityBook,
  ContinuityPlan,
  ContinuityPlanChangedMeanwhile,
  ContinuityPlanSaved,
  RemoveContinuityPlanInput,
  RemoveContinuityPlanResult,
  RestoreContinuityPlanInput,
  RestoreContinuityPlanResult,
  SaveContinuityPlanInput,
  SaveContinuityPlanResult,
  TooManyContinuityPlans,
} from '../../schema.gen';
import type { RemoveRowOutcome, RestoreRowOutcome, SaveRowOutcome } from '../rows/kept-rows';
import { PlanService } from './plan.service';
import { MOST_PLANS } from './policy/enter-plan';

type Saved = SaveRowOutcome<ContinuityPlan>;
type Removed = RemoveRowOutcome<ContinuityPlan>;
type Restored = RestoreRowOutcome<ContinuityPlan>;

const RowSaved = ({ row }: { readonly row: ContinuityPlan }): ContinuityPlanSaved => ({
  __typename: 'ContinuityPlanSaved',
  plan: row,
});
const RowChangedMeanwhile = ({ current }: { readonly current: ContinuityPlan }): ContinuityPlanChangedMeanwhile => ({
  __typename: 'ContinuityPlanChangedMeanwhile',
  message: say(
    'ほかの人がこのBCPの記録を先に変更しました。いまの内容を確かめて、もう一度操作してください。',
    'Somebody else changed this plan first. Please look at what it says now and try again.',
  ),
  current,
});
const TooManyRows = (): TooManyContinuityPlans => ({
  __typename: 'TooManyContinuityPlans',
  message: say(
    `BCPの記録は${MOST_PLANS}件までです。使っていないものを削除してから追加してください。`,
    `A clinic keeps ${MOST_PLANS} plans. Please remove what is no longer used, then add.`,
  ),
});

@Resolver()
export class PlanResolver {
  constructor(private readonly plans: PlanService) {}

  @Allow('register:read')
  @Query('continuityBook')
  book(@Args('clinicId') clinicId: string): Promise<ContinuityBook> {
    return this.plans.book(clinicId);
  }

  @Allow('register:edit')
  @Mutation('saveContinuityPlan')
  async save(@Args('input') input: SaveContinuityPlanInput): Promise<SaveContinuityPlanResult> {
    return present<Saved, SaveContinuityPlanResult>(await this.plans.save(input), {
      RowSaved,
      TooManyRows,
      RowChangedMeanwhile,
      InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
    });
  }

  @Allow('register:edit')
  @Mutation('removeContinuityPlan')
  async remove(@Args('input') input: RemoveContinuityPlanInput): Promise<RemoveContinuityPlanResult> {
    return present<Removed, RemoveContinuityPlanResult>(await this.plans.remove(input), {
      RowRemoved: ({ row }) => ({ __typename: 'ContinuityPlanRemoved', plan: row }),
      RowChangedMeanwhile,
    });
  }

  @Allow('register:edit')
  @Mutation('restoreContinuityPlan')
  async restore(@Args('input') input: RestoreContinuityPlanInput): Promise<RestoreContinuityPlanResult> {
    return present<Restored, RestoreContinuityPlanResult>(await this.plans.restore(input), {
      RowSaved,
      TooManyRows,
      RowChangedMeanwhile,
    });
  }
}
