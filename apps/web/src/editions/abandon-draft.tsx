import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { newMutationId, useChange } from '../app/query';
import { AbandonEditionDraftDocument } from '../gql/graphql';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/dialog';
import { useAnnouncer } from '../ui/toast';
import type { Draft } from './words';

/** Lays a draft aside, after asking. */
export function AbandonDraft({ draft }: { draft: Draft }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const [isOpen, setIsOpen] = useState(false);
  const change = useChange(AbandonEditionDraftDocument);
  const abandon = async () => {
    try {
      const input = { clientMutationId: newMutationId(), draftId: draft.id, version: draft.version };
      const { abandonEditionDraft: answer } = await change.mutateAsync({ input });
      if (answer.__typename !== 'EditionDraftSaved') toast(answer.message, 'error');
    } catch (error) {
      toast(faultText(error), 'error');
    }
    setIsOpen(false);
  };
  return (
    <>
      <Button variant="quiet" onPress={() => setIsOpen(true)}>
        {formatMessage({ id: 'editions.abandon' })}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        isDangerous
        isPending={change.isPending}
        title={formatMessage({ id: 'editions.abandon.title' })}
        confirmLabel={formatMessage({ id: 'editions.abandon' })}
        onConfirm={() => void abandon()}
        onClose={() => setIsOpen(false)}
      >
        {formatMessage({ id: 'editions.abandon.body' })}
      </ConfirmDialog>
    </>
  );
}
