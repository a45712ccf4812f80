import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import type { SystemPartsFragment } from '../../gql/graphql';
import { dayOf, daysBetween, formatEraDay } from '../../ui/dates';
import { ProgressBar } from '../../ui/progress-bar';

interface TwoFactorCountdownProps {
  readonly systems: readonly SystemPartsFragment[];
  /** The day from which two factors are expected. */
  readonly dueOn: string;
}

/** How long until two factors are due, and how many logins of the clinic have them. */
export function TwoFactorCountdown({ systems, dueOn }: TwoFactorCountdownProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const days = daysBetween(dayOf(new Date()), dueOn);
  const states = systems.flatMap(({ clientLogin, serverLogin }) => [clientLogin, serverLogin]);
  const ready = states.filter(({ status }) => status === 'in_place').length;
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 rounded-8 border border-blue-900 bg-blue-50 px-4 py-3">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <span className="text-sm font-bold">{formatMessage({ id: 'clinics.systems.due' })}</span>
        <span className="phrase">{formatEraDay(dueOn, lang)}</span>
        <strong className="text-xl leading-tight tabular-nums">
          {days >= 0
            ? formatMessage({ id: 'clinics.daysLeft' }, { days })
            : formatMessage({ id: 'clinics.daysPast' }, { days: -days })}
        </strong>
      </p>
      {states.length > 0 && (
        <div className="min-w-56 flex-1">
          <ProgressBar
            label={formatMessage({ id: 'clinics.systems' })}
            value={ready}
            max={states.length}
            text={formatMessage({ id: 'clinics.systems.ready' }, { ready, logins: states.length })}
          />
        </div>
      )}
    </div>
  );
}
