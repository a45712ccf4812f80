import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import type { TaskPartsFragment } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { dayOf, daysBetween, formatDay, shortDay } from '../ui/dates';
import { isUnderWay } from './words';

interface DueDayProps {
  readonly task: Pick<TaskPartsFragment, 'dueOn' | 'overdue' | 'status'>;
  /** With the Japanese era, where there is room. */
  readonly isLong?: boolean;
}

const soonDays = 14;

/** By when a task is due, and in words that it is overdue or soon will be. */
export function DueDay({ task: { dueOn, overdue, status }, isLong }: DueDayProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  if (!dueOn) return <span className="text-muted">{formatMessage({ id: 'tasks.noDue' })}</span>;
  const days = daysBetween(dayOf(new Date()), dueOn);
  const isSoon = isUnderWay(status) && !overdue && days >= 0 && days <= soonDays;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 gap-y-1">
      <span className="tabular-nums">{isLong ? formatDay(dueOn, lang) : shortDay(dueOn, lang)}</span>
      {overdue && (
        <Badge tone="bad">
          {days < 0
            ? formatMessage({ id: 'tasks.overdueBy' }, { days: -days })
            : formatMessage({ id: 'tasks.overdue' })}
        </Badge>
      )}
      {isSoon && (
        <span className="text-sm text-muted">
          {days === 0 ? formatMessage({ id: 'tasks.dueToday' }) : formatMessage({ id: 'tasks.dueIn' }, { days })}
        </span>
      )}
    </span>
  );
}
