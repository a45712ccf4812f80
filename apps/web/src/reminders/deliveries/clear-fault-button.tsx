import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { newMutationId, useChange } from '../../app/query';
import { AddressFaultsDocument, type AddressFaultsQuery, ClearAddressFaultDocument } from '../../gql/graphql';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/dialog';
import { useAnnouncer } from '../../ui/toast';

type Fault = AddressFaultsQuery['addressFaults']['nodes'][number];

/** Takes a person off the list of addresses to mend, after a question. */
export function ClearFaultButton({ fault }: { fault: Fault }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const [asked, setAsked] = useState<string | null>(null);
  const clear = useChange(ClearAddressFaultDocument, { refreshes: [AddressFaultsDocument] });
  const confirm = () =>
    clear.mutate(
      { input: { clientMutationId: asked, id: fault.id } },
      {
        onSuccess: () => toast(formatMessage({ id: 'addresses.cleared' })),
        onError: (error) => toast(faultText(error), 'error'),
        onSettled: () => setAsked(null),
      },
    );
  return (
    <>
      <Button size="s" icon="check" onPress={() => setAsked(newMutationId())}>
        {formatMessage({ id: 'addresses.clear' })}
      </Button>
      <ConfirmDialog
        title={formatMessage({ id: 'addresses.clear.title' }, { name: fault.memberName })}
        confirmLabel={formatMessage({ id: 'addresses.clear' })}
        isOpen={asked !== null}
        isPending={clear.isPending}
        onConfirm={confirm}
        onClose={() => setAsked(null)}
      >
        {formatMessage({
          id: fault.reason === 'unsubscribed' ? 'addresses.clear.unsubscribed' : 'addresses.clear.bounced',
        })}
      </ConfirmDialog>
    </>
  );
}
