import { useLoad } from '../../app/query';
import { ClinicsDocument } from '../../gql/graphql';

/** Whether a list without clinics hides some whose contract has ended; asked only while it is empty. */
export function useHasLeftClinics(isEmpty: boolean): boolean {
  const { data } = useLoad(ClinicsDocument, { filter: { withLeft: true }, first: 1 }, { enabled: isEmpty });
  return isEmpty && data !== undefined && data.clinics.totalCount > 0;
}
