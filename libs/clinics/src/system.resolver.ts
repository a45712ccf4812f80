import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, present, say } from '@mamori/platform';
import { sayLogin, saySystemFault } from './system-texts';
import type { RemoveSystemInput, RemoveSystemResult, SaveSystemInput, SaveSystemResult } from './schema.gen';
import type { System, SystemChangedMeanwhile } from './schema.gen';
import { type RemoveSystemOutcome, type SaveSystemOutcome, SystemService } from './system.service';

const changedMeanwhile = ({ current }: { readonly current: System }): SystemChangedMeanwhile => ({
  __typename: 'SystemChangedMeanwhile',
  message: say(
    'ほかの人がこのシステムを先に変更しました。いまの内容を確かめて、もう一度保存してください。',
    'Somebody else changed this system first. Please look at what it says now and save again.',
  ),
  current,
});

@Resolver('System')
export class SystemResolver {
  constructor(private readonly systems: SystemService) {}

  @Allow('system:edit')
  @Mutation('saveSystem')
  async save(@Args('input') input: SaveSystemInput): Promise<SaveSystemResult> {
    return present<SaveSystemOutcome, SaveSystemResult>(await this.systems.save(input), {
      SystemSaved: ({ system }) => ({ __typename: 'SystemSaved', system }),
      PlannedDateRequired: ({ login }) => ({
        __typename: 'PlannedDateRequired',
        message: say(
          `${sayLogin(login)}の二要素認証を「予定あり」にするには、予定日を入力してください。`,
          `Please enter the planned day for two factors at the ${sayLogin(login)}.`,
        ),
        login,
      }),
      ReliefDetailsRequired: ({ login }) => ({
        __typename: 'ReliefDetailsRequired',
        message: say(
          `${sayLogin(login)}の二要素認証を「猶予」にするには、技術的に難しい理由と、次の更新の日を入力してください。`,
          `Please enter why two factors at the ${sayLogin(login)} are technically difficult for now, and the day of the next renewal.`,
        ),
        login,
      }),
      SystemAtFault: ({ field, problem }) => ({
        __typename: 'InvalidInput',
        message: saySystemFault(field, problem),
        field,
      }),
      SystemChangedMeanwhile: changedMeanwhile,
    });
  }

  @Allow('system:edit')
  @Mutation('removeSystem')
  async remove(@Args('input') input: RemoveSystemInput): Promise<RemoveSystemResult> {
    return present<RemoveSystemOutcome, RemoveSystemResult>(await this.systems.remove(input), {
      SystemRemoved: ({ id }) => ({ __typename: 'SystemRemoved', id }),
      SystemChangedMeanwhile: changedMeanwhile,
    });
  }
}
