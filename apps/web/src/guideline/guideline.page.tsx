import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { FaultState } from '../app/fault-state';
import { Fault } from '../app/graphql';
import { useLang } from '../app/language-provider';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { useCan } from '../app/session';
import { GuidelineTablesDocument, HeldEditionsDocument } from '../gql/graphql';
import { Link } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/states';
import { ImportTable } from './import-table';
import { TablesTable } from './tables-table';

/** Where later versions of the guideline speak of an edition's items. */
export function GuidelinePage() {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const can = useCan();
  const { editionId } = useParams({ from: '/session/editions/$editionId/guideline' });
  const editions = useLoad(HeldEditionsDocument, {});
  const tables = useLoad(GuidelineTablesDocument, { editionId });
  if (!can('edition:import')) return <FaultState error={new Fault('FORBIDDEN')} />;
  const edition = editions.data?.heldEditions.find(({ id }) => id === editionId);
  const name = (lang === 'en' ? edition?.labelEn : edition?.labelJa) ?? '';
  return (
    <Loaded query={tables} pageTitle={formatMessage({ id: 'guideline.link' })} skeleton={<Skeleton rows={6} />}>
      {({ guidelineTables }) => (
        <>
          <PageHeader
            title={
              name
                ? formatMessage({ id: 'guideline.title' }, { edition: name })
                : formatMessage({ id: 'guideline.link' })
            }
            description={<p className="phrase max-w-prose">{formatMessage({ id: 'guideline.body' })}</p>}
            back={<Link to="/editions">{formatMessage({ id: 'editions.draft.back' })}</Link>}
          />
          <div className="flex flex-col gap-8">
            <section className="flex flex-col gap-3">
              <h2 className="text-lg">{formatMessage({ id: 'guideline.tables' })}</h2>
              <TablesTable tables={guidelineTables} />
            </section>
            <section className="card flex flex-col gap-4 p-5">
              <h2 className="text-lg">{formatMessage({ id: 'guideline.import' })}</h2>
              <ImportTable editionId={editionId} />
            </section>
          </div>
        </>
      )}
    </Loaded>
  );
}
