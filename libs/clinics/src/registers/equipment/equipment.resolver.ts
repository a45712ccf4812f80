import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, present, say } from '@mamori/platform';
import type {
  Equipment,
  EquipmentChangedMeanwhile,
  EquipmentConnection,
  EquipmentFilter,
  EquipmentLedger,
  EquipmentReviewed,
  EquipmentSaved,
  RemoveEquipmentInput,
  RemoveEquipmentResult,
  RestoreEquipmentInput,
  RestoreEquipmentResult,
  ReviewEquipmentInput,
  SaveEquipmentInput,
  SaveEquipmentResult,
  TooMuchEquipment,
} from '../../schema.gen';
import {
  EquipmentService,
  type RemoveEquipmentOutcome,
  type RestoreEquipmentOutcome,
  type SaveEquipmentOutcome,
} from './equipment.service';
import { MOST_EQUIPMENT } from './policy/enter-equipment';

const EquipmentSaved = ({ equipment }: { readonly equipment: Equipment }): EquipmentSaved => ({
  __typename: 'EquipmentSaved',
  equipment,
});
const EquipmentChangedMeanwhile = ({ current }: { readonly current: Equipment }): EquipmentChangedMeanwhile => ({
  __typename: 'EquipmentChangedMeanwhile',
  message: say(
    'ほかの人がこの機器を先に変更しました。いまの内容を確かめて、もう一度操作してください。',
    'Somebody else changed this piece first. Please look at what it says now and try again.',
  ),
  current,
});
const TooMuchEquipment = (): TooMuchEquipment => ({
  __typename: 'TooMuchEquipment',
  message: say(
    `機器は${MOST_EQUIPMENT.toLocaleString('ja-JP')}件までです。使っていないものを削除してから追加してください。`,
    `A ledger holds ${MOST_EQUIPMENT.toLocaleString('en-US')} pieces. Please remove what is no longer used, then add.`,
  ),
});

@Resolver()
export class EquipmentResolver {
  constructor(private readonly equipment: EquipmentService) {}

  @Allow('register:read')
  @Query('equipment')
  list(
    @Args('clinicId') clinicId: string,
    @Args('filter') filter?: EquipmentFilter,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ): Promise<EquipmentConnection> {
    return this.equipment.list(clinicId, filter ?? {}, first, after);
  }

  @Allow('register:read')
  @Query('equipmentLedger')
  ledger(@Args('clinicId') clinicId: string): Promise<EquipmentLedger> {
    return this.equipment.ledger(clinicId);
  }

  @Allow('register:edit')
  @Mutation('saveEquipment')
  async save(@Args('input') input: SaveEquipmentInput): Promise<SaveEquipmentResult> {
    return present<SaveEquipmentOutcome, SaveEquipmentResult>(await this.equipment.save(input), {
      EquipmentSaved,
      TooMuchEquipment,
      EquipmentChangedMeanwhile,
      InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
    });
  }

  @Allow('register:edit')
  @Mutation('removeEquipment')
  async remove(@Args('input') input: RemoveEquipmentInput): Promise<RemoveEquipmentResult> {
    return present<RemoveEquipmentOutcome, RemoveEquipmentResult>(await this.equipment.remove(input), {
      EquipmentRemoved: ({ equipment }) => ({ __typename: 'EquipmentRemoved', equipment }),
      EquipmentChangedMeanwhile,
    });
  }

  @Allow('register:edit')
  @Mutation('restoreEquipment')
  async restore(@Args('input') input: RestoreEquipmentInput): Promise<RestoreEquipmentResult> {
    return present<RestoreEquipmentOutcome, RestoreEquipmentResult>(await this.equipment.restore(input), {
      EquipmentSaved,
      TooMuchEquipment,
      EquipmentChangedMeanwhile,
    });
  }

  @Allow('register:edit')
  @Mutation('reviewEquipment')
  review(@Args('input') input: ReviewEquipmentInput): Promise<EquipmentReviewed> {
    return this.equipment.review(input);
  }
}
