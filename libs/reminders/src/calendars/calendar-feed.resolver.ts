import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, present, say } from '@mamori/platform';
import type {
  CalendarFeedConnection,
  CalendarFeedRevoked,
  CreateCalendarFeedInput,
  CreateCalendarFeedResult,
  RevokeCalendarFeedInput,
} from '../schema.gen';
import { CalendarFeedService, type CreateFeedOutcome } from './calendar-feed.service';

@Resolver('CalendarFeed')
export class CalendarFeedResolver {
  constructor(private readonly feeds: CalendarFeedService) {}

  @Allow('calendar:subscribe')
  @Query('myCalendarFeeds')
  mine(@Args('first') first?: number | null, @Args('after') after?: string | null): Promise<CalendarFeedConnection> {
    return this.feeds.mine(first, after);
  }

  @Allow('calendar:oversee')
  @Query('calendarFeeds')
  all(
    @Args('clinicId') clinicId?: string | null,
    @Args('first') first?: number | null,
    @Args('after') after?: string | null,
  ): Promise<CalendarFeedConnection> {
    return this.feeds.all(clinicId ?? null, first, after);
  }

  @Allow('calendar:subscribe')
  @Mutation('createCalendarFeed')
  async create(@Args('input') input: CreateCalendarFeedInput): Promise<CreateCalendarFeedResult> {
    const { outcome, path } = await this.feeds.create(input);
    return present<CreateFeedOutcome, CreateCalendarFeedResult>(outcome, {
      CalendarFeedCreated: ({ feed }) => ({ __typename: 'CalendarFeedCreated', feed, path }),
      InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
      TooManyCalendarFeeds: ({ most }) => ({
        __typename: 'TooManyCalendarFeeds',
        message: say(
          `カレンダーのアドレスは1人${most}件までです。使っていないものを取り消してください。`,
          `There are at most ${most} calendar addresses for each person. Please take back those that you do not use.`,
        ),
      }),
    });
  }

  @Allow('calendar:subscribe')
  @Mutation('revokeCalendarFeed')
  revoke(@Args('input') input: RevokeCalendarFeedInput): Promise<CalendarFeedRevoked> {
    return this.feeds.revoke(input);
  }
}
