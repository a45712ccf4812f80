import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, present, say } from '@mamori/platform';
import type {
  AccountReview,
  AccountReviewBook,
  AccountReviewChangedMeanwhile,
  AccountReviewConnection,
  AccountReviewSaved,
  RemoveAccountReviewInput,
  RemoveAccountReviewResult,
  RestoreAccountReviewInput,
  RestoreAccountReviewResult,
  SaveAccountReviewInput,
  SaveAccountReviewResult,
  TooManyAccountReviews,
} from '../../schema.gen';
import type { RemoveRowOutcome, RestoreRowOutcome, SaveRowOutcome } from '../rows/kept-rows';
import { AccountReviewService } from './account-review.service';
import { MOST_REVIEWS } from './policy/enter-account-review';

const RowSaved = ({ row }: { readonly row: AccountReview }): AccountReviewSaved => ({
  __typename: 'AccountReviewSaved',
  review: row,
});
const RowChangedMeanwhile = ({ current }: { readonly current: AccountReview }): AccountReviewChangedMeanwhile => ({
  __typename: 'AccountReviewChangedMeanwhile',
  message: say(
    'ほかの人がこの棚卸しの記録を先に変更しました。いまの内容を確かめて、もう一度操作してください。',
    'Somebody else changed this review first. Please look at what it says now and try again.',
  ),
  current,
});
const TooManyRows = (): TooManyAccountReviews => ({
  __typename: 'TooManyAccountReviews',
  message: say(
    `棚卸しの記録は${MOST_REVIEWS}件までです。古いものを削除してから追加してください。`,
    `A clinic keeps ${MOST_REVIEWS} reviews of accounts. Please remove old ones, then add.`,
  ),
});

@Resolver()
export class AccountReviewResolver {
  constructor(private readonly reviews: AccountReviewService) {}

  @Allow('register:read')
  @Query('accountReviewBook')
  book(@Args('clinicId') clinicId: string): Promise<AccountReviewBook> {
    return this.reviews.book(clinicId);
  }

  @Allow('register:read')
  @Query('accountReviews')
  list(
    @Args('clinicId') clinicId: string,
    @Args('first') first?: number,
    @Args('after') after?: string,
  ): Promise<AccountReviewConnection> {
    return this.reviews.list(clinicId, first, after);
  }

  @Allow('register:edit')
  @Mutation('saveAccountReview')
  async save(@Args('input') input: SaveAccountReviewInput): Promise<SaveAccountReviewResult> {
    return present<SaveRowOutcome<AccountReview>, SaveAccountReviewResult>(await this.reviews.save(input), {
      RowSaved,
      TooManyRows,
      RowChangedMeanwhile,
      InvalidInput: ({ message, field }) => ({ __typename: 'InvalidInput', message, field }),
    });
  }

  @Allow('register:edit')
  @Mutation('removeAccountReview')
  async remove(@Args('input') input: RemoveAccountReviewInput): Promise<RemoveAccountReviewResult> {
    return present<RemoveRowOutcome<AccountReview>, RemoveAccountReviewResult>(await this.reviews.remove(input), {
      RowRemoved: ({ row }) => ({ __typename: 'AccountReviewRemoved', review: row }),
      RowChangedMeanwhile,
    });
  }

  @Allow('register:edit')
  @Mutation('restoreAccountReview')
  async restore(@Args('input') input: RestoreAccountReviewInput): Promise<RestoreAccountReviewResult> {
    return present<RestoreRowOutcome<AccountReview>, RestoreAccountReviewResult>(await this.reviews.restore(input), {
      RowSaved,
      TooManyRows,
      RowChangedMeanwhile,
    });
  }
}
