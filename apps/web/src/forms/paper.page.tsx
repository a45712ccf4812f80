import { useParams } from '@tanstack/react-router';
import { useIntl } from 'react-intl';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { ChecklistDocument } from '../gql/graphql';
import { PageHeader } from '../ui/page-header';
import { Skeleton } from '../ui/states';
import { PaperSheet } from './paper-sheet';

/** The answers of one list, typed quickly from the sheet that somebody filled in by hand. */
export function PaperPage() {
  const { formatMessage } = useIntl();
  const { checklistId } = useParams({ from: '/session/checklists/$checklistId/paper' });
  const query = useLoad(ChecklistDocument, { id: checklistId });
  return (
    <>
      {!query.data && <PageHeader title={formatMessage({ id: 'forms.paper.type' })} />}
      <Loaded query={query} skeleton={<Skeleton rows={12} />}>
        {({ checklist }) => <PaperSheet key={checklist.id} checklist={checklist} />}
      </Loaded>
    </>
  );
}
