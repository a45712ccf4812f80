import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../../app/fault-state';
import { useChange } from '../../app/query';
import {
  ChooseClinicImportModeDocument,
  ClinicImportDocument,
  ClinicImportRowsDocument,
  type ImportMode as Mode,
  type ImportPartsFragment,
} from '../../gql/graphql';
import { Banner } from '../../ui/banner';
import { RadioGroup } from '../../ui/radio-group';
import { useAnnouncer } from '../../ui/toast';
import { useMutationId } from '../use-mutation-id';
import { importModes, importModeText } from './import-words';

/** What happens to rows that are known already or at fault; each choice works the preview out anew. */
export function ImportMode({ one }: { one: ImportPartsFragment }) {
  const { formatMessage } = useIntl();
  const { announce } = useAnnouncer();
  const faultText = useFaultText();
  const change = useChange(ChooseClinicImportModeDocument, {
    refreshes: [ClinicImportDocument, ClinicImportRowsDocument],
  });
  const mutationId = useMutationId();
  const [chosen, setChosen] = useState<Mode | null>(null);
  const [refusal, setRefusal] = useState('');

  const choose = async (mode: Mode) => {
    setChosen(mode);
    setRefusal('');
    try {
      const input = { id: one.id, mode };
      const { chooseClinicImportMode: result } = await change.mutateAsync({
        // Going back to an earlier choice is a new change: what was chosen before is part of it.
        input: { ...input, clientMutationId: mutationId({ ...input, from: one.mode }) },
      });
      if (result.__typename === 'ImportBlocked') setRefusal(result.message);
      else announce(formatMessage({ id: 'clinics.import.modeChanged' }, { ...result.import.counts }));
    } catch (error) {
      setRefusal(faultText(error));
    }
    setChosen(null);
  };

  return (
    <>
      <RadioGroup
        label={formatMessage({ id: 'clinics.import.mode' })}
        options={importModes.map((mode) => ({
          value: mode,
          label: formatMessage({ id: importModeText[mode].label }),
          description: formatMessage({ id: importModeText[mode].description }),
        }))}
        value={chosen ?? one.mode}
        onChange={(mode) => void choose(mode)}
      />
      {refusal && (
        <Banner tone="error" role="alert">
          {refusal}
        </Banner>
      )}
    </>
  );
}
