import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@mamori/platform';
import { NoticeService } from './notice.service';
import type { MarkedRead, MarkNoticesReadInput, NoticeConnection } from './schema.gen';

@Resolver('Notice')
export class NoticeResolver {
  constructor(private readonly notices: NoticeService) {}

  @Allow('notice:read')
  @Query('notices')
  list(
    @Args('unreadOnly') unreadOnly?: boolean | null,
    @Args('first') first?: number | null,
    @Args('after') after?: string | null,
  ): Promise<NoticeConnection> {
    return this.notices.list(unreadOnly ?? false, first, after);
  }

  @Allow('notice:read')
  @Mutation('markNoticesRead')
  markRead(@Args('input') input: MarkNoticesReadInput): Promise<MarkedRead> {
    return this.notices.markRead(input);
  }
}
