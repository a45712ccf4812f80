import { useIntl } from 'react-intl';
import { Select } from '../../ui/select';

const two = (count: number): string => String(count).padStart(2, '0');
const months = Array.from({ length: 12 }, (_, index) => two(index + 1));
const days = Array.from({ length: 31 }, (_, index) => two(index + 1));

/** A day of every year, MM-DD. */
export function MonthDayField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: string;
  onChange: (monthAndDay: string) => void;
}) {
  const { formatMessage, formatDate } = useIntl();
  const [month = '', day = ''] = value.split('-');
  const monthName = (text: string) => formatDate(`2028-${text}-15T12:00:00+09:00`, { month: 'long' });
  return (
    <div role="group" aria-label={label} className="flex flex-col gap-1">
      <span aria-hidden="true" className="font-bold">
        {label}
      </span>
      <div className="flex gap-2">
        <Select
          label={formatMessage({ id: 'reminderPolicies.month' })}
          size="s"
          options={months.map((text) => ({ value: text, label: monthName(text) }))}
          value={month}
          onChange={(text) => onChange(`${text}-${day}`)}
        />
        <Select
          label={formatMessage({ id: 'reminderPolicies.dayOfMonth' })}
          size="s"
          options={days.map((text) => ({
            value: text,
            label: formatMessage({ id: 'reminderPolicies.dayOfMonth.option' }, { day: Number(text) }),
          }))}
          value={day}
          onChange={(text) => onChange(`${month}-${text}`)}
        />
      </div>
    </div>
  );
}
