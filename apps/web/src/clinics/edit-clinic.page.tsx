import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Loaded } from '../app/loaded';
import { useChange, useLoad } from '../app/query';
import { useCan } from '../app/session';
import { ClinicDocument, type ClinicPartsFragment, UpdateClinicDocument } from '../gql/graphql';
import { Link, LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { EmptyState, Skeleton } from '../ui/states';
import { CareSection } from './care/care-section';
import { ClinicForm } from './clinic-form';
import { valuesOfClinic } from './clinic-values';
import { useMutationId } from './use-mutation-id';

/** Changes a clinic's particulars. */
export function EditClinicPage() {
  const { formatMessage } = useIntl();
  const { clinicId } = useParams({ from: '/session/clinics/$clinicId/edit' });
  const can = useCan();
  const query = useLoad(ClinicDocument, { id: clinicId });
  return (
    <Loaded query={query} pageTitle={formatMessage({ id: 'clinics.edit' })} skeleton={<Skeleton rows={12} />}>
      {({ clinic }) => (
        <>
          <PageHeader
            title={formatMessage({ id: 'clinics.edit' })}
            description={<span lang="ja">{clinic.name}</span>}
            back={
              <Link to="/clinics/$clinicId" params={{ clinicId }}>
                {formatMessage({ id: 'clinics.back.clinic' }, { name: clinic.name })}
              </Link>
            }
          />
          {clinic.viewerCanEdit ? (
            <>
              <EditClinic clinic={clinic} />
              {can('clinic:end') && <CareSection clinic={clinic} />}
            </>
          ) : (
            <div className="card">
              <EmptyState icon="alert" title={formatMessage({ id: 'clinics.edit.forbidden' })} />
            </div>
          )}
        </>
      )}
    </Loaded>
  );
}

function EditClinic({ clinic }: { clinic: ClinicPartsFragment }) {
  const { formatMessage } = useIntl();
  const change = useChange(UpdateClinicDocument);
  const mutationId = useMutationId();
  const { id, version: seen } = clinic;
  return (
    <ClinicForm
      initial={valuesOfClinic(clinic)}
      version={seen}
      submitLabel={formatMessage({ id: 'ui.save' })}
      savedText={(name) => formatMessage({ id: 'clinics.edit.saved' }, { name })}
      save={async (given, version = seen) => {
        const input = { id, version, clinic: given };
        return (await change.mutateAsync({ input: { ...input, clientMutationId: mutationId(input) } })).updateClinic;
      }}
      cancel={
        <LinkButton to="/clinics/$clinicId" params={{ clinicId: id }} variant="quiet">
          {formatMessage({ id: 'ui.cancel' })}
        </LinkButton>
      }
    />
  );
}
