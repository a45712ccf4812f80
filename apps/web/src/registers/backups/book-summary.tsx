import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { useLang } from '../../app/language-provider';
import { useChange } from '../../app/query';
import { useMutationId } from '../../clinics/use-mutation-id';
import { ReviewBackupsDocument } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { formatDay } from '../../ui/dates';
import { useAnnouncer } from '../../ui/toast';
import type { Book } from './words';

/** What is to be known of the list as a whole, and the button that says it was looked through. */
export function BookSummary({ book }: { book: Book }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const change = useChange(ReviewBackupsDocument);
  const mutationId = useMutationId();
  const { clinicId, backups, reviewedOn, reviewedBy: who } = book;
  const figures = [
    ['backups.summary.total', backups.length],
    ['backups.summary.offline', backups.filter(({ offlineCopy }) => offlineCopy === 'yes').length],
    ['backups.summary.restored', backups.filter(({ testResult }) => testResult === 'restored').length],
  ] as const;
  const review = async () => {
    try {
      const input = { clinicId };
      const { reviewBackups } = await change.mutateAsync({ input: { ...input, clientMutationId: mutationId(input) } });
      toast(formatMessage({ id: 'backups.review.done' }, { count: reviewBackups.count }));
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };
  return (
    <section className="card flex flex-wrap items-center justify-between gap-4 p-5">
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        {figures.map(([id, count]) => (
          <div key={id}>
            <dt className="text-sm text-muted">{formatMessage({ id })}</dt>
            <dd className="text-xl font-bold tabular-nums">
              {formatMessage({ id: 'registers.row.count' }, { count })}
            </dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-col items-start gap-2">
        <p className="text-sm">
          {reviewedOn
            ? formatMessage({ id: 'backups.reviewed' }, { day: formatDay(reviewedOn, lang), who })
            : formatMessage({ id: 'backups.neverReviewed' })}
        </p>
        {book.viewerCanEdit && (
          <span className="no-print">
            <Button icon="check" isPending={change.isPending} onPress={() => void review()}>
              {formatMessage({ id: 'backups.review' })}
            </Button>
          </span>
        )}
      </div>
    </section>
  );
}
