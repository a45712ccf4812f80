import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { newMutationId, useChange } from '../../app/query';
import {
  DeliveriesDocument,
  DeliveryDocument,
  type DeliveryPartsFragment,
  ResendDeliveryDocument,
} from '../../gql/graphql';
import { Button } from '../../ui/button';
import { ConfirmDialog } from '../../ui/dialog';
import { useAnnouncer } from '../../ui/toast';

interface ResendButtonProps {
  readonly delivery: DeliveryPartsFragment;
  readonly onResent: (id: string) => void;
}

/** Sends a message again by hand, after a question. */
export function ResendButton({ delivery, onResent }: ResendButtonProps) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  // One id for one opening of the question: pressing twice sends once.
  const [asked, setAsked] = useState<string | null>(null);
  const resend = useChange(ResendDeliveryDocument, { refreshes: [DeliveriesDocument, DeliveryDocument] });
  const send = async () => {
    if (asked === null) return;
    try {
      const answer = await resend.mutateAsync({ input: { clientMutationId: asked, id: delivery.id } });
      const { resendDelivery } = answer;
      if (resendDelivery.__typename === 'DeliveryNotResendable') toast(resendDelivery.message, 'error');
      else {
        toast(formatMessage({ id: 'deliveries.resent' }));
        onResent(resendDelivery.delivery.id);
      }
      setAsked(null);
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };
  return (
    <>
      <Button variant="primary" icon="message" onPress={() => setAsked(newMutationId())}>
        {formatMessage({ id: 'deliveries.resend' })}
      </Button>
      <ConfirmDialog
        title={formatMessage({ id: 'deliveries.resend.title' }, { name: delivery.recipientName })}
        confirmLabel={formatMessage({ id: 'deliveries.resend' })}
        isOpen={asked !== null}
        isPending={resend.isPending}
        onConfirm={() => void send()}
        onClose={() => setAsked(null)}
      >
        {delivery.state === 'unknown' && <p className="mb-2">{formatMessage({ id: 'deliveries.resend.unknown' })}</p>}
        <p>{formatMessage({ id: 'deliveries.resend.body' })}</p>
      </ConfirmDialog>
    </>
  );
}
