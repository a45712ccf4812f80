import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { TwoFactorDateDocument, type TwoFactorDatePartsFragment } from '../gql/graphql';
import { Button } from '../ui/button';
import { dayOf, daysBetween, formatEraDay, formatInstant } from '../ui/dates';
import { Disclosure } from '../ui/disclosure';
import { Skeleton } from '../ui/states';
import { ChangeDay } from './change-day';
import { DaySources } from './day-sources';

/** The day by which two factors are needed: how far off it is, who chose it, and what it rests on. */
export function DueDay() {
  const { formatMessage } = useIntl();
  const query = useLoad(TwoFactorDateDocument, {});
  return (
    <section
      aria-labelledby="due"
      className="mb-6 flex flex-col gap-2 rounded-12 border border-blue-900 bg-blue-50 px-5 py-4"
    >
      <Loaded query={query} skeleton={<Skeleton rows={2} />}>
        {({ twoFactorDate, twoFactorSources }) => (
          <>
            <Countdown date={twoFactorDate} />
            <Disclosure title={formatMessage({ id: 'twoFactor.sources' })}>
              <DaySources sources={twoFactorSources} />
            </Disclosure>
          </>
        )}
      </Loaded>
    </section>
  );
}

function Countdown({ date }: { date: TwoFactorDatePartsFragment }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const [isOpen, setIsOpen] = useState(false);
  const { dueOn, reason, setBy, setAt, viewerCanSet } = date;
  const days = daysBetween(dayOf(new Date()), dueOn);
  const left = () => {
    if (days === 0) return formatMessage({ id: 'twoFactor.due.today' });
    return days > 0
      ? formatMessage({ id: 'twoFactor.due.left' }, { days })
      : formatMessage({ id: 'twoFactor.due.past' }, { days: -days });
  };
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <div>
        <div className="flex flex-wrap items-baseline gap-x-3">
          <h2 id="due" className="text-base">
            {formatMessage({ id: 'twoFactor.due' })}
          </h2>
          <span className="phrase">{formatEraDay(dueOn, lang)}</span>
          <strong className="text-2xl leading-tight tabular-nums">{left()}</strong>
        </div>
        <p className="text-sm break-words">
          {setAt
            ? formatMessage(
                { id: 'twoFactor.due.chosen' },
                { name: setBy ?? '－', day: formatInstant(setAt, lang), reason },
              )
            : formatMessage({ id: 'twoFactor.due.usual' })}
        </p>
      </div>
      {viewerCanSet && (
        <div className="no-print">
          <Button icon="calendar" onPress={() => setIsOpen(true)}>
            {formatMessage({ id: 'twoFactor.due.change' })}
          </Button>
        </div>
      )}
      {isOpen && <ChangeDay date={date} onClose={() => setIsOpen(false)} />}
    </div>
  );
}
