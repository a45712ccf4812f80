import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, FreshlyVerified, type InvalidEntry, type InvalidInput, present, say } from '@mamori/platform';
import type {
  Channel,
  ChannelBook,
  ChannelChangedMeanwhile,
  ChannelSaved,
  LineWorksAccountConnection,
  RemoveChannelInput,
  RemoveChannelResult,
  RestoreChannelInput,
  RestoreChannelResult,
  SaveChannelInput,
  SaveChannelResult,
  SaveLineWorksAccountInput,
  SaveLineWorksAccountResult,
  TooManyChannels,
  TurnChannelInput,
  TurnChannelResult,
} from '../../schema.gen';
import {
  ChannelService,
  type RemoveChannelOutcome,
  type RestoreChannelOutcome,
  type SaveChannelOutcome,
  type TurnChannelOutcome,
} from './channel.service';
import { LineWorksAccounts, type SaveAccountOutcome } from './line-works-accounts';
import { MOST_CHANNELS } from './policy/enter-channel';

const ChannelSaved = ({ channel }: { readonly channel: Channel }): ChannelSaved => ({
  __typename: 'ChannelSaved',
  channel,
});
const ChannelChangedMeanwhile = ({ current }: { readonly current: Channel }): ChannelChangedMeanwhile => ({
  __typename: 'ChannelChangedMeanwhile',
  message: say(
    'ほかの人がこの送り先を先に変更しました。いまの内容を確かめて、もう一度操作してください。',
    'Somebody else changed this channel first. Please look at what it says now and try again.',
  ),
  current,
});
const TooManyChannels = (): TooManyChannels => ({
  __typename: 'TooManyChannels',
  message: say(
    `送り先は${MOST_CHANNELS}件までです。使わないものを削除してから追加してください。`,
    `${MOST_CHANNELS} channels at most. Please remove those that are not needed, then add.`,
  ),
});
const refused = ({ message, field }: InvalidEntry): InvalidInput => ({
  __typename: 'InvalidInput',
  message,
  field,
});

@Resolver()
export class ChannelResolver {
  constructor(
    private readonly channels: ChannelService,
    private readonly accounts: LineWorksAccounts,
  ) {}

  @Allow('channel:read')
  @Query('channels')
  book(): Promise<ChannelBook> {
    return this.channels.book();
  }

  @Allow('channel:edit')
  @Query('lineWorksAccounts')
  lineWorks(
    @Args('text') text?: string | null,
    @Args('first') first?: number | null,
    @Args('after') after?: string | null,
  ): Promise<LineWorksAccountConnection> {
    return this.accounts.list(text, first, after);
  }

  @Allow('channel:edit')
  @FreshlyVerified()
  @Mutation('saveChannel')
  async save(@Args('input') input: SaveChannelInput): Promise<SaveChannelResult> {
    return present<SaveChannelOutcome, SaveChannelResult>(await this.channels.save(input), {
      ChannelSaved,
      TooManyChannels,
      ChannelChangedMeanwhile,
      InvalidInput: refused,
    });
  }

  @Allow('channel:edit')
  @Mutation('turnChannel')
  async turn(@Args('input') input: TurnChannelInput): Promise<TurnChannelResult> {
    return present<TurnChannelOutcome, TurnChannelResult>(await this.channels.turn(input), {
      ChannelSaved,
      ChannelChangedMeanwhile,
    });
  }

  @Allow('channel:edit')
  @Mutation('removeChannel')
  async remove(@Args('input') input: RemoveChannelInput): Promise<RemoveChannelResult> {
    return present<RemoveChannelOutcome, RemoveChannelResult>(await this.channels.remove(input), {
      ChannelRemoved: ({ channel }) => ({ __typename: 'ChannelRemoved', channel }),
      ChannelChangedMeanwhile,
    });
  }

  @Allow('channel:edit')
  @Mutation('restoreChannel')
  async restore(@Args('input') input: RestoreChannelInput): Promise<RestoreChannelResult> {
    return present<RestoreChannelOutcome, RestoreChannelResult>(await this.channels.restore(input), {
      ChannelSaved,
      TooManyChannels,
      ChannelChangedMeanwhile,
      InvalidInput: refused,
    });
  }

  @Allow('channel:edit')
  @Mutation('saveLineWorksAccount')
  async saveAccount(@Args('input') input: SaveLineWorksAccountInput): Promise<SaveLineWorksAccountResult> {
    return present<SaveAccountOutcome, SaveLineWorksAccountResult>(await this.accounts.save(input), {
      LineWorksAccountSaved: ({ account }) => ({ __typename: 'LineWorksAccountSaved', account }),
      LineWorksAccountChangedMeanwhile: ({ current }) => ({
        __typename: 'LineWorksAccountChangedMeanwhile',
        message: say(
          'この人の設定が先に変更されていました。いまの内容を確かめて、もう一度保存してください。',
          'This person’s settings were changed meanwhile. Please look at what they say now and save again.',
        ),
        current,
      }),
      InvalidInput: refused,
    });
  }
}
