import { useParams } from '@tanstack/react-router';
import { Loaded } from '../app/loaded';
import { useLoad } from '../app/query';
import { ReturnedFormDocument } from '../gql/graphql';
import { Skeleton } from '../ui/states';
import { ReturnedFormView } from './returned-form-view';

export function ReturnedFormPage() {
  const { returnedFormId: id } = useParams({ from: '/session/returned-forms/$returnedFormId' });
  const query = useLoad(ReturnedFormDocument, { id });
  return (
    <Loaded query={query} skeleton={<Skeleton />}>
      {({ returnedForm }) => <ReturnedFormView key={returnedForm.head.id} form={returnedForm} />}
    </Loaded>
  );
}
