import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { useLang } from '../app/language-provider';
import { newMutationId, useChange, useLoad } from '../app/query';
import { EditionDraftsDocument, HeldEditionsDocument, StartEditionDraftDocument } from '../gql/graphql';
import { FormDialog } from '../ui/form-dialog';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';

/** Begins a list of the consultancy's own, from scratch or from an earlier one. */
export function StartOwnDialog({ onClose }: { onClose: () => void }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const navigate = useNavigate();
  const faultText = useFaultText();
  const held = useLoad(HeldEditionsDocument, {});
  const own = (held.data?.heldEditions ?? []).filter(({ origin, isSuperseded }) => origin === 'own' && !isSuperseded);
  const [name, setName] = useState('');
  const [earlier, setEarlier] = useState('');
  const [error, setError] = useState('');
  const [id] = useState(newMutationId);
  const start = useChange(StartEditionDraftDocument, { refreshes: [EditionDraftsDocument] });
  const create = async () => {
    try {
      const { startEditionDraft: answer } = await start.mutateAsync({
        input: {
          clientMutationId: `${id}-${name}-${earlier}`,
          kind: 'own',
          labelJa: name,
          earlierEditionId: earlier || null,
        },
      });
      if (answer.__typename === 'EditionDraftSaved')
        await navigate({ to: '/editions/drafts/$draftId', params: { draftId: answer.draft.id } });
      else setError(answer.message);
    } catch (fault) {
      setError(faultText(fault));
    }
  };
  return (
    <FormDialog
      title={formatMessage({ id: 'editions.own.new' })}
      submitLabel={formatMessage({ id: 'editions.own.create' })}
      isSubmitting={start.isPending}
      onSubmit={create}
      onClose={onClose}
    >
      <TextField
        label={formatMessage({ id: 'editions.own.name' })}
        required
        value={name}
        onChange={setName}
        error={error}
      />
      {own.length > 0 && (
        <Select
          label={formatMessage({ id: 'editions.own.earlier' })}
          empty={formatMessage({ id: 'editions.own.earlier.none' })}
          options={own.map((edition) => ({
            value: edition.id,
            label: lang === 'en' ? edition.labelEn : edition.labelJa,
          }))}
          value={earlier}
          onChange={setEarlier}
        />
      )}
    </FormDialog>
  );
}
