import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import type { PortfolioTotalsQuery } from '../gql/graphql';
import { cx } from '../ui/cx';
import { formatEraDay } from '../ui/dates';
import { Link } from '../ui/link';
import { ProgressBar } from '../ui/progress-bar';

type Totals = PortfolioTotalsQuery['portfolioTotals'];

const gridClass = 'mb-6 grid grid-cols-2 gap-3 md:grid-cols-4 xl:grid-cols-[repeat(4,1fr)_1.6fr]';
const cardClass = 'card flex h-full flex-col p-4 text-ink no-underline hover:border-blue-900 hover:bg-blue-50/40';

/** The sums over the clinics in view; each leads to the list behind its figure. */
export function PortfolioTotals({ totals }: { totals: Totals }) {
  const { formatMessage } = useIntl();
  return (
    <ul className={gridClass}>
      <li>
        <Link to="/" search={(old) => ({ ...old, sort: 'name', after: undefined })} className={cardClass}>
          <Figure label={formatMessage({ id: 'portfolio.total.clinics' })} value={totals.clinics}>
            {formatMessage({ id: 'portfolio.total.clinics.parts' }, totals)}
          </Figure>
        </Link>
      </li>
      <li>
        <Link to="/" search={(old) => ({ ...old, sort: 'progress', after: undefined })} className={cardClass}>
          <Figure
            label={formatMessage({ id: 'portfolio.total.answered' })}
            value={percent(totals.itemsAnswered, totals.itemsTotal)}
            unit="%"
          >
            {formatMessage({ id: 'portfolio.total.answered.parts' }, totals)}
          </Figure>
        </Link>
      </li>
      <li>
        <Link to="/" search={(old) => ({ ...old, sort: 'risk', after: undefined })} className={cardClass}>
          <Figure label={formatMessage({ id: 'portfolio.total.no' })} value={totals.itemsNo}>
            {formatMessage({ id: 'portfolio.total.no.parts' })}
          </Figure>
        </Link>
      </li>
      <li>
        <Link to="/" search={(old) => ({ ...old, overdue: true, after: undefined })} className={cardClass}>
          <Figure
            label={formatMessage({ id: 'portfolio.total.overdue' })}
            value={totals.tasksOverdue}
            isBad={totals.tasksOverdue > 0}
          >
            {formatMessage({ id: 'portfolio.total.overdue.parts' }, totals)}
          </Figure>
        </Link>
      </li>
      <li className="col-span-2 md:col-span-4 xl:col-span-1">
        <TwoFactorCountdown totals={totals} />
      </li>
    </ul>
  );
}

/** Grey cards of the same size, so that nothing jumps when the figures arrive. */
export function PortfolioTotalsSkeleton() {
  return (
    <div aria-hidden="true" className={gridClass}>
      {[0, 1, 2, 3, 4].map((card) => (
        <span
          key={card}
          className="card block h-28 animate-pulse bg-solid-gray-100 last:col-span-2 md:last:col-span-4 xl:h-35 xl:last:col-span-1"
        />
      ))}
    </div>
  );
}

const percent = (part: number, whole: number): number => (whole > 0 ? Math.floor((part / whole) * 100) : 0);

interface FigureProps {
  readonly label: string;
  readonly value: number;
  readonly unit?: string;
  readonly isBad?: boolean;
  readonly children: React.ReactNode;
}

function Figure({ label, value, unit, isBad, children }: FigureProps) {
  const { formatNumber } = useIntl();
  return (
    <>
      <span className="phrase text-sm leading-snug font-bold">{label}</span>
      <span className={cx('text-3xl leading-tight font-bold tabular-nums', isBad && 'text-red-900')}>
        {formatNumber(value)}
        {unit && <span className="ms-0.5 text-lg">{unit}</span>}
      </span>
      <span className="phrase text-sm leading-snug text-muted">{children}</span>
    </>
  );
}

/** How long until two factors are due, and how many clinics have them. */
function TwoFactorCountdown({ totals }: { totals: Totals }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { twoFactorDaysLeft: days, twoFactorDueOn, twoFactorReady, clinics } = totals;
  const label = formatMessage({ id: 'portfolio.total.twoFactor' });
  return (
    <Link
      to="/"
      search={(old) => ({ ...old, twoFactor: 'none', after: undefined })}
      className="card flex h-full flex-col gap-1 border-blue-900 bg-blue-50 p-4 text-ink no-underline hover:bg-blue-100"
    >
      <span className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="text-sm font-bold">{label}</span>
        <span className="text-sm">
          {formatMessage({ id: 'portfolio.total.twoFactor.due' }, { day: formatEraDay(twoFactorDueOn, lang) })}
        </span>
      </span>
      <span className="text-3xl leading-tight font-bold tabular-nums">
        {days >= 0
          ? formatMessage(
              { id: 'portfolio.total.twoFactor.left' },
              { days, small: (text) => <span className="text-lg">{text}</span> },
            )
          : formatMessage({ id: 'portfolio.total.twoFactor.past' }, { days: -days })}
      </span>
      <span className="text-sm">
        <ProgressBar
          label={label}
          value={twoFactorReady}
          max={clinics}
          text={formatMessage({ id: 'portfolio.total.twoFactor.ready' }, { ready: twoFactorReady, clinics })}
        />
      </span>
    </Link>
  );
}
