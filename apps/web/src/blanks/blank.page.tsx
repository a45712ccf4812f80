import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { FaultState } from '../app/fault-state';
import { Fault } from '../app/graphql';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { useCan } from '../app/session';
import { FormBlankDocument } from '../gql/graphql';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/states';
import { BlankView } from './blank-view';

/** What the cells of the ministry's file mean. */
export function BlankPage() {
  const { formatMessage } = useIntl();
  const can = useCan();
  const { blankId } = useParams({ from: '/session/form-blanks/$blankId' });
  const query = useLoad(FormBlankDocument, { id: blankId });
  if (!can('form:map')) return <FaultState error={new Fault('FORBIDDEN')} />;
  return (
    <>
      {!query.data && <PageHeader title={formatMessage({ id: 'blanks.cells' })} />}
      <Loaded query={query} skeleton={<Skeleton rows={10} />}>
        {({ formBlank }) => <BlankView key={formBlank.id} blank={formBlank} />}
      </Loaded>
    </>
  );
}
