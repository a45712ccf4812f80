import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { Fault } from '../../app/graphql';
import { useLang } from '../../app/language-provider';
import { newMutationId, useChange } from '../../app/query';
import { SignChecklistDocument } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { formatFiscalYear } from '../../ui/dates';
import { ConfirmDialog } from '../../ui/dialog';
import { useAnnouncer } from '../../ui/toast';
import type { Checklist } from '../checklist-view';

/** Signs the list, after asking, and after a fresh proof of who signs where the last one is too old. */
export function SignButton({ checklist, isDisabled }: { checklist: Checklist; isDisabled: boolean }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const [isAsking, setIsAsking] = useState(false);
  const { mutateAsync, isPending } = useChange(SignChecklistDocument);
  const { id: checklistId, clinicName: clinic, fiscalYear, progress } = checklist;

  const sign = async () => {
    try {
      const input = { clientMutationId: newMutationId(), checklistId };
      const { signChecklist: answer } = await mutateAsync({ input });
      if (answer.__typename === 'ChecklistSignedNow') toast(formatMessage({ id: 'checklists.sign.done' }));
      else toast(answer.message, 'error');
    } catch (error) {
      if (error instanceof Fault && error.code === 'STEP_UP_REQUIRED') return;
      toast(faultText(error), 'error');
    } finally {
      setIsAsking(false);
    }
  };

  return (
    <>
      <Button variant="primary" icon="check" isDisabled={isDisabled} onPress={() => setIsAsking(true)}>
        {formatMessage({ id: 'checklists.sign' })}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={formatMessage({ id: 'checklists.sign.ask' }, { clinic, year: formatFiscalYear(fiscalYear, lang) })}
        confirmLabel={formatMessage({ id: 'checklists.sign' })}
        isPending={isPending}
        onConfirm={() => void sign()}
        onClose={() => setIsAsking(false)}
      >
        <p>{formatMessage({ id: 'checklists.sign.ask.body' })}</p>
        {progress.no > 0 && <p>{formatMessage({ id: 'checklists.sign.ask.no' }, { count: progress.no })}</p>}
      </ConfirmDialog>
    </>
  );
}
