import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { useLang } from '../../app/language-provider';
import { Loaded } from '../../app/loaded';
import { useLoad } from '../../app/query';
import { ClinicImportDocument, type ImportPartsFragment } from '../../gql/graphql';
import { Banner } from '../../ui/banner';
import { LinkButton } from '../../ui/link';
import { PageHeader } from '../../ui/page-header';
import { Skeleton } from '../../ui/states';
import { ApplyImport } from './apply-import';
import { ImportMode } from './import-mode';
import { ImportProgress } from './import-progress';
import { ImportRows } from './import-rows';
import { encodingName } from './import-words';

const askEveryMs = 1_000;

/** One import: what would happen to each row, then how far it has come, then how it ended. */
export function ImportPage() {
  const { formatMessage } = useIntl();
  const { importId } = useParams({ from: '/session/imports/$importId' });
  const query = useLoad(
    ClinicImportDocument,
    { id: importId },
    { refetchInterval: (last) => last?.clinicImport.state === 'applying' && askEveryMs },
  );
  return (
    <Loaded query={query} pageTitle={formatMessage({ id: 'clinics.import.new' })} skeleton={<Skeleton rows={12} />}>
      {({ clinicImport }) => (
        <div className="max-w-5xl">
          <PageHeader
            title={formatMessage({ id: 'clinics.import.title' }, { name: clinicImport.fileName })}
            description={formatMessage(
              { id: 'clinics.import.facts' },
              { encoding: encodingName(clinicImport.encoding), total: clinicImport.totalRows },
            )}
            actions={
              clinicImport.state !== 'applying' && (
                <LinkButton to="/imports">{formatMessage({ id: 'clinics.import.back' })}</LinkButton>
              )
            }
          />
          <div className="flex flex-col gap-6">
            {clinicImport.state === 'previewed' ? (
              <Preview one={clinicImport} />
            ) : (
              <ImportProgress key={clinicImport.id} one={clinicImport} />
            )}
            <ImportRows one={clinicImport} />
          </div>
        </div>
      )}
    </Loaded>
  );
}

function Preview({ one }: { one: ImportPartsFragment }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const columns = one.unknownColumns
    .map((column) => (lang === 'ja' ? `「${column}」` : `“${column}”`))
    .join(lang === 'ja' ? '' : ', ');
  return (
    <>
      {one.unknownColumns.length > 0 && (
        <Banner title={formatMessage({ id: 'clinics.import.unknownColumns' })}>
          {formatMessage({ id: 'clinics.import.unknownColumns.body' }, { columns })}
        </Banner>
      )}
      <section className="card flex flex-col gap-5 p-5">
        <ImportMode one={one} />
        <ApplyImport one={one} />
      </section>
    </>
  );
}
