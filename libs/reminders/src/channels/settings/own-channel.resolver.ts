import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, present, say } from '@mamori/platform';
import type {
  ChannelTest,
  PushBrowsers,
  PushUnsubscribed,
  SubscribePushInput,
  SubscribePushResult,
  TestChannelInput,
  TestChannelResult,
  TestMyChannelInput,
  UnsubscribePushInput,
} from '../../schema.gen';
import { ChannelTestService, MOST_TESTS, type TestChannelOutcome } from './channel-test.service';
import { PushBrowsersService, type SubscribeOutcome } from './push-browsers';

const presentTest = (outcome: TestChannelOutcome): TestChannelResult =>
  present<TestChannelOutcome, TestChannelResult>(outcome, {
    ChannelTestAsked: ({ test }) => ({ __typename: 'ChannelTestAsked', test }),
    ChannelNotReady: ({ message }) => ({ __typename: 'ChannelNotReady', message }),
    TooManyTests: () => ({
      __typename: 'TooManyTests',
      message: say(
        `テスト送信は1日に${MOST_TESTS}回までです。明日もう一度試してください。`,
        `${MOST_TESTS} tests a day at most. Please try again tomorrow.`,
      ),
    }),
  });

/** Tests of channels, and the viewer's own browsers. */
@Resolver()
export class OwnChannelResolver {
  constructor(
    private readonly tests: ChannelTestService,
    private readonly browsers: PushBrowsersService,
  ) {}

  @Allow('channel:use')
  @Query('channelTest')
  test(@Args('id') id: string): Promise<ChannelTest> {
    return this.tests.get(id);
  }

  @Allow('channel:edit')
  @Mutation('testChannel')
  async testRoom(@Args('input') input: TestChannelInput): Promise<TestChannelResult> {
    return presentTest(await this.tests.ofRoom(input));
  }

  @Allow('channel:use')
  @Mutation('testMyChannel')
  async testOwn(@Args('input') input: TestMyChannelInput): Promise<TestChannelResult> {
    return presentTest(await this.tests.ofViewer(input));
  }

  @Allow('channel:use')
  @Query('myPushBrowsers')
  list(): Promise<PushBrowsers> {
    return this.browsers.list();
  }

  @Allow('channel:use')
  @Mutation('subscribePush')
  async subscribe(@Args('input') input: SubscribePushInput): Promise<SubscribePushResult> {
    return present<SubscribeOutcome, SubscribePushResult>(await this.browsers.subscribe(input), {
      PushSubscribed: ({ browser }) => ({ __typename: 'PushSubscribed', browser }),
      InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
    });
  }

  @Allow('channel:use')
  @Mutation('unsubscribePush')
  async unsubscribe(@Args('input') input: UnsubscribePushInput): Promise<PushUnsubscribed> {
    return { browserId: await this.browsers.unsubscribe(input) };
  }
}
