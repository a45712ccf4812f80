import { Injectable } from '@nestjs/common';
import { currentActor, Database, sql } from '@mamori/platform';
import type { AccountReview, AccountReviewBook } from '../../schema.gen';
import { HeldRows } from '../rows/held-rows';
import { RowStore } from '../rows/row-store';
import type { AccountReviewFields } from './policy/enter-account-review';

/** Of `app.account_reviews r`. */
const REVIEW_JSON = `json_build_object(
  'id', r.id, 'clinicId', r.clinic_id, 'heldOn', r.held_on, 'systems', r.systems, 'whose', r.whose, 'doneBy', r.done_by,
  'accountCount', r.account_count, 'stoppedCount', r.stopped_count, 'note', r.note, 'nextOn', r.next_on,
  'version', r.version)`;
const OF_CLINIC = 'r.tenant_id = c.tenant_id and r.clinic_id = c.id and r.removed_at is null';
const BOOK = sql(
  'account-review.book',
  `select c.id as "clinicId", c.name as "clinicName", app.today()::text as today,
          (select count(*)::int from app.account_reviews r where ${OF_CLINIC}) as count,
          n.held_on::text as "lastHeldOn", n.next_on::text as "nextOn",
          array(select r.name from app.systems r where ${OF_CLINIC} order by r.name, r.id) as "systemNames"
     from app.clinics c
     left join lateral (select r.held_on, r.next_on from app.account_reviews r where ${OF_CLINIC}
                         order by r.held_on desc, r.id desc limit 1) n on true
    where c.tenant_id = $1 and c.id = $2`,
);

/** What the database knows of a clinic's reviews as a whole. */
export type AccountReviewBookRow = Omit<AccountReviewBook, 'remarks' | 'viewerCanEdit' | '__typename'>;

/** The statements about reviews of accounts that are not those of every register. */
@Injectable()
export class AccountReviewRepository {
  readonly store: RowStore<AccountReview, AccountReviewFields>;
  readonly held: HeldRows<AccountReview>;

  constructor(private readonly db: Database) {
    const table = { noun: 'account-review', table: 'account_reviews', json: REVIEW_JSON };
    this.held = new HeldRows(db, table);
    this.store = new RowStore(db, {
      ...table,
      columns: {
        heldOn: 'held_on',
        systems: 'systems',
        whose: 'whose',
        doneBy: 'done_by',
        accountCount: 'account_count',
        stoppedCount: 'stopped_count',
        note: 'note',
        nextOn: 'next_on',
      },
    });
  }

  async book(clinicId: string): Promise<AccountReviewBookRow | undefined> {
    return (await this.db.read<AccountReviewBookRow>(BOOK, [currentActor().tenantId, clinicId]))[0];
  }
}
