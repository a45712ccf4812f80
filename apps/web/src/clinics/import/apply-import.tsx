import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { useChange } from '../../app/query';
import { ApplyClinicImportDocument, ClinicImportDocument, type ImportPartsFragment } from '../../gql/graphql';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/dialog';
import { useMutationId } from '../use-mutation-id';
import { rowsToWrite, standingOf } from './import-words';

/** The step that writes; says why not where it cannot be taken. */
export function ApplyImport({ one }: { one: ImportPartsFragment }) {
  const { formatMessage } = useIntl();
  const faultText = useFaultText();
  const change = useChange(ApplyClinicImportDocument, { refreshes: [ClinicImportDocument] });
  const mutationId = useMutationId();
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState('');
  const { create, update, skip, error: atFault } = one.counts;
  const standing = standingOf(one);

  const apply = async () => {
    setRefusal('');
    try {
      const input = { id: one.id };
      const { applyClinicImport } = await change.mutateAsync({
        input: { ...input, clientMutationId: mutationId({ ...input, mode: one.mode }) },
      });
      if (applyClinicImport.__typename === 'ImportBlocked') setRefusal(applyClinicImport.message);
    } catch (error) {
      setRefusal(faultText(error));
    }
    setAsking(false);
  };

  if (standing === 'blocked') {
    return (
      <Banner tone="error" title={formatMessage({ id: 'clinics.import.blocked' })}>
        {formatMessage({ id: 'clinics.import.blocked.body' }, { count: atFault })}
      </Banner>
    );
  }
  if (standing === 'nothing') {
    return (
      <Banner tone="warning" title={formatMessage({ id: 'clinics.import.nothing' })}>
        <p>{formatMessage({ id: 'clinics.import.nothing.body' })}</p>
        {skip > 0 && <p>{formatMessage({ id: 'clinics.import.nothing.skipped' }, { count: skip })}</p>}
        {atFault > 0 && <p>{formatMessage({ id: 'clinics.import.leftOut' }, { count: atFault })}</p>}
      </Banner>
    );
  }
  const count = rowsToWrite(one);
  return (
    <>
      {refusal && (
        <Banner tone="error" role="alert" title={formatMessage({ id: 'clinics.import.notApplied' })}>
          {refusal}
        </Banner>
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button variant="primary" onPress={() => setAsking(true)}>
          {formatMessage({ id: 'clinics.import.apply' }, { count })}
        </Button>
        {atFault > 0 && <p>{formatMessage({ id: 'clinics.import.leftOut' }, { count: atFault })}</p>}
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        isPending={change.isPending}
        title={formatMessage({ id: 'clinics.import.confirm' }, { name: one.fileName, count })}
        confirmLabel={formatMessage({ id: 'clinics.import.confirm.submit' })}
        onConfirm={() => void apply()}
        onClose={() => setAsking(false)}
      >
        <ul className="list-disc ps-6">
          {create > 0 && <li>{formatMessage({ id: 'clinics.import.confirm.create' }, { count: create })}</li>}
          {update > 0 && <li>{formatMessage({ id: 'clinics.import.confirm.update' }, { count: update })}</li>}
          {skip + atFault > 0 && (
            <li>{formatMessage({ id: 'clinics.import.confirm.leftOut' }, { count: skip + atFault })}</li>
          )}
        </ul>
      </ConfirmDialog>
    </>
  );
}
