import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, present, say } from '@mamori/platform';
import type {
  RemoveTrainingInput,
  RemoveTrainingResult,
  RestoreTrainingInput,
  RestoreTrainingResult,
  SaveTrainingInput,
  SaveTrainingResult,
  TooManyTrainings,
  Training,
  TrainingBook,
  TrainingChangedMeanwhile,
  TrainingConnection,
  TrainingSaved,
} from '../../schema.gen';
import type { RemoveRowOutcome, RestoreRowOutcome, SaveRowOutcome } from '../rows/kept-rows';
import { MOST_TRAININGS } from './policy/enter-training';
import { TrainingService } from './training.service';

const RowSaved = ({ row }: { readonly row: Training }): TrainingSaved => ({
  __typename: 'TrainingSaved',
  training: row,
});
const RowChangedMeanwhile = ({ current }: { readonly current: Training }): TrainingChangedMeanwhile => ({
  __typename: 'TrainingChangedMeanwhile',
  message: say(
    'ほかの人がこの研修の記録を先に変更しました。いまの内容を確かめて、もう一度操作してください。',
    'Somebody else changed this training first. Please look at what it says now and try again.',
  ),
  current,
});
const TooManyRows = (): TooManyTrainings => ({
  __typename: 'TooManyTrainings',
  message: say(
    `研修の記録は${MOST_TRAININGS}件までです。古いものを削除してから追加してください。`,
    `A clinic keeps ${MOST_TRAININGS} trainings. Please remove old ones, then add.`,
  ),
});

@Resolver()
export class TrainingResolver {
  constructor(private readonly trainings: TrainingService) {}

  @Allow('register:read')
  @Query('trainingBook')
  book(@Args('clinicId') clinicId: string): Promise<TrainingBook> {
    return this.trainings.book(clinicId);
  }

  @Allow('register:read')
  @Query('trainings')
  list(
    @Args('clinicId') clinicId: string,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ): Promise<TrainingConnection> {
    return this.trainings.list(clinicId, first, after);
  }

  @Allow('register:edit')
  @Mutation('saveTraining')
  async save(@Args('input') input: SaveTrainingInput): Promise<SaveTrainingResult> {
    return present<SaveRowOutcome<Training>, SaveTrainingResult>(await this.trainings.save(input), {
      RowSaved,
      TooManyRows,
      RowChangedMeanwhile,
      InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
    });
  }

  @Allow('register:edit')
  @Mutation('removeTraining')
  async remove(@Args('input') input: RemoveTrainingInput): Promise<RemoveTrainingResult> {
    return present<RemoveRowOutcome<Training>, RemoveTrainingResult>(await this.trainings.remove(input), {
      RowRemoved: ({ row }) => ({ __typename: 'TrainingRemoved', training: row }),
      RowChangedMeanwhile,
    });
  }

  @Allow('register:edit')
  @Mutation('restoreTraining')
  async restore(@Args('input') input: RestoreTrainingInput): Promise<RestoreTrainingResult> {
    return present<RestoreRowOutcome<Training>, RestoreTrainingResult>(await this.trainings.restore(input), {
      RowSaved,
      TooManyRows,
      RowChangedMeanwhile,
    });
  }
}
