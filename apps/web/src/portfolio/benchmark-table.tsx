import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { answerWord } from '../checklists/words';
import type { BenchmarkMatch, BenchmarkQuery } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import { Badge } from '../ui/badge';
import { Disclosure } from '../ui/disclosure';
import { ProgressBar } from '../ui/progress-bar';
import { type Column, Table } from '../ui/table';

type Metric = BenchmarkQuery['benchmark']['metrics'][number];

const matchLabel: Record<BenchmarkMatch, MessageId> = {
  direct: 'benchmark.match.direct',
  proxy: 'benchmark.match.proxy',
};

interface BenchmarkTableProps {
  readonly metrics: readonly Metric[];
  /** One clinic has an answer, several have a share. */
  readonly isOneClinic: boolean;
}

export function BenchmarkTable({ metrics, isOneClinic }: BenchmarkTableProps) {
  const { formatMessage } = useIntl();
  const columns: readonly [Column<Metric>, ...Column<Metric>[]] = [
    {
      id: 'metric',
      title: formatMessage({ id: 'benchmark.column.metric' }),
      minWidth: '15rem',
      wrap: true,
      cell: (metric) => <MetricCell metric={metric} />,
    },
    {
      id: 'hospitals',
      title: formatMessage({ id: 'benchmark.column.hospitals' }),
      minWidth: '13rem',
      wrap: true,
      cell: (metric) => <HospitalCell metric={metric} />,
    },
    {
      id: 'own',
      title: formatMessage({ id: 'benchmark.column.own' }),
      minWidth: '12rem',
      wrap: true,
      cell: (metric) => <OwnCell metric={metric} isOneClinic={isOneClinic} />,
    },
    {
      id: 'item',
      title: formatMessage({ id: 'benchmark.column.item' }),
      minWidth: '13rem',
      wrap: true,
      cell: (metric) => <ItemCell metric={metric} />,
    },
  ];
  return (
    <Table
      label={formatMessage({ id: 'benchmark.table' })}
      columns={columns}
      rows={metrics}
      rowKey={(metric) => metric.key}
      density="compact"
    />
  );
}

function MetricCell({ metric }: { metric: Metric }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  return (
    <>
      <span className="phrase text-base font-bold">{lang === 'ja' ? metric.labelJa : metric.labelEn}</span>
      <span className="block text-sm font-normal text-muted" lang="ja">
        {formatMessage({ id: 'benchmark.denominator' }, { of: metric.denominatorJa })}
      </span>
      {metric.noteJa && (
        <span className="block text-sm font-normal text-muted" lang="ja">
          {metric.noteJa}
        </span>
      )}
    </>
  );
}

function HospitalCell({ metric: { labelJa, labelEn, percent, byBeds } }: { metric: Metric }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  return (
    <>
      <ProgressBar
        label={`${lang === 'ja' ? labelJa : labelEn}: ${formatMessage({ id: 'benchmark.label' })}`}
        value={percent}
        max={100}
        text={formatMessage({ id: 'benchmark.percent' }, { percent })}
      />
      <span className="block text-sm text-muted">{formatMessage({ id: 'benchmark.label' })}</span>
      {byBeds.length > 0 && (
        <Disclosure title={formatMessage({ id: 'benchmark.beds' })}>
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 text-sm">
            {byBeds.map((band) => (
              <div key={band.from ?? 0} className="col-span-2 grid grid-cols-subgrid">
                <dt>
                  <Band from={band.from} to={band.to} />
                </dt>
                <dd className="tabular-nums">
                  {formatMessage({ id: 'benchmark.percent' }, { percent: band.percent })}
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </>
  );
}

function Band({ from, to }: Pick<Metric['byBeds'][number], 'from' | 'to'>) {
  const { formatMessage } = useIntl();
  if (from === null) return formatMessage({ id: 'benchmark.beds.to' }, { to });
  if (to === null) return formatMessage({ id: 'benchmark.beds.from' }, { from });
  return formatMessage({ id: 'benchmark.beds.range' }, { from, to });
}

function OwnCell({ metric, isOneClinic }: { metric: Metric; isOneClinic: boolean }) {
  const { own, labelJa, labelEn } = metric;
  const { formatMessage } = useIntl();
  const lang = useLang();
  if (!own) return <Badge tone="none">{formatMessage({ id: 'benchmark.noItem' })}</Badge>;
  if (own.percent === null) return <Badge tone="unknown">{formatMessage({ id: 'benchmark.unanswered' })}</Badge>;
  if (isOneClinic) {
    const { tone, label } = answerWord[own.yes ? 'yes' : own.planned ? 'planned' : 'no'];
    return <Badge tone={tone}>{formatMessage({ id: label })}</Badge>;
  }
  return (
    <>
      <ProgressBar
        label={`${lang === 'ja' ? labelJa : labelEn}: ${formatMessage({ id: 'benchmark.column.own' })}`}
        value={own.percent}
        max={100}
        text={formatMessage({ id: 'benchmark.percent' }, { percent: own.percent })}
      />
      <span className="block text-sm text-muted">
        {formatMessage({ id: own.planned > 0 ? 'benchmark.yesOf.planned' : 'benchmark.yesOf' }, own)}
      </span>
    </>
  );
}

function ItemCell({ metric: { own, match } }: { metric: Metric }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  if (!own) return formatMessage({ id: 'benchmark.noItem.body' });
  return (
    <>
      <span className="block">
        {own.itemCode} {lang === 'ja' ? own.itemLabelJa : own.itemLabelEn}
      </span>
      <Badge tone={match === 'direct' ? 'info' : 'neutral'}>{formatMessage({ id: matchLabel[match] })}</Badge>
    </>
  );
}
