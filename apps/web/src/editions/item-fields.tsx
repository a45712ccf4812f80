import { useIntl } from 'react-intl';
import type { AnswerKind, ItemScope } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { answerKinds, type DraftItem, kindLabel, scopeLabel, scopes } from './words';

/** The fields of an item as they are typed. */
export interface ItemValues {
  readonly sectionCode: string;
  readonly sectionTitleJa: string;
  readonly code: string;
  readonly labelJa: string;
  readonly labelEn: string;
  readonly answerKind: AnswerKind;
  readonly plannedUntilYear: string;
  readonly scope: ItemScope | '';
  readonly explainJa: string;
  readonly evidenceJa: string;
  readonly remarksHintJa: string;
  readonly guidelineRefs: string;
}

export const valuesOf = (item: DraftItem): ItemValues => ({
  sectionCode: item.sectionCode,
  sectionTitleJa: item.sectionTitleJa,
  code: item.code,
  labelJa: item.labelJa,
  labelEn: item.labelEn,
  answerKind: item.answerKind,
  plannedUntilYear: String(item.plannedUntilYear ?? ''),
  scope: item.scope ?? '',
  explainJa: item.explainJa,
  evidenceJa: item.evidenceJa,
  remarksHintJa: item.remarksHintJa,
  guidelineRefs: item.guidelineRefs.join('\n'),
});

const fieldLabel: Readonly<Record<keyof ItemValues, MessageId>> = {
  sectionCode: 'editions.field.sectionCode',
  sectionTitleJa: 'editions.field.sectionTitle',
  code: 'editions.field.code',
  labelJa: 'editions.field.label',
  labelEn: 'editions.field.labelEn',
  answerKind: 'editions.field.kind',
  plannedUntilYear: 'editions.field.plannedUntil',
  scope: 'editions.field.scope',
  explainJa: 'editions.field.explain',
  evidenceJa: 'editions.field.evidence',
  remarksHintJa: 'editions.field.remarks',
  guidelineRefs: 'editions.field.refs',
};
export const itemFields = [
  ...(['sectionCode', 'sectionTitleJa', 'code', 'labelJa', 'labelEn', 'answerKind', 'plannedUntilYear'] as const),
  ...(['scope', 'explainJa', 'evidenceJa', 'remarksHintJa', 'guidelineRefs'] as const),
];

/** The names of the fields, and their values as people read them. */
export function useItemWords() {
  const { formatMessage } = useIntl();
  return {
    label: (field: keyof ItemValues) => formatMessage({ id: fieldLabel[field] }),
    words: (field: keyof ItemValues, values: ItemValues): string => {
      if (field === 'scope') return values.scope && formatMessage({ id: scopeLabel[values.scope] });
      if (field === 'answerKind') return formatMessage({ id: kindLabel[values.answerKind] });
      return values[field];
    },
  };
}

/** What was typed, as the server takes it. */
export function toInput({ plannedUntilYear, scope, guidelineRefs, sectionCode, ...texts }: ItemValues) {
  const year = plannedUntilYear.normalize('NFKC').trim();
  return {
    ...texts,
    sectionCode: sectionCode.normalize('NFKC').trim(),
    plannedUntilYear: /^\d{4}$/u.test(year) ? Number(year) : undefined,
    scope: scope || undefined,
    guidelineRefs: guidelineRefs
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  };
}

interface Props {
  readonly values: ItemValues;
  readonly onChange: (values: ItemValues) => void;
  readonly problem: { readonly field: string | null; readonly message: string } | null;
}

/** All fields of an item. */
export function ItemFields({ values, onChange, problem }: Props) {
  const { formatMessage } = useIntl();
  const field = (name: keyof ItemValues) => ({
    value: values[name],
    onChange: (text: string) => onChange({ ...values, [name]: text }),
    error: problem?.field === name ? problem.message : undefined,
  });
  const isGate = values.answerKind === 'gate_yes_no';
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField label={formatMessage({ id: 'editions.field.sectionCode' })} required {...field('sectionCode')} />
      <TextField label={formatMessage({ id: 'editions.field.sectionTitle' })} required {...field('sectionTitleJa')} />
      {!isGate && (
        <TextField
          label={formatMessage({ id: 'editions.field.code' })}
          hint={formatMessage({ id: 'editions.field.code.hint' })}
          required
          {...field('code')}
        />
      )}
      <Select
        label={formatMessage({ id: 'editions.field.scope' })}
        required
        empty={values.scope === '' ? formatMessage({ id: 'editions.scope.unknown' }) : undefined}
        options={scopes.map((value) => ({ value, label: formatMessage({ id: scopeLabel[value] }) }))}
        value={values.scope}
        onChange={(scope) => onChange({ ...values, scope })}
      />
      <Select
        label={formatMessage({ id: 'editions.field.kind' })}
        options={answerKinds.map((value) => ({ value, label: formatMessage({ id: kindLabel[value] }) }))}
        value={values.answerKind}
        onChange={(answerKind) => answerKind && onChange({ ...values, answerKind })}
      />
      {values.answerKind === 'yes_no_planned' && (
        <TextField
          label={formatMessage({ id: 'editions.field.plannedUntil' })}
          required
          inputMode="numeric"
          {...field('plannedUntilYear')}
        />
      )}
      <div className="flex flex-col gap-4 sm:col-span-2">
        <TextField label={formatMessage({ id: 'editions.field.label' })} required rows={3} {...field('labelJa')} />
        <TextField label={formatMessage({ id: 'editions.field.labelEn' })} rows={2} {...field('labelEn')} />
        <TextField label={formatMessage({ id: 'editions.field.explain' })} rows={4} {...field('explainJa')} />
        <TextField label={formatMessage({ id: 'editions.field.evidence' })} rows={3} {...field('evidenceJa')} />
        <TextField label={formatMessage({ id: 'editions.field.remarks' })} rows={2} {...field('remarksHintJa')} />
        <TextField
          label={formatMessage({ id: 'editions.field.refs' })}
          hint={formatMessage({ id: 'editions.field.refs.hint' })}
          rows={2}
          {...field('guidelineRefs')}
        />
      </div>
    </div>
  );
}
