import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import type { TwoFactorPartsFragment } from '../../gql/graphql';
import { Badge } from '../../ui/badge';
import { dayOf, formatDay, shortDay } from '../../ui/dates';
import { Icon } from '../../ui/icons';
import { isOverrun, isPlannedLate } from '../two-factor';
import { twoFactorWord } from '../words';
import { type Login, loginLabel } from './system-values';

interface LoginStateProps {
  readonly login: Login;
  readonly state: TwoFactorPartsFragment;
  /** The day from which two factors are expected. */
  readonly dueOn: string;
}

/** Where one kind of login stands with two factors, and what belongs to that: the planned day, or why and until when. */
export function LoginState({ login, state, dueOn }: LoginStateProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { label, tone } = twoFactorWord[state.status];
  return (
    <div className="flex flex-col gap-y-1 sm:col-span-2 sm:grid sm:grid-cols-subgrid">
      <dt className="font-bold whitespace-nowrap sm:pt-px">{formatMessage({ id: loginLabel[login] })}</dt>
      <dd className="min-w-0">
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Badge tone={tone}>{formatMessage({ id: label })}</Badge>
          {state.plannedOn && <span className="tabular-nums">{formatDay(state.plannedOn, lang)}</span>}
          {state.reliefUntilOn && (
            <span className="tabular-nums">
              {formatMessage({ id: 'clinics.system.reliefUntil' }, { day: formatDay(state.reliefUntilOn, lang) })}
            </span>
          )}
        </span>
        {state.reliefReason && (
          <p className="mt-1 text-sm break-words whitespace-pre-line">
            {formatMessage({ id: 'clinics.system.reliefBecause' }, { reason: state.reliefReason })}
          </p>
        )}
        {isPlannedLate(state, dueOn) && (
          <Warning>{formatMessage({ id: 'clinics.system.plannedLate' }, { day: shortDay(dueOn, lang) })}</Warning>
        )}
        {isOverrun(state, dayOf(new Date())) && <Warning>{formatMessage({ id: 'clinics.system.overrun' })}</Warning>}
      </dd>
    </div>
  );
}

function Warning({ children }: { children: React.ReactNode }) {
  return (
    <p className="mt-1 flex items-start gap-1 text-sm font-bold text-red-900">
      <Icon name="alert" size={18} className="mt-0.5" />
      {children}
    </p>
  );
}
