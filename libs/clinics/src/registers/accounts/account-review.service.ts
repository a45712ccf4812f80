import { Injectable } from '@nestjs/common';
import { currentActor, Database, notFound } from '@mamori/platform';
import type {
  AccountReview,
  AccountReviewBook,
  AccountReviewConnection,
  RemoveAccountReviewInput,
  RestoreAccountReviewInput,
  SaveAccountReviewInput,
} from '../../schema.gen';
import { type HeldRegister, HeldRegisters } from '../rows/held-register';
import type { RemoveRowOutcome, RestoreRowOutcome, SaveRowOutcome } from '../rows/kept-rows';
import { AccountReviewRepository } from './account-review.repository';
import { type AccountReviewFields, enterAccountReview, MOST_REVIEWS } from './policy/enter-account-review';
import { remarkOnAccountReviews } from './policy/remark-on-account-reviews';

/** When a clinic compared its accounts with the people who need them. */
@Injectable()
export class AccountReviewService {
  private readonly register: HeldRegister<AccountReview, AccountReviewFields>;

  constructor(
    registers: HeldRegisters,
    private readonly db: Database,
    private readonly reviews: AccountReviewRepository,
  ) {
    this.register = registers.of({
      name: 'AccountReview',
      store: reviews.store,
      held: reviews.held,
      most: MOST_REVIEWS,
      told,
      next: { kind: 'account_review', title: '利用者アカウントの棚卸し', page: 'accounts' },
    });
  }

  /** Throws NOT_FOUND for a foreign clinic. */
  async book(clinicId: string): Promise<AccountReviewBook> {
    const row = await this.reviews.book(clinicId);
    if (!row) throw notFound('clinic', clinicId);
    return {
      ...row,
      remarks: remarkOnAccountReviews(row, row.today),
      viewerCanEdit: currentActor().permissions.has('register:edit'),
    };
  }

  /** Newest first. Throws NOT_FOUND for a foreign clinic. */
  list(clinicId: string, first?: number | null, after?: string | null): Promise<AccountReviewConnection> {
    return this.register.list(clinicId, first, after);
  }

  /** As `KeptRows.save`. Safe to retry with the same clientMutationId. */
  save(input: SaveAccountReviewInput): Promise<SaveRowOutcome<AccountReview>> {
    return this.register.save(input, () => enterAccountReview(input.review, this.db.today()));
  }

  remove(input: RemoveAccountReviewInput): Promise<RemoveRowOutcome<AccountReview>> {
    return this.register.remove(input);
  }

  restore(input: RestoreAccountReviewInput): Promise<RestoreRowOutcome<AccountReview>> {
    return this.register.restore(input);
  }
}

/** What the trail tells of a review. */
function told({ heldOn, systems, whose, doneBy, accountCount, stoppedCount, note, nextOn }: AccountReview) {
  return { heldOn, systems, whose, doneBy, accountCount, stoppedCount, note, nextOn };
}
