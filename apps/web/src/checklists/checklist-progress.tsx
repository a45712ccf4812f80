import { useIntl } from 'react-intl';
import type { ProgressPartsFragment } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { Banner } from '../ui/banner';
import { ProgressBar } from '../ui/progress-bar';

/** How many items are answered, how many of them with いいえ, or that the list ended at the entry question. */
export function ChecklistProgress({ progress }: { progress: ProgressPartsFragment }) {
  const { formatMessage } = useIntl();
  const { total, answered, no, closedByEntryQuestion } = progress;
  if (closedByEntryQuestion)
    return (
      <Banner tone="success" title={formatMessage({ id: 'checklists.closed' })}>
        {formatMessage({ id: 'checklists.closed.body' })}
      </Banner>
    );
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <div className="min-w-56 flex-1 sm:max-w-md">
        <ProgressBar
          size="m"
          label={formatMessage({ id: 'checklists.progress' })}
          value={answered}
          max={total}
          text={formatMessage({ id: 'checklists.progress.text' }, { answered, total })}
        />
      </div>
      {no > 0 && <Badge tone="bad">{formatMessage({ id: 'checklists.progress.no' }, { no })}</Badge>}
      {answered === total && <Badge tone="ok">{formatMessage({ id: 'checklists.progress.complete' })}</Badge>}
    </div>
  );
}
