import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { newMutationId, useChange } from '../app/query';
import { ConfirmDraftMappingsDocument, EditionDraftDocument, EditionDraftsDocument } from '../gql/graphql';
import { Button } from '../ui/button';
import { Select } from '../ui/select';
import { EmptyState } from '../ui/states';
import { useAnnouncer } from '../ui/toast';
import { AddItemDialog } from './add-item-dialog';
import { DraftItemCard } from './draft-item-card';
import { fits, itemFilters } from './item-filter';
import { type Draft, type DraftItem, draftFormLabel } from './words';

/** The items of a draft, form by form, to be looked at one after the other. */
export function DraftItems({ draft }: { draft: Draft }) {
  const { formatMessage } = useIntl();
  const { toast } = useAnnouncer();
  const faultText = useFaultText();
  const { show } = useSearch({ from: '/session/editions/drafts/$draftId' });
  const navigate = useNavigate({ from: '/editions/drafts/$draftId' });
  const [isAdding, setIsAdding] = useState(false);
  const change = useChange(ConfirmDraftMappingsDocument, { refreshes: [EditionDraftDocument, EditionDraftsDocument] });
  const shown = draft.items.filter((item) => fits(item, show));
  const sure = draft.items.filter(({ score, change: how, isConfirmed, isLeftOut }) => {
    return score === 100 && how === 'kept' && !isConfirmed && !isLeftOut;
  });
  const confirm = async (items: readonly DraftItem[]) => {
    try {
      const seen = items.map(({ id, version }) => ({ id, version }));
      const input = { clientMutationId: newMutationId(), draftId: draft.id, items: seen };
      const { confirmDraftMappings: answer } = await change.mutateAsync({ input });
      if (answer.__typename === 'EditionDraftSaved') toast(formatMessage({ id: 'editions.confirmed' }));
      else toast(answer.message, 'error');
    } catch (error) {
      toast(faultText(error), 'error');
    }
  };
  const count = (filter: (typeof itemFilters)[number]) => draft.items.filter((item) => fits(item, filter)).length;
  const forms = [...new Set(shown.map(({ form }) => form))];
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <Select
          label={formatMessage({ id: 'editions.items.show' })}
          empty={formatMessage({ id: 'editions.items.all' }, { count: draft.items.length })}
          options={itemFilters.map((filter) => ({
            value: filter,
            label: formatMessage({ id: `editions.items.${filter}` }, { count: count(filter) }),
          }))}
          value={show ?? ''}
          onChange={(value) =>
            void navigate({ search: { show: value || undefined }, replace: true, resetScroll: false })
          }
        />
        <div className="flex flex-wrap gap-3">
          {sure.length > 0 && (
            <Button icon="check" isPending={change.isPending} onPress={() => void confirm(sure)}>
              {formatMessage({ id: 'editions.confirmKept' }, { count: sure.length })}
            </Button>
          )}
          <Button icon="plus" onPress={() => setIsAdding(true)}>
            {formatMessage({ id: 'editions.add' })}
          </Button>
        </div>
      </div>
      {shown.length === 0 && (
        <div className="card">
          <EmptyState
            icon="task"
            title={formatMessage({ id: draft.items.length > 0 ? 'editions.items.noMatch' : 'editions.items.empty' })}
          />
        </div>
      )}
      {forms.map((form) => (
        <section key={form} aria-labelledby={`form-${form}`} className="flex flex-col gap-3">
          <h3 id={`form-${form}`} className="text-base">
            {formatMessage({ id: draftFormLabel[form] })}
          </h3>
          <ol className="flex flex-col gap-3">
            {shown
              .filter((item) => item.form === form)
              .map((item) => (
                <DraftItemCard key={item.id} draft={draft} item={item} onConfirm={() => void confirm([item])} />
              ))}
          </ol>
        </section>
      ))}
      {isAdding && <AddItemDialog draft={draft} onClose={() => setIsAdding(false)} />}
    </>
  );
}
