import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { useLoad } from '../app/query';
import { prefectureOptions } from '../clinics/prefectures';
import { clinicKindLabel, clinicKinds } from '../clinics/words';
import { type CarryOverClinicsInput, ClinicTagsDocument } from '../gql/graphql';
import { ClinicPicker } from '../tasks/clinic-picker';
import { IconButton } from '../ui/button';
import { RadioGroup } from '../ui/radio-group';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';

type Kind = (typeof clinicKinds)[number];

/** The clinics of a carry-over as they are being chosen. */
export interface ChosenClinics {
  readonly which: 'all' | 'filter' | 'some';
  readonly filter: {
    readonly text?: string;
    readonly prefecture?: number;
    readonly kind?: Kind;
    readonly tag?: string;
  };
  readonly some: readonly { readonly id: string; readonly name: string }[];
}

export const allClinics: ChosenClinics = { which: 'all', filter: {}, some: [] };

/** As the server takes it; null while nothing is chosen. */
export function inputOf({ which, filter, some }: ChosenClinics): CarryOverClinicsInput | null {
  if (which === 'all') return { all: true };
  if (which === 'some') return some.length > 0 ? { clinicIds: some.map(({ id }) => id) } : null;
  return Object.values(filter).some(Boolean) ? { filter } : null;
}

interface ClinicsChoiceProps {
  readonly value: ChosenClinics;
  readonly onChange: (value: ChosenClinics) => void;
}

/** All clinics, those that a filter finds, or some by name. */
export function ClinicsChoice({ value, onChange }: ClinicsChoiceProps) {
  const { formatMessage } = useIntl();
  const ways = ['all', 'filter', 'some'] as const;
  return (
    <div className="flex flex-col gap-4">
      <RadioGroup
        label={formatMessage({ id: 'carryOver.which' })}
        layout="row"
        options={ways.map((way) => ({
          value: way,
          label: formatMessage({ id: `carryOver.which.${way}` }),
          description: formatMessage({ id: `carryOver.which.${way}.body` }),
        }))}
        value={value.which}
        onChange={(which) => onChange({ ...value, which })}
      />
      {value.which === 'filter' && (
        <FilterFields filter={value.filter} onChange={(filter) => onChange({ ...value, filter })} />
      )}
      {value.which === 'some' && <Some some={value.some} onChange={(some) => onChange({ ...value, some })} />}
    </div>
  );
}

interface FilterFieldsProps {
  readonly filter: ChosenClinics['filter'];
  readonly onChange: (filter: ChosenClinics['filter']) => void;
}

function FilterFields({ filter, onChange }: FilterFieldsProps) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  const tags = useLoad(ClinicTagsDocument, {}).data?.clinicTags ?? [];
  const empty = formatMessage({ id: 'clinics.filter.all' });
  return (
    <div className="grid max-w-4xl gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <TextField
        label={formatMessage({ id: 'clinics.filter.text' })}
        value={filter.text ?? ''}
        onChange={(text) => onChange({ ...filter, text: text || undefined })}
      />
      <Select
        label={formatMessage({ id: 'clinics.field.prefecture' })}
        empty={empty}
        options={prefectureOptions(lang)}
        value={filter.prefecture ? String(filter.prefecture) : ''}
        onChange={(code) => onChange({ ...filter, prefecture: code ? Number(code) : undefined })}
      />
      <Select
        label={formatMessage({ id: 'clinics.field.kind' })}
        empty={empty}
        options={clinicKinds.map((kind) => ({ value: kind, label: formatMessage({ id: clinicKindLabel[kind] }) }))}
        value={filter.kind ?? ''}
        onChange={(kind) => onChange({ ...filter, kind: kind || undefined })}
      />
      <Select
        label={formatMessage({ id: 'clinics.field.tags' })}
        empty={empty}
        options={tags.map((tag) => ({ value: tag, label: tag }))}
        value={filter.tag ?? ''}
        onChange={(tag) => onChange({ ...filter, tag: tag || undefined })}
      />
    </div>
  );
}

interface SomeProps {
  readonly some: ChosenClinics['some'];
  readonly onChange: (some: ChosenClinics['some']) => void;
}

function Some({ some, onChange }: SomeProps) {
  const { formatMessage } = useIntl();
  return (
    <div className="flex max-w-2xl flex-col gap-3">
      <ClinicPicker
        // A fresh one after each choice, for the next clinic.
        key={some.length}
        label={formatMessage({ id: 'carryOver.pick' })}
        chosen={null}
        onChange={(option) => {
          if (option && !some.some(({ id }) => id === option.value))
            onChange([...some, { id: option.value, name: option.label }]);
        }}
      />
      {some.length === 0 ? (
        <p className="text-sm text-muted">{formatMessage({ id: 'carryOver.picked.none' })}</p>
      ) : (
        <ul className="flex flex-wrap gap-2">
          {some.map(({ id, name }) => (
            <li key={id} className="flex items-center gap-1 rounded-full border border-line bg-white ps-4">
              {name}
              <IconButton
                icon="close"
                label={formatMessage({ id: 'carryOver.picked.remove' }, { name })}
                onPress={() => onChange(some.filter((each) => each.id !== id))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
