import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { ConflictPanel, type ConflictPanelProps } from '../../clinics/conflict-panel';
import { FormDialog } from '../../ui/form-dialog';
import type { useRowForm } from './use-row-form';

export interface RowDialogProps<Values extends FieldValues, Field extends keyof Values & string, Row> extends Pick<
  ConflictPanelProps<Values, Field>,
  'label' | 'words'
> {
  readonly title: string;
  readonly form: UseFormReturn<Values>;
  readonly row: ReturnType<typeof useRowForm<Values, Field, Row>>;
  /** The fields. */
  readonly children: React.ReactNode;
  readonly onClose: () => void;
}

/** A register's row in a dialog: what somebody else wrote meanwhile stands above the fields. */
export function RowDialog<Values extends FieldValues, Field extends keyof Values & string, Row>({
  title,
  form,
  row: { conflict, choose, refusal, submit },
  label,
  words,
  children,
  onClose,
}: RowDialogProps<Values, Field, Row>) {
  return (
    <FormDialog
      size="l"
      title={title}
      isSubmitting={form.formState.isSubmitting}
      refusal={refusal}
      onSubmit={form.handleSubmit(submit)}
      onClose={onClose}
    >
      <ConflictPanel conflict={conflict} label={label} words={words} onChoose={choose} />
      {children}
    </FormDialog>
  );
}
