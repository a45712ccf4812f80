import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { useChange } from '../../app/query';
import { RemoveSystemDocument, type SystemPartsFragment } from '../../gql/graphql';
import { Banner } from '../../ui/banner';
import { ConfirmDialog } from '../../ui/dialog';
import { useAnnouncer } from '../../ui/toast';
import { useMutationId } from '../use-mutation-id';

/** Asks before a system is taken off the register. */
export function RemoveSystem({ system, onClose }: { system: SystemPartsFragment; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const change = useChange(RemoveSystemDocument);
  const mutationId = useMutationId();
  const [seen, setSeen] = useState(system);
  const [refusal, setRefusal] = useState('');
  const { name } = seen;

  const remove = async () => {
    try {
      const input = { id: seen.id, version: seen.version };
      const { removeSystem } = await change.mutateAsync({ input: { ...input, clientMutationId: mutationId(input) } });
      if (removeSystem.__typename === 'SystemChangedMeanwhile') {
        setSeen(removeSystem.current);
        setRefusal(removeSystem.message);
        return;
      }
      toast(formatMessage({ id: 'clinics.system.removed' }, { name }));
      onClose();
    } catch (error) {
      setRefusal(faultText(error));
    }
  };

  return (
    <ConfirmDialog
      isOpen
      isDangerous
      isPending={change.isPending}
      title={formatMessage({ id: 'clinics.system.remove.title' }, { name })}
      confirmLabel={formatMessage({ id: 'clinics.system.remove' })}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <p>{formatMessage({ id: 'clinics.system.remove.body' })}</p>
      {refusal && (
        <div className="mt-3">
          <Banner tone="error" role="alert">
            {refusal}
          </Banner>
        </div>
      )}
    </ConfirmDialog>
  );
}
