import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { newMutationId, useChange } from '../app/query';
import {
  type DraftItemPartsFragment,
  EditionDraftDocument,
  EditionDraftsDocument,
  UpdateDraftItemDocument,
} from '../gql/graphql';
import { Banner } from '../ui/banner';
import { FormDialog } from '../ui/form-dialog';
import { useAnnouncer } from '../ui/toast';
import { ItemFields, type ItemValues, toInput, valuesOf } from './item-fields';
import type { Draft, DraftItem } from './words';

/** Edits one item. What somebody else saved meanwhile is shown, and saving again keeps one's own. */
export function ItemDialog({ draft, item, onClose }: { draft: Draft; item: DraftItem; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const faultText = useFaultText();
  const { toast } = useAnnouncer();
  const [values, setValues] = useState<ItemValues>(() => valuesOf(item));
  const [seen, setSeen] = useState(item.version);
  const [theirs, setTheirs] = useState<DraftItemPartsFragment | null>(null);
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
        case 'DraftItemChangedMeanwhile':
          setTheirs(answer.current);
          setSeen(answer.current.version);
          setProblem({ field: null, message: answer.message });
          return;
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
      onSubmit={save}
      onClose={onClose}
    >
      {problem?.field === null && (
        <Banner tone={theirs ? 'warning' : 'error'} role="alert">
          <p>{problem.message}</p>
          {theirs && (
            <>
              <p>{formatMessage({ id: 'editions.conflict' }, { code: theirs.code, label: theirs.labelJa })}</p>
              {theirs.explainJa !== item.explainJa && <p lang="ja">{theirs.explainJa}</p>}
              <p>{formatMessage({ id: 'editions.conflict.mine' })}</p>
            </>
          )}
        </Banner>
      )}
      {item.readLabelJa && item.readLabelJa !== values.labelJa && (
        <p className="text-sm text-muted">
          {formatMessage({ id: 'editions.item.read' })}: <span lang="ja">{item.readLabelJa}</span>
        </p>
      )}
      <ItemFields values={values} onChange={setValues} problem={problem} />
    </FormDialog>
  );
}
