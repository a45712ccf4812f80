import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { newMutationId, useChange } from '../../app/query';
import { ReopenChecklistDocument, type SignaturePartsFragment } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { Dialog } from '../../ui/dialog';
import { TextField } from '../../ui/text-field';
import { useAnnouncer } from '../../ui/toast';

interface ReopenButtonProps {
  readonly checklistId: string;
  readonly signature: SignaturePartsFragment;
}

/** Opens a signed list again; the reason stays beside the signed version. */
export function ReopenButton({ checklistId, signature }: ReopenButtonProps) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const { mutateAsync, isPending } = useChange(ReopenChecklistDocument);
  const { number } = signature;

  const reopen = async () => {
    if (reason.trim() === '') return setFault(formatMessage({ id: 'checklists.reopen.reason.missing' }));
    try {
      const input = { clientMutationId: newMutationId(), checklistId, signatureId: signature.id, reason };
      const { reopenChecklist: answer } = await mutateAsync({ input });
      if (answer.__typename === 'InvalidInput') return setFault(answer.message);
      if (answer.__typename === 'ChecklistReopened') toast(formatMessage({ id: 'checklists.reopen.done' }));
      else toast(answer.message, 'error');
      setIsOpen(false);
    } catch (error) {
      setFault(faultText(error));
    }
  };

  return (
    <>
      <Button size="s" onPress={() => setIsOpen(true)}>
        {formatMessage({ id: 'checklists.reopen' })}
      </Button>
      <Dialog
        isForm
        isOpen={isOpen}
        title={formatMessage({ id: 'checklists.reopen.title' }, { number })}
        onClose={() => setIsOpen(false)}
        actions={
          <>
            <Button onPress={() => setIsOpen(false)}>{formatMessage({ id: 'ui.cancel' })}</Button>
            <Button variant="primary" isPending={isPending} onPress={() => void reopen()}>
              {formatMessage({ id: 'checklists.reopen' })}
            </Button>
          </>
        }
      >
        <div className="flex flex-col gap-4">
          <p>{formatMessage({ id: 'checklists.reopen.body' }, { number })}</p>
          <TextField
            label={formatMessage({ id: 'checklists.reopen.reason' })}
            required
            rows={3}
            error={fault}
            value={reason}
            onChange={(text) => {
              setReason(text);
              setFault(undefined);
            }}
          />
        </div>
      </Dialog>
    </>
  );
}
