import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { Fault, send } from '../app/graphql';
import { answerProof } from '../app/step-up';
import { BeginStepUpDocument, FinishStepUpDocument } from '../gql/graphql';
import { Button } from '../ui/button';
import { Dialog } from '../ui/dialog';
import { provePasskey } from './passkey';
import { RefusalBanner } from './refusal-banner';
import { type Refusal, refusalOf, useRefusalText } from './use-sign-in';

/** The question of the whole product before something that matters: is it still you? Answered with the passkey. */
export function StepUpDialog() {
  const { formatMessage } = useIntl();
  const refusalText = useRefusalText();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const prove = useMutation({
    mutationFn: async () => {
      const { beginStepUp } = await send(BeginStepUpDocument, {});
      const response = await provePasskey(beginStepUp.options);
      return (await send(FinishStepUpDocument, { input: { response } })).finishStepUp;
    },
    onMutate: () => setRefusal(null),
    onSuccess: (result) => (result.__typename === 'SteppedUp' ? answerProof(true) : setRefusal(refusalOf(result))),
    onError: (error) => {
      // The session is over: whoever asked for the proof is told, and the page goes to sign in.
      if (error instanceof Fault && error.code === 'UNAUTHENTICATED') answerProof(false);
      else setRefusal(refusalText(error));
    },
  });
  return (
    <Dialog
      title={formatMessage({ id: 'identity.stepUp' })}
      isOpen
      isForm
      onClose={() => answerProof(false)}
      actions={
        <>
          <Button onPress={() => answerProof(false)}>{formatMessage({ id: 'ui.cancel' })}</Button>
          <Button
            variant="primary"
            icon="fingerprint"
            autoFocus
            isPending={prove.isPending}
            onPress={() => prove.mutate()}
          >
            {formatMessage({ id: prove.isPending ? 'identity.waiting' : 'identity.stepUp.action' })}
          </Button>
        </>
      }
    >
      <RefusalBanner refusal={refusal} />
      <p>{formatMessage({ id: 'identity.stepUp.body' })}</p>
      <p className="mt-2 text-sm text-muted">{formatMessage({ id: 'identity.stepUp.otherDevice' })}</p>
    </Dialog>
  );
}
