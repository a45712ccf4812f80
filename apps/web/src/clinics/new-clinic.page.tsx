import { useIntl } from 'react-intl';
import { Fault } from '../app/graphql';
import { FaultState } from '../app/fault-state';
import { useChange } from '../app/query';
import { useCan } from '../app/session';
import { CreateClinicDocument } from '../gql/graphql';
import { Link, LinkButton } from '../ui/link';
import { PageHeader } from '../ui/page-header';
import { ClinicForm } from './clinic-form';
import { blankClinic } from './clinic-values';
import { useMutationId } from './use-mutation-id';

/** Registers one clinic. */
export function NewClinicPage() {
  const { formatMessage } = useIntl();
  const can = useCan();
  const change = useChange(CreateClinicDocument);
  const mutationId = useMutationId();
  if (!can('clinic:create')) return <FaultState error={new Fault('FORBIDDEN')} />;
  return (
    <>
      <PageHeader
        title={formatMessage({ id: 'clinics.new' })}
        description={formatMessage({ id: 'clinics.new.body' })}
        back={<Link to="/clinics">{formatMessage({ id: 'clinics.back.list' })}</Link>}
      />
      <ClinicForm
        initial={blankClinic}
        submitLabel={formatMessage({ id: 'clinics.new.submit' })}
        savedText={(name) => formatMessage({ id: 'clinics.new.saved' }, { name })}
        save={async (clinic) => {
          const input = { clinic, clientMutationId: mutationId(clinic) };
          return (await change.mutateAsync({ input })).createClinic;
        }}
        cancel={
          <LinkButton to="/clinics" variant="quiet">
            {formatMessage({ id: 'ui.cancel' })}
          </LinkButton>
        }
      />
    </>
  );
}
