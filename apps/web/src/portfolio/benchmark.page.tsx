import { useSearch } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { BenchmarkDocument, type BenchmarkQuery } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { shortDay } from '../ui/dates';
import { Disclosure } from '../ui/disclosure';
import { Link } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/states';
import { BenchmarkTable } from './benchmark-table';

type Benchmark = BenchmarkQuery['benchmark'];

/** Figures of hospitals beside those of one clinic or of all; it says everywhere whose figures they are. */
export function BenchmarkPage() {
  const { formatMessage } = useIntl();
  const { clinicId } = useSearch({ from: '/session/benchmark' });
  const query = useLoad(BenchmarkDocument, { clinicId });
  const title = formatMessage({ id: 'benchmark.title' });
  return (
    <Loaded query={query} pageTitle={title} skeleton={<Skeleton rows={12} />}>
      {({ benchmark }) => (
        <>
          <PageHeader
            title={title}
            back={
              clinicId && benchmark.clinicName ? (
                <Link to="/clinics/$clinicId" params={{ clinicId }} lang="ja">
                  {benchmark.clinicName}
                </Link>
              ) : (
                <Link to="/">{formatMessage({ id: 'app.nav.portfolio' })}</Link>
              )
            }
            description={
              <>
                {formatMessage({ id: 'benchmark.body' })}{' '}
                {benchmark.clinicName
                  ? formatMessage({ id: 'benchmark.of' }, { name: benchmark.clinicName })
                  : formatMessage({ id: 'benchmark.of.all' })}{' '}
                {clinicId && (
                  <Link to="/benchmark" className="no-print">
                    {formatMessage({ id: 'benchmark.all' })}
                  </Link>
                )}
              </>
            }
          />
          <div className="mb-4">
            <Banner title={formatMessage({ id: 'benchmark.label' })}>
              <p>{formatMessage({ id: 'benchmark.caution' })}</p>
            </Banner>
          </div>
          <BenchmarkTable metrics={benchmark.metrics} isOneClinic={benchmark.clinicName !== null} />
          <Sources benchmark={benchmark} />
        </>
      )}
    </Loaded>
  );
}

/** The survey, and where its figures were read; those that nothing on the page rests on are left out. */
function Sources({ benchmark }: { benchmark: Benchmark }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const cited = new Set(benchmark.metrics.flatMap(({ sources }) => sources));
  return (
    <div className="mt-6">
      <Disclosure title={formatMessage({ id: 'benchmark.sources' })}>
        <div className="card max-w-3xl p-4">
          <p>
            {formatMessage(
              { id: 'benchmark.survey' },
              {
                title: lang === 'ja' ? benchmark.titleJa : benchmark.titleEn,
                start: shortDay(benchmark.startOn, lang),
                end: shortDay(benchmark.endOn, lang),
                responses: benchmark.validResponses,
              },
            )}
          </p>
          <ul className="mt-2 list-disc ps-6" lang="ja">
            {benchmark.sources
              .filter(({ id }) => cited.has(id))
              .map(({ id, title, url }) => (
                <li key={id}>
                  {url ? (
                    <a href={url} rel="noreferrer" target="_blank" className="inline-block min-h-6">
                      {title}
                    </a>
                  ) : (
                    title
                  )}
                </li>
              ))}
          </ul>
        </div>
      </Disclosure>
    </div>
  );
}
