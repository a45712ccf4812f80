import { type Control, Controller } from 'react-hook-form';
import { Button as AriaButton } from 'react-aria-components';
import { useIntl } from 'react-intl';
import { useLang } from '../app/language-provider';
import { useLoad } from '../app/query';
import { ClinicTagsDocument } from '../gql/graphql';
import type { MessageId } from '../messages/ja';
import { RadioGroup } from '../ui/radio-group';
import { Select } from '../ui/select';
import { TextField } from '../ui/text-field';
import { type ClinicField, clinicFault, clinicFieldLabel, type ClinicValues } from './clinic-values';
import { focusFirstInput } from './focus-first-input';
import { prefectureOptions } from './prefectures';
import { parseTags, toggleTag } from './tags';
import { clinicKindLabel, clinicKinds } from './words';

type ClinicControl = Control<ClinicValues>;

/** The fields of a clinic, the required ones first. */
export function ClinicFieldset({ control }: { control: ClinicControl }) {
  const { formatMessage } = useIntl();
  return (
    <>
      <fieldset className="card flex flex-col gap-5 p-5">
        <legend className="sr-only">{formatMessage({ id: 'clinics.form.main' })}</legend>
        <TextRow control={control} name="name" isRequired autoComplete="off" />
        <TextRow control={control} name="nameKana" isRequired hint="clinics.field.nameKana.hint" />
        <KindRow control={control} />
        <PrefectureRow control={control} />
      </fieldset>
      <fieldset className="card flex flex-col gap-5 p-5">
        <legend className="sr-only">{formatMessage({ id: 'clinics.form.more' })}</legend>
        <TextRow control={control} name="address" hint="clinics.field.address.hint" />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextRow control={control} name="phone" hint="clinics.field.phone.hint" type="tel" />
          <TextRow control={control} name="directorName" hint="clinics.field.directorName.hint" />
        </div>
        <TextRow control={control} name="institutionCode" hint="clinics.field.institutionCode.hint" />
        <TagsRow control={control} />
      </fieldset>
    </>
  );
}

/** Says in words what is missing in a field. */
function useRules(name: ClinicField) {
  const { formatMessage } = useIntl();
  return {
    validate: (_: unknown, values: ClinicValues) => {
      const fault = clinicFault(values, name);
      return fault ? formatMessage({ id: fault }) : true;
    },
  };
}

interface TextRowProps {
  readonly control: ClinicControl;
  readonly name: Exclude<ClinicField, 'kind' | 'prefecture'>;
  readonly isRequired?: boolean;
  readonly hint?: MessageId;
  readonly type?: 'text' | 'tel';
  readonly autoComplete?: string;
}

function TextRow({ control, name, isRequired = false, hint, type, autoComplete }: TextRowProps) {
  const { formatMessage } = useIntl();
  return (
    <Controller
      control={control}
      name={name}
      rules={useRules(name)}
      render={({ field: { ref, ...field }, fieldState }) => (
        <TextField
          {...field}
          inputRef={ref}
          type={type}
          autoComplete={autoComplete}
          label={formatMessage({ id: clinicFieldLabel[name] })}
          hint={hint && formatMessage({ id: hint })}
          required={isRequired}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}

function KindRow({ control }: { control: ClinicControl }) {
  const { formatMessage } = useIntl();
  return (
    <Controller
      control={control}
      name="kind"
      rules={useRules('kind')}
      render={({ field: { ref, value, onChange, onBlur, name }, fieldState }) => (
        <RadioGroup
          name={name}
          onBlur={onBlur}
          groupRef={focusFirstInput(ref)}
          label={formatMessage({ id: clinicFieldLabel.kind })}
          required
          layout="row"
          options={clinicKinds.map((kind) => ({ value: kind, label: formatMessage({ id: clinicKindLabel[kind] }) }))}
          value={value || null}
          onChange={onChange}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}

function PrefectureRow({ control }: { control: ClinicControl }) {
  const { formatMessage } = useIntl();
  const lang = useLang();
  return (
    <Controller
      control={control}
      name="prefecture"
      rules={useRules('prefecture')}
      render={({ field: { ref, ...field }, fieldState }) => (
        <div className="sm:max-w-64">
          <Select
            {...field}
            selectRef={ref}
            label={formatMessage({ id: clinicFieldLabel.prefecture })}
            required
            empty={formatMessage({ id: 'clinics.field.prefecture.choose' })}
            options={prefectureOptions(lang)}
            error={fieldState.error?.message}
          />
        </div>
      )}
    />
  );
}

const tagsOffered = 8;

/** Tags as a text, and those in use elsewhere as buttons: the same tag spelt twice would split a filter in two. */
function TagsRow({ control }: { control: ClinicControl }) {
  const { formatMessage } = useIntl();
  const known = useLoad(ClinicTagsDocument, {}).data?.clinicTags.slice(0, tagsOffered) ?? [];
  return (
    <Controller
      control={control}
      name="tags"
      rules={useRules('tags')}
      render={({ field: { ref, ...field }, fieldState }) => (
        <div className="flex flex-col gap-2">
          <TextField
            {...field}
            inputRef={ref}
            label={formatMessage({ id: clinicFieldLabel.tags })}
            hint={formatMessage({ id: 'clinics.field.tags.hint' })}
            required={false}
            error={fieldState.error?.message}
          />
          {known.length > 0 && (
            <div
              role="group"
              aria-label={formatMessage({ id: 'clinics.field.tags.known' })}
              className="flex flex-wrap items-center gap-2"
            >
              <span className="text-sm text-muted" aria-hidden="true">
                {formatMessage({ id: 'clinics.field.tags.known' })}
              </span>
              {known.map((tag) => (
                <AriaButton
                  key={tag}
                  aria-pressed={parseTags(field.value).includes(tag)}
                  onPress={() => field.onChange(toggleTag(field.value, tag))}
                  className="min-h-8 cursor-pointer rounded-full border border-solid-gray-536 bg-white px-3 text-sm hover:border-ink aria-pressed:border-primary aria-pressed:bg-blue-50 aria-pressed:font-bold aria-pressed:text-blue-1000"
                >
                  {tag}
                </AriaButton>
              ))}
            </div>
          )}
        </div>
      )}
    />
  );
}
