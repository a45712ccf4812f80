import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { useLang } from '../app/language-provider';
import { newMutationId, useChange, useLoad } from '../app/query';
import { ClinicChecklistsDocument, HeldEditionsDocument, OpenChecklistDocument } from '../gql/graphql';
import { Button } from '../ui/button';
import { Select } from '../ui/select';

/** Opens one of the consultancy's own lists for a clinic; nothing where there is none. */
export function OpenOwnList({ clinicId }: { clinicId: string }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const navigate = useNavigate();
  const faultText = useFaultText();
  const query = useLoad(HeldEditionsDocument, {});
  const change = useChange(OpenChecklistDocument, { refreshes: [ClinicChecklistsDocument] });
  const [chosen, setChosen] = useState('');
  const [error, setError] = useState('');
  const own = (query.data?.heldEditions ?? []).filter(({ origin, isSuperseded }) => origin === 'own' && !isSuperseded);
  const first = own[0];
  if (!first) return null;
  const open = async () => {
    setError('');
    try {
      const input = { clientMutationId: newMutationId(), clinicId, editionId: chosen || first.id };
      const { openChecklist } = await change.mutateAsync({ input });
      if (openChecklist.__typename === 'NoEditionForForm') setError(openChecklist.message);
      else await navigate({ to: '/checklists/$checklistId', params: { checklistId: openChecklist.checklist.id } });
    } catch (fault) {
      setError(faultText(fault));
    }
  };
  return (
    <div className="no-print flex flex-col gap-2 border-t border-line pt-3">
      <h3 className="text-sm">{formatMessage({ id: 'editions.openOwn' })}</h3>
      <div className="flex flex-wrap items-end gap-3">
        <Select
          label={formatMessage({ id: 'editions.openOwn.choose' })}
          size="s"
          options={own.map((edition) => ({
            value: edition.id,
            label: lang === 'en' ? edition.labelEn : edition.labelJa,
          }))}
          value={chosen || first.id}
          onChange={setChosen}
          error={error}
        />
        <Button isPending={change.isPending} onPress={() => void open()}>
          {formatMessage({ id: 'editions.openOwn.open' })}
        </Button>
      </div>
    </div>
  );
}
