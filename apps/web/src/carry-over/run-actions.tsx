import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useMutationId } from '../clinics/use-mutation-id';
import { useFaultText } from '../app/fault-state';
import { useChange } from '../app/query';
import { ApplyCarryOverDocument, type CarryOverPartsFragment, UndoCarryOverDocument } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/dialog';

type Outcome = { readonly __typename: 'CarryOverSaved' } | { readonly __typename: 'CarryOverRefused'; message: string };

/** Asks before it sends, and says why it was refused. */
function useAsked(send: () => Promise<Outcome>) {
  const faultText = useFaultText();
  const [isAsking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState('');
  const run = async () => {
    setRefusal('');
    try {
      const outcome = await send();
      if (outcome.__typename === 'CarryOverRefused') setRefusal(outcome.message);
    } catch (error) {
      setRefusal(faultText(error));
    }
    setAsking(false);
  };
  return { isAsking, ask: () => setAsking(true), close: () => setAsking(false), run, refusal };
}

/** The step that makes the lists. */
export function ApplyRun({ run, edition }: { run: CarryOverPartsFragment; edition: string }) {
  const { formatMessage } = useIntl();
  const mutationId = useMutationId();
  const change = useChange(ApplyCarryOverDocument);
  const input = { id: run.id };
  const asked = useAsked(async () => {
    const given = { ...input, clientMutationId: mutationId({ ...input, state: run.state }) };
    return (await change.mutateAsync({ input: given })).applyCarryOver;
  });
  const count = run.clinics.waiting;
  return (
    <div className="flex flex-col items-start gap-3">
      {asked.refusal && (
        <Banner tone="error" role="alert">
          {asked.refusal}
        </Banner>
      )}
      <Button variant="primary" onPress={asked.ask}>
        {formatMessage({ id: 'carryOver.apply' }, { count })}
      </Button>
      <ConfirmDialog
        isOpen={asked.isAsking}
        isPending={change.isPending}
        title={formatMessage({ id: 'carryOver.apply.title' }, { count, edition })}
        confirmLabel={formatMessage({ id: 'carryOver.apply.submit' })}
        onConfirm={() => void asked.run()}
        onClose={asked.close}
      >
        {formatMessage({ id: 'carryOver.apply.body' })}
      </ConfirmDialog>
    </div>
  );
}

/** The step back; absent where it cannot be taken. */
export function UndoRun({ run }: { run: CarryOverPartsFragment }) {
  const { formatMessage } = useIntl();
  const mutationId = useMutationId();
  const change = useChange(UndoCarryOverDocument);
  const input = { id: run.id };
  const asked = useAsked(async () => {
    const given = { ...input, clientMutationId: mutationId({ ...input, state: run.state }) };
    return (await change.mutateAsync({ input: given })).undoCarryOver;
  });
  if (!run.canUndo) return null;
  const count = run.clinics.applied;
  return (
    <div className="flex flex-col items-start gap-3">
      {asked.refusal && (
        <Banner tone="error" role="alert">
          {asked.refusal}
        </Banner>
      )}
      <Button onPress={asked.ask}>{formatMessage({ id: 'carryOver.undo' })}</Button>
      <ConfirmDialog
        isDangerous
        isOpen={asked.isAsking}
        isPending={change.isPending}
        title={formatMessage({ id: 'carryOver.undo.title' }, { count })}
        confirmLabel={formatMessage({ id: 'carryOver.undo' })}
        onConfirm={() => void asked.run()}
        onClose={asked.close}
      >
        {formatMessage({ id: 'carryOver.undo.body' })}
      </ConfirmDialog>
    </div>
  );
}
