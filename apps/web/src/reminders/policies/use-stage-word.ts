import { useIntl } from 'react-intl';

/** How a stage is called: 7日前, 当日, 7日後. */
export function useStageWord(): (days: number) => string {
  const { formatMessage } = useIntl();
  return (days) => {
    if (days === 0) return formatMessage({ id: 'reminderPolicies.stage.onDay' });
    return days > 0
      ? formatMessage({ id: 'reminderPolicies.stage.before' }, { days })
      : formatMessage({ id: 'reminderPolicies.stage.after' }, { days: -days });
  };
}
