import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { newMutationId, useChange } from '../../app/query';
import { ReopenChecklistDocument, type SignaturePartsFragment } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { FormDialog } from '../../ui/form-dialog';
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
      {isOpen && (
        <FormDialog
          title={formatMessage({ id: 'checklists.reopen.title' }, { number })}
          submitLabel={formatMessage({ id: 'checklists.reopen' })}
          isSubmitting={isPending}
          onSubmit={reopen}
          onClose={() => setIsOpen(false)}
        >
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
        </FormDialog>
      )}
    </>
  );
}
