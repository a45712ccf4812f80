import { Injectable } from '@nestjs/common';
import { notFound } from '@mamori/platform';
import type { AccountReview } from '../../schema.gen';
import { countCell, dayCell } from '../snapshot/cells';
import type { RegisterSnapshot } from '../snapshot/register-snapshot';
import { type RegisterSource, summarySql } from '../snapshot/register-source';
import { AccountReviewRepository } from './account-review.repository';
import { MOST_REVIEWS } from './policy/enter-account-review';

const columns = [
  { id: 'heldOn', labelJa: '実施した日', labelEn: 'Held on' },
  { id: 'systems', labelJa: '対象のシステム', labelEn: 'Systems' },
  { id: 'whose', labelJa: 'だれのアカウントか', labelEn: 'Whose accounts' },
  { id: 'doneBy', labelJa: '確かめた人', labelEn: 'Done by' },
  { id: 'accountCount', labelJa: '確かめたアカウントの数', labelEn: 'Accounts looked at' },
  { id: 'stoppedCount', labelJa: '止めたアカウントの数', labelEn: 'Accounts stopped' },
  { id: 'note', labelJa: '備考', labelEn: 'Note' },
  { id: 'nextOn', labelJa: '次の棚卸しの予定日', labelEn: 'Next review' },
];

const cellsOf = (row: AccountReview): readonly string[] => [
  ...[dayCell(row.heldOn), row.systems, row.whose, row.doneBy],
  ...[countCell(row.accountCount), countCell(row.stoppedCount), row.note, dayCell(row.nextOn)],
];

/** A clinic's reviews of accounts, as they are kept beside an answer. */
@Injectable()
export class AccountReviewSnapshot implements RegisterSource {
  readonly kind = 'accounts';
  readonly summarySql = summarySql('accounts', [{ table: 'account_reviews' }]);

  constructor(private readonly reviews: AccountReviewRepository) {}

  async snapshot(clinicId: string): Promise<RegisterSnapshot> {
    const book = await this.reviews.book(clinicId);
    const found = await this.reviews.held.list(clinicId, undefined, MOST_REVIEWS);
    if (!book || !found) throw notFound('clinic', clinicId);
    return {
      kind: this.kind,
      asOfOn: book.today,
      reviewedOn: book.lastHeldOn,
      facts: [
        { labelJa: '棚卸し', labelEn: 'Reviews', text: `${book.count}回` },
        { labelJa: '最後の棚卸し', labelEn: 'Last review', text: dayCell(book.lastHeldOn) },
        { labelJa: '次の棚卸し', labelEn: 'Next review', text: dayCell(book.nextOn) },
      ],
      columns,
      rows: found.rows.map((row) => [...cellsOf(row)]),
    };
  }
}
