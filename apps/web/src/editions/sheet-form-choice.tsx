import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import type { DraftForm } from '../gql/graphql';
import { Banner } from '../ui/banner';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/dialog';
import { Select } from '../ui/select';
import type { SheetProblem } from './problem-table';
import { useReadWorkbook } from './use-read-workbook';
import { draftFormLabel } from './words';

const forms = ['medical_pharmacy', 'medical', 'pharmacy', 'vendor'] as const satisfies readonly DraftForm[];

/** Whether there are items in the sheet, so that it only wants a form. */
export const hasItems = (problems: readonly SheetProblem[]): boolean =>
  problems.every(({ kind }) => kind !== 'no_items' && kind !== 'hidden_sheet');

interface SheetFormChoiceProps {
  readonly draftId: string;
  readonly fileId: string;
  readonly sheetName: string;
  /** What it is taken for now. */
  readonly form: DraftForm | null;
  readonly onRead?: () => void;
}

/** Lets a person say which form a sheet is, and reads it as that. */
export function SheetFormChoice({ draftId, fileId, sheetName, form, onRead }: SheetFormChoiceProps) {
  const { formatMessage } = useIntl();
  const faultText = useFaultText();
  const [chosen, setChosen] = useState<DraftForm | ''>(form ?? '');
  const { read, refusal, again, forget } = useReadWorkbook(draftId, onRead);
  const reading = useMutation({
    mutationFn: async (replace: boolean) => {
      if (chosen) await read({ fileId, form: { sheetName, form: chosen } }, replace);
    },
    networkMode: 'always',
  });
  const message = refusal?.message ?? (reading.error && faultText(reading.error));
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-end gap-3">
        <Select
          label={formatMessage({ id: 'editions.sheet.form' }, { sheet: sheetName })}
          empty={chosen === '' ? formatMessage({ id: 'editions.sheet.form.none' }) : undefined}
          options={forms.map((value) => ({ value, label: formatMessage({ id: draftFormLabel[value] }) }))}
          value={chosen}
          onChange={setChosen}
        />
        <Button
          isDisabled={chosen === '' || chosen === form}
          isPending={reading.isPending}
          onPress={() => reading.mutate(false)}
        >
          {formatMessage({ id: 'editions.sheet.form.read' })}
        </Button>
      </div>
      {message && (
        <Banner tone="error" role="alert">
          {message}
        </Banner>
      )}
      <ConfirmDialog
        isOpen={again !== null}
        isDangerous
        isPending={reading.isPending}
        title={formatMessage({ id: 'editions.replace.title' })}
        confirmLabel={formatMessage({ id: 'editions.replace' })}
        onConfirm={() => reading.mutate(true)}
        onClose={forget}
      >
        {again?.message}
      </ConfirmDialog>
    </div>
  );
}
