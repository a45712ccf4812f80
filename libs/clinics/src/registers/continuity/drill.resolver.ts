import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, present, say } from '@mamori/platform';
import type {
  Drill,
  DrillChangedMeanwhile,
  DrillConnection,
  DrillSaved,
  RemoveDrillInput,
  RemoveDrillResult,
  RestoreDrillInput,
  RestoreDrillResult,
  SaveDrillInput,
  SaveDrillResult,
  TooManyDrills,
} from '../../schema.gen';
import type { RemoveRowOutcome, RestoreRowOutcome, SaveRowOutcome } from '../rows/kept-rows';
import { DrillService } from './drill.service';
import { MOST_DRILLS } from './policy/enter-drill';

const RowSaved = ({ row }: { readonly row: Drill }): DrillSaved => ({ __typename: 'DrillSaved', drill: row });
const RowChangedMeanwhile = ({ current }: { readonly current: Drill }): DrillChangedMeanwhile => ({
  __typename: 'DrillChangedMeanwhile',
  message: say(
    'ほかの人がこの訓練の記録を先に変更しました。いまの内容を確かめて、もう一度操作してください。',
    'Somebody else changed this drill first. Please look at what it says now and try again.',
  ),
  current,
});
const TooManyRows = (): TooManyDrills => ({
  __typename: 'TooManyDrills',
  message: say(
    `訓練の記録は${MOST_DRILLS}件までです。古いものを削除してから追加してください。`,
    `A clinic keeps ${MOST_DRILLS} drills. Please remove old ones, then add.`,
  ),
});

@Resolver()
export class DrillResolver {
  constructor(private readonly drills: DrillService) {}

  @Allow('register:read')
  @Query('drills')
  list(
    @Args('clinicId') clinicId: string,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ): Promise<DrillConnection> {
    return this.drills.list(clinicId, first, after);
  }

  @Allow('register:edit')
  @Mutation('saveDrill')
  async save(@Args('input') input: SaveDrillInput): Promise<SaveDrillResult> {
    return present<SaveRowOutcome<Drill>, SaveDrillResult>(await this.drills.save(input), {
      RowSaved,
      TooManyRows,
      RowChangedMeanwhile,
      InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
    });
  }

  @Allow('register:edit')
  @Mutation('removeDrill')
  async remove(@Args('input') input: RemoveDrillInput): Promise<RemoveDrillResult> {
    return present<RemoveRowOutcome<Drill>, RemoveDrillResult>(await this.drills.remove(input), {
      RowRemoved: ({ row }) => ({ __typename: 'DrillRemoved', drill: row }),
      RowChangedMeanwhile,
    });
  }

  @Allow('register:edit')
  @Mutation('restoreDrill')
  async restore(@Args('input') input: RestoreDrillInput): Promise<RestoreDrillResult> {
    return present<RestoreRowOutcome<Drill>, RestoreDrillResult>(await this.drills.restore(input), {
      RowSaved,
      TooManyRows,
      RowChangedMeanwhile,
    });
  }
}
