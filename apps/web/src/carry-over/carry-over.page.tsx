import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { CarryOverDocument } from '../gql/graphql';
import { Badge } from '../ui/badge';
import { formatFiscalYear, formatInstant } from '../ui/dates';
import { Link } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/states';
import { RunClinics } from './run-clinics';
import { RunState } from './run-state';
import { RunSums } from './run-sums';
import { runWord } from './words';

const askEveryMs = 1_000;

/** One carry-over: what it would come to, how far it has come, how it ended, and undoing it. */
export function CarryOverPage() {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { carryOverId } = useParams({ from: '/session/carry-overs/$carryOverId' });
  const query = useLoad(
    CarryOverDocument,
    { id: carryOverId },
    {
      refetchInterval: (last) =>
        (last?.carryOver.state === 'applying' || last?.carryOver.state === 'undoing') && askEveryMs,
    },
  );
  return (
    <Loaded query={query} pageTitle={formatMessage({ id: 'carryOver.title' })} skeleton={<Skeleton rows={12} />}>
      {({ carryOver: run }) => {
        const edition = lang === 'ja' ? run.editionLabelJa : run.editionLabelEn;
        const at = formatInstant(run.createdAt, lang);
        return (
          <div className="flex max-w-5xl flex-col gap-6">
            <PageHeader
              title={formatMessage({ id: 'carryOver.run' }, { edition })}
              badges={
                <>
                  <Badge tone={runWord[run.state].tone}>{formatMessage({ id: runWord[run.state].label })}</Badge>
                  <Badge tone="neutral">{formatFiscalYear(run.fiscalYear, lang)}</Badge>
                </>
              }
              description={formatMessage({ id: 'carryOver.run.body' }, { by: run.createdBy, at })}
              back={<Link to="/carry-overs">{formatMessage({ id: 'carryOver.back' })}</Link>}
            />
            <RunState run={run} edition={edition} />
            <RunSums run={run} />
            <RunClinics run={run} />
          </div>
        );
      }}
    </Loaded>
  );
}
