import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useFaultText } from '../app/fault-state';
import { newMutationId, useChange } from '../app/query';
import { AddDraftItemDocument, type DraftForm, EditionDraftDocument, EditionDraftsDocument } from '../gql/graphql';
import { FormDialog } from '../ui/form-dialog';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { useAnnouncer } from '../ui/toast';
import { nextNumber } from './next-number';
import { type Draft, draftFormLabel } from './words';

const ministryForms: readonly DraftForm[] = ['medical_pharmacy', 'medical', 'pharmacy', 'vendor'];

/** Adds an item by hand. Section and number go on from the last item, which is what most often comes next. */
export function AddItemDialog({ draft, onClose }: { draft: Draft; onClose: () => void }) {
  const { formatMessage } = useIntl();
  const faultText = useFaultText();
  const { toast } = useAnnouncer();
  const held = [...new Set(draft.items.map(({ form }) => form))];
  const forms = draft.kind === 'own' ? (['own'] as const) : held.length > 0 ? held : ministryForms;
  const [form, setForm] = useState<DraftForm>(forms[0] ?? 'own');
  const its = draft.items.filter((item) => item.form === form);
  const last = its.at(-1);
  const [values, setValues] = useState({
    sectionCode: last?.sectionCode ?? '1',
    sectionTitleJa: last?.sectionTitleJa ?? '',
    code: nextNumber(last?.code ?? '', last?.sectionCode ?? '1'),
    labelJa: '',
  });
  const [after, setAfter] = useState(last?.id ?? '');
  const [problem, setProblem] = useState<{ readonly field: string | null; readonly message: string } | null>(null);
  const change = useChange(AddDraftItemDocument, { refreshes: [EditionDraftDocument, EditionDraftsDocument] });
  const field = (name: keyof typeof values) => ({
    value: values[name],
    onChange: (text: string) => setValues((old) => ({ ...old, [name]: text })),
    error: problem?.field === name ? problem.message : undefined,
    required: true,
  });
  const add = async () => {
    setProblem(null);
    try {
      const { addDraftItem: answer } = await change.mutateAsync({
        input: {
          clientMutationId: newMutationId(),
          draftId: draft.id,
          form,
          afterItemId: after || null,
          ...values,
          sectionCode: values.sectionCode.normalize('NFKC').trim(),
        },
      });
      if (answer.__typename === 'EditionDraftSaved') {
        toast(formatMessage({ id: 'editions.saved' }));
        onClose();
      } else setProblem({ field: answer.__typename === 'InvalidInput' ? answer.field : null, message: answer.message });
    } catch (error) {
      setProblem({ field: null, message: faultText(error) });
    }
  };
  return (
    <FormDialog
      size="l"
      title={formatMessage({ id: 'editions.item.add' })}
      submitLabel={formatMessage({ id: 'editions.add' })}
      isSubmitting={change.isPending}
      refusal={problem?.field === null ? problem.message : null}
      onSubmit={add}
      onClose={onClose}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        {forms.length > 1 && (
          <Select
            label={formatMessage({ id: 'editions.item.form' })}
            options={forms.map((value) => ({ value, label: formatMessage({ id: draftFormLabel[value] }) }))}
            value={form}
            onChange={(value) => {
              if (!value) return;
              setForm(value);
              setAfter(draft.items.filter((item) => item.form === value).at(-1)?.id ?? '');
            }}
          />
        )}
        {its.length > 0 && (
          <Select
            label={formatMessage({ id: 'editions.item.after' })}
            empty={formatMessage({ id: 'editions.item.first' })}
            options={its.map(({ id, code, labelJa }) => ({
              value: id,
              label: formatMessage({ id: 'editions.item.afterOne' }, { code: `${code} ${labelJa.slice(0, 24)}` }),
            }))}
            value={after}
            onChange={setAfter}
          />
        )}
        <TextField label={formatMessage({ id: 'editions.field.sectionCode' })} {...field('sectionCode')} />
        <TextField label={formatMessage({ id: 'editions.field.sectionTitle' })} {...field('sectionTitleJa')} />
        <TextField
          label={formatMessage({ id: 'editions.field.code' })}
          hint={formatMessage({ id: 'editions.field.code.hint' })}
          {...field('code')}
        />
        <div className="sm:col-span-2">
          <TextField label={formatMessage({ id: 'editions.field.label' })} rows={3} {...field('labelJa')} />
        </div>
      </div>
    </FormDialog>
  );
}
