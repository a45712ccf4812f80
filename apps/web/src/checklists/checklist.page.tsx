import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { ChecklistDocument } from '../gql/graphql';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/states';
import { ChecklistView } from './checklist-view';

/** The checklist of one clinic for one fiscal year, answered one item at a time. */
export function ChecklistPage() {
  const { formatMessage } = useIntl();
  const { checklistId } = useParams({ from: '/session/checklists/$checklistId' });
  const query = useLoad(ChecklistDocument, { id: checklistId });
  return (
    <>
      {!query.data && <PageHeader title={formatMessage({ id: 'checklists.name' })} />}
      <Loaded query={query} skeleton={<Skeleton rows={12} />}>
        {({ checklist }) => <ChecklistView key={checklist.id} checklist={checklist} />}
      </Loaded>
    </>
  );
}
