import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { AccountReviewBookDocument, type AccountReviewPartsFragment, AccountReviewsDocument } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { formatDay } from '../../ui/dates';
import { useCursorTrail } from '../../ui/pager';
import { EmptyState, Skeleton } from '../../ui/states';
import { RegisterHeader } from '../register-header';
import { Figures } from '../rows/figures';
import { Remarks } from '../rows/remarks';
import { RowPages } from '../rows/row-pages';
import { AccountReviewDialog } from './account-review-dialog';
import { AccountReviewTable } from './account-review-table';
import { accountReviewRemarks, type Book } from './account-review-words';
import { useRemoveAccountReview } from './use-remove-account-review';

const pageSize = 50;

/** アカウントの棚卸しの記録: when a clinic compared its accounts with the people who need them. */
export function AccountsPage() {
  const { formatMessage } = useIntl();
  const { clinicId } = useParams({ from: '/session/clinics/$clinicId/accounts' });
  const query = useLoad(AccountReviewBookDocument, { clinicId });
  return (
    <Loaded query={query} pageTitle={formatMessage({ id: 'registers.accounts' })} skeleton={<Skeleton rows={12} />}>
      {({ accountReviewBook }) => <Record clinicId={clinicId} book={accountReviewBook} />}
    </Loaded>
  );
}

interface RecordProps {
  readonly clinicId: string;
  readonly book: Book;
}

function Record({ clinicId, book }: RecordProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  /** The form that is open: null for a new review, undefined for none. */
  const [open, setOpen] = useState<AccountReviewPartsFragment | null>();
  const { count, lastHeldOn, nextOn, remarks, viewerCanEdit } = book;
  const figures = [
    { id: 'count', text: formatMessage({ id: 'registers.accounts.times' }, { count }) },
    { id: 'lastHeldOn', text: lastHeldOn ? formatDay(lastHeldOn, lang) : '—' },
    { id: 'nextOn', text: nextOn ? formatDay(nextOn, lang) : '—' },
  ] as const;
  const add = viewerCanEdit && (
    <Button icon="plus" variant="primary" onPress={() => setOpen(null)}>
      {formatMessage({ id: 'registers.accounts.add' })}
    </Button>
  );
  return (
    <>
      <RegisterHeader
        clinicId={clinicId}
        clinicName={book.clinicName}
        title="registers.accounts"
        body="registers.accounts.body"
        actions={count > 0 && add}
      />
      {count === 0 ? (
        <div className="card">
          <EmptyState icon="edit" title={formatMessage({ id: 'registers.accounts.empty' })} actions={add}>
            {formatMessage({ id: 'registers.accounts.empty.body' })}
          </EmptyState>
        </div>
      ) : (
        <div className="flex flex-col gap-4">
          <Figures
            figures={figures.map(({ id, text }) => ({
              label: formatMessage({ id: `registers.accounts.summary.${id}` }),
              text,
            }))}
          />
          <Remarks remarks={remarks} words={accountReviewRemarks} />
          <ReviewList clinicId={clinicId} canEdit={viewerCanEdit} onEdit={setOpen} />
        </div>
      )}
      {open !== undefined && (
        <AccountReviewDialog clinicId={clinicId} book={book} review={open} onClose={() => setOpen(undefined)} />
      )}
    </>
  );
}

interface ReviewListProps {
  readonly clinicId: string;
  readonly canEdit: boolean;
  readonly onEdit: (review: AccountReviewPartsFragment) => void;
}

function ReviewList({ clinicId, canEdit, onEdit }: ReviewListProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { after } = useSearch({ from: '/session/clinics/$clinicId/accounts' });
  const navigate = useNavigate({ from: '/clinics/$clinicId/accounts' });
  const trail = useCursorTrail(after, (cursor) => void navigate({ search: { after: cursor } }));
  const page = useLoad(AccountReviewsDocument, { clinicId, first: pageSize, after }, { keepPrevious: true });
  const remove = useRemoveAccountReview();
  return (
    <Loaded query={page} skeleton={<Skeleton rows={12} />}>
      {({ accountReviews }) => (
        <RowPages trail={trail} pageSize={pageSize} page={accountReviews} isStale={page.isPlaceholderData}>
          <AccountReviewTable
            rows={accountReviews.nodes}
            canEdit={canEdit}
            onEdit={onEdit}
            onRemove={(row) =>
              void remove(row, formatMessage({ id: 'registers.accounts.of' }, { day: formatDay(row.heldOn, lang) }))
            }
          />
        </RowPages>
      )}
    </Loaded>
  );
}
