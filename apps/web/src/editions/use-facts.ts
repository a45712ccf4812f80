import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { newMutationId, useChange } from '../app/query';
import { useConflict } from '../clinics/use-conflict';
import { EditionDraftDocument, EditionDraftsDocument, UpdateEditionDraftDocument } from '../gql/graphql';
import { useAnnouncer } from '../ui/toast';
import { areSameFacts, factsFields, type FactsValues, toFactsInput, valuesOfFacts } from './facts-values';
import type { Draft } from './words';

/**
 * The facts of a draft while a person types them. What others do to the draft meanwhile never throws away what was typed: a
 * change of anything else is passed over, and of the same fields both are shown.
 */
export function useFacts(draft: Draft) {
  const { formatMessage } = useIntl();
  const faultText = useFaultText();
  const { toast } = useAnnouncer();
  const [values, setValues] = useState(() => valuesOfFacts(draft));
  // What the person started from, and the version of the draft in which it stood so.
  const [base, setBase] = useState(values);
  const [seen, setSeen] = useState(draft.version);
  const [problem, setProblem] = useState<{ readonly field: string | null; readonly message: string } | null>(null);
  const change = useChange(UpdateEditionDraftDocument, { refreshes: [EditionDraftDocument, EditionDraftsDocument] });
  const conflict = useConflict({ fields: factsFields, getValues: () => values, putValues: setValues });

  if (draft.version > seen) {
    const now = valuesOfFacts(draft);
    const isUntouched = areSameFacts(values, base);
    if (isUntouched && !areSameFacts(now, base)) {
      setValues(now);
      setBase(now);
    }
    if (isUntouched || areSameFacts(now, base)) setSeen(draft.version);
  }

  const send = async (version: number): Promise<void> => {
    const input = { clientMutationId: newMutationId(), id: draft.id, version, ...toFactsInput(values) };
    const { updateEditionDraft: answer } = await change.mutateAsync({ input });
    switch (answer.__typename) {
      case 'EditionDraftSaved':
        setBase(values);
        setSeen(version + 1);
        conflict.close();
        toast(formatMessage({ id: 'editions.saved' }));
        return;
      case 'DraftChangedMeanwhile': {
        const theirs = valuesOfFacts(answer.draft);
        if (areSameFacts(theirs, base)) return send(answer.draft.version);
        conflict.open(answer.message, base, theirs);
        setBase(theirs);
        setSeen(answer.draft.version);
        return;
      }
      case 'InvalidInput':
        setProblem({ field: answer.field, message: answer.message });
        return;
      case 'DraftClosed':
        setProblem({ field: null, message: answer.message });
    }
  };
  const save = async () => {
    setProblem(null);
    try {
      await send(seen);
    } catch (error) {
      setProblem({ field: null, message: faultText(error) });
    }
  };
  const put = (field: keyof FactsValues, text: string) => setValues((old) => ({ ...old, [field]: text }));
  return {
    values,
    put,
    save,
    problem,
    isPending: change.isPending,
    conflict: conflict.conflict,
    choose: conflict.choose,
  };
}
