import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { useChange } from '../../app/query';
import { type ClinicPartsFragment, TakeBackClinicDocument } from '../../gql/graphql';
import { Banner } from '../../ui/banner';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/dialog';
import { useAnnouncer } from '../../ui/toast';
import { useMutationId } from '../use-mutation-id';

/** The way back for a clinic whose last day is set. */
export function TakeBackCare({ clinic: { id: clinicId, name, version, hasLeft } }: { clinic: ClinicPartsFragment }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const change = useChange(TakeBackClinicDocument);
  const mutationId = useMutationId();
  const [isOpen, setIsOpen] = useState(false);
  const [refusal, setRefusal] = useState('');

  const open = () => {
    setRefusal('');
    setIsOpen(true);
  };
  const takeBack = async () => {
    try {
      const input = { clinicId, version };
      const sent = { ...input, clientMutationId: mutationId(input) };
      const { takeBackClinic: result } = await change.mutateAsync({ input: sent });
      if (result.__typename !== 'ClinicTakenBack') return setRefusal(result.message);
      setIsOpen(false);
      toast(formatMessage({ id: 'care.takenBack' }, { name }));
    } catch (error) {
      setRefusal(faultText(error));
    }
  };

  return (
    <>
      <Button onPress={open}>{formatMessage({ id: 'care.takeBack' })}</Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={formatMessage({ id: 'care.takeBack.title' }, { name })}
        confirmLabel={formatMessage({ id: 'care.takeBack' })}
        isPending={change.isPending}
        onConfirm={() => void takeBack()}
        onClose={() => setIsOpen(false)}
      >
        <p>{formatMessage({ id: hasLeft ? 'care.takeBack.left' : 'care.takeBack.leaving' })}</p>
        {refusal && (
          <div className="mt-4">
            <Banner tone="error" role="alert" title={refusal} />
          </div>
        )}
      </ConfirmDialog>
    </>
  );
}
