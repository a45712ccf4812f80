import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { newMutationId, useChange } from '../app/query';
import {
  type BlankResultFragment,
  ChooseFormSheetDocument,
  FormBlankDocument,
  FormBlanksDocument,
  type FormCellInput,
  MapFormCellsDocument,
  MinistryFormDocument,
  RetireFormBlankDocument,
  UseFormBlankDocument,
} from '../gql/graphql';
import { useAnnouncer } from '../ui/toast';
import { undoing } from './undoing';
import type { Blank } from './words';

interface Step {
  readonly cells: readonly FormCellInput[];
  readonly round: number;
}

/** Changes of a blank's mapping and state. What is refused is answered as text; changes of cells can be taken back. */
export function useBlank(blank: Blank) {
  const { formatMessage } = useIntl();
  const faultText = useFaultText();
  const { announce, toast } = useAnnouncer();
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const refreshes = [FormBlankDocument, FormBlanksDocument, MinistryFormDocument];
  const map = useChange(MapFormCellsDocument, { refreshes });
  const sheet = useChange(ChooseFormSheetDocument, { refreshes });
  const put = useChange(UseFormBlankDocument, { refreshes });
  const lay = useChange(RetireFormBlankDocument, { refreshes });
  const seen = () => ({ clientMutationId: newMutationId(), id: blank.id, version: blank.version });

  /** Null when it was saved, else why it was not. */
  const run = async (work: () => Promise<BlankResultFragment>, onSaved: (now: Blank) => void) => {
    try {
      const result = await work();
      if (result.__typename !== 'FormBlankSaved') return result.message;
      onSaved(result.blank);
      return null;
    } catch (error) {
      return faultText(error);
    }
  };
  const mapCells = (cells: readonly FormCellInput[], round = blank.round, isUndo = false) =>
    run(
      async () => (await map.mutateAsync({ input: { ...seen(), cells: [...cells], round } })).mapFormCells,
      (now) => {
        const step = { cells: undoing(blank.cells, now.cells), round: blank.round };
        setSteps((old) => (isUndo ? old.slice(0, -1) : [...old, step]));
        announce(formatMessage({ id: isUndo ? 'blanks.undone' : 'blanks.saved' }));
      },
    );
  const last = steps.at(-1);
  return {
    isPending: map.isPending || sheet.isPending || put.isPending || lay.isPending,
    mapCells,
    undo: last ? () => mapCells(last.cells, last.round, true) : null,
    chooseSheet: (sheetName: string) =>
      run(
        async () => (await sheet.mutateAsync({ input: { ...seen(), sheetName } })).chooseFormSheet,
        () => setSteps([]),
      ),
    use: (acceptsMissing: boolean) =>
      run(
        async () => (await put.mutateAsync({ input: { ...seen(), acceptsMissing } })).useFormBlank,
        () => toast(formatMessage({ id: 'blanks.used' }), 'success'),
      ),
    retire: () =>
      run(
        async () => (await lay.mutateAsync({ input: seen() })).retireFormBlank,
        () => toast(formatMessage({ id: 'blanks.retired' }), 'success'),
      ),
  };
}
