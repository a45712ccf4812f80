import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { newMutationId, useChange } from '../app/query';
import { ConflictPanel } from '../clinics/conflict-panel';
import { useConflict } from '../clinics/use-conflict';
import { EditionDraftDocument, EditionDraftsDocument, UpdateDraftItemDocument } from '../gql/graphql';
import { FormDialog } from '../ui/form-dialog';
import { useAnnouncer } from '../ui/toast';
import { ItemFields, itemFields, type ItemValues, toInput, useItemWords, valuesOf } from './item-fields';
import type { Draft, DraftItem } from './words';

/** Edits one item. What somebody else saved meanwhile is shown beside one's own, to choose from. */
export function ItemDialog({ draft, item, onClose }: { draft: Draft; item: DraftItem; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const faultText = useFaultText();
  const { toast } = useAnnouncer();
  const [values, setValues] = useState<ItemValues>(() => valuesOf(item));
  const [seen, setSeen] = useState(item.version);
  const [base, setBase] = useState(values);
  const { conflict, open, choose } = useConflict({
    fields: itemFields,
    getValues: () => values,
    putValues: setValues,
  });
  const { label, words } = useItemWords();
  const [problem, setProblem] = useState<{ readonly field: string | null; readonly message: string } | null>(null);
  const change = useChange(UpdateDraftItemDocument, { refreshes: [EditionDraftDocument, EditionDraftsDocument] });
  const code = item.code || formatMessage({ id: 'editions.noCode' });
  const save = async () => {
    setProblem(null);
    try {
      const { updateDraftItem: answer } = await change.mutateAsync({
        input: {
          clientMutationId: newMutationId(),
          draftId: draft.id,
          itemId: item.id,
          version: seen,
          ...toInput(values),
        },
      });
      switch (answer.__typename) {
        case 'DraftItemSaved':
          toast(formatMessage({ id: 'editions.saved' }));
          onClose();
          return;
        case 'DraftItemChangedMeanwhile': {
          const theirs = valuesOf(answer.current);
          open(answer.message, base, theirs);
          setBase(theirs);
          setSeen(answer.current.version);
          return;
        }
        case 'InvalidInput':
          setProblem({ field: answer.field, message: answer.message });
          return;
        case 'DraftClosed':
          setProblem({ field: null, message: answer.message });
      }
    } catch (error) {
      setProblem({ field: null, message: faultText(error) });
    }
  };
  return (
    <FormDialog
      size="l"
      title={formatMessage({ id: 'editions.item.edit' }, { code })}
      submitLabel={formatMessage({ id: 'editions.facts.save' })}
      isSubmitting={change.isPending}
      refusal={problem?.field === null ? problem.message : null}
      onSubmit={save}
      onClose={onClose}
    >
      <ConflictPanel conflict={conflict} label={label} words={words} onChoose={choose} />
      {item.readLabelJa && item.readLabelJa !== values.labelJa && (
        <p className="text-sm text-muted">
          {formatMessage({ id: 'editions.item.read' })}: <span lang="ja">{item.readLabelJa}</span>
        </p>
      )}
      <ItemFields values={values} onChange={setValues} problem={problem} />
    </FormDialog>
  );
}
