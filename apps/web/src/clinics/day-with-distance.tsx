import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { dayOf, daysBetween, formatDay } from '../ui/dates';

/** A day that matters, in both calendars, with how far off it is beside it. */
export function DayWithDistance({ day }: { day: string }) {
  const { formatMessage } = useIntl();
  const days = daysBetween(dayOf(new Date()), day);
  return (
    <>
      <span className="phrase tabular-nums">{formatDay(day, useLang())}</span>{' '}
      <span className="text-sm whitespace-nowrap text-muted">
        {days >= 0
          ? formatMessage({ id: 'clinics.daysLeft' }, { days })
          : formatMessage({ id: 'clinics.daysPast' }, { days: -days })}
      </span>
    </>
  );
}
